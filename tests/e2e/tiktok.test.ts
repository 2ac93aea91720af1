/** Comments on TikTok, at the real address, in the real Draft.js. */
import { contract } from './contract';
import { play } from './harness/play';
import { surfaces } from './harness/surface';

play((stage) => {
  contract(surfaces.tiktokComment, stage);
});

/** Comments, replies and live chat on YouTube, at the real address. */
import { contract } from './contract';
import { play } from './harness/play';
import { surfaces } from './harness/surface';

play((stage) => {
  contract(surfaces.youtubeComment, stage);
  contract(surfaces.youtubeReply, stage);
  contract(surfaces.youtubeLiveChat, stage);
});

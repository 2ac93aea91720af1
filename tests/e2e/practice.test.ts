/** The bundled practice page. */
import { contract } from './contract';
import { play } from './harness/play';
import { surfaces } from './harness/surface';

play((stage) => {
  contract(surfaces.practice, stage);
});

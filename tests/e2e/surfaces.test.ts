/** The short contract on every surface of `tests/e2e/surfaces/`: one browser, a tab a surface. */
import { shortContract } from './contract/short';
import { allSurfaces } from './harness/all-surfaces';
import { play } from './harness/play';

play(
  (stage) => {
    for (const surface of allSurfaces) shortContract(surface, stage);
  },
  { keepTabs: true },
);

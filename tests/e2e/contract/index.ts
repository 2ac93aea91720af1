/** The one contract of every comment box: each surface runs all of it, in both browsers. */
import { describe } from 'vitest';
import type { Stage } from '../harness/stage';
import type { Surface } from '../harness/surface';
import { answers } from './answers';
import { endures } from './endures';
import { holds } from './holds';
import { leavesAlone } from './leaves-alone';

/** Declares the tests for `surface`; `stage` is asked for when they run. */
export function contract(surface: Surface, stage: () => Stage): void {
  describe(surface.name, () => {
    answers(surface, stage);
    holds(surface, stage);
    leavesAlone(surface, stage);
    endures(surface, stage);
  });
}

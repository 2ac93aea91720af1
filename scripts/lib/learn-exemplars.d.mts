import type { createReader } from '../../lib/engine/create-engine';
import type { slotOfWord } from '../../lib/engine/cues';
import type { kindsOf } from '../../lib/engine/exemplars';
import type { PackedExemplars } from '../../lib/engine/learnt-types';
import type { encodeNumbers } from '../../lib/engine/number-code';
import type { encodeWeights } from '../../lib/engine/weight-code';

type Reworded = { draft: string; say: string; needs?: string[] };

/** Drafts that somebody reworded; none when the language has no such folder. */
export function readReworded(root: string, language: string): Reworded[];

/** Packs them; `harsh`: the slots of each hurtful example. */
export function learnExemplars(
  rows: readonly Reworded[],
  harsh: readonly number[][],
  options: {
    border?: number;
    reader: Pick<ReturnType<typeof createReader>, 'read' | 'analyser' | 'walkCues'>;
    engine: {
      slotOfWord: typeof slotOfWord;
      kindsOf: typeof kindsOf;
      NAME_MARK: string;
      encodeWeights: typeof encodeWeights;
      encodeNumbers: typeof encodeNumbers;
    };
  },
): PackedExemplars;

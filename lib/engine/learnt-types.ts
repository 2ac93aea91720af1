/** What `npm run learn` writes into a pack. */

/**
 * Weights of cues (`cues.ts`): `table` holds, in the number code, the step to each slot in use and its weight; a score is
 * `bias` plus the weights times `unit`. From `mark` up a text is marked (mild; from `hold` up, if there is one, harsh), from
 * `coarse` up so is a sentence with a coarse word, from `drop` down a finding that is not severe is taken back (`dropLong`
 * in a longer text, never without it); all in the logarithm of odds. `known` is the share of cues with a weight in the
 * examples; a text of which less is known must say more to be marked: `doubt` for the whole of it.
 */
export type PackedTone = {
  table: string;
  bias: number;
  unit: number;
  known: number;
  doubt: number;
  mark: number;
  hold?: number;
  coarse?: number;
  drop: number;
  dropLong?: number;
};

/**
 * What `npm run learn` made of drafts of which somebody marked what could stay: weights of a span's cues (`spans.ts`) as in
 * a tone. From `border` up (logarithm of odds) a span is kept; `starts` and `leads` (`Openers`) are separated by spaces.
 */
export type PackedKept = Pick<PackedTone, 'table' | 'bias' | 'unit'> & {
  border: number;
  starts: string;
  leads: string;
};

/**
 * What `npm run learn` made of drafts that somebody has reworded (`exemplars.ts`): `lines`, one a row, in the order of their
 * first use, `NAME_MARK` around words that another draft must hold too; `weights` as in a tone's `table`, one for each cue that is looked at, the larger the rarer it is, `unknown` for any
 * other. A draft less like a new one than `border` (0 to 1) says nothing of it. `drafts` holds, in the number code, for each draft: the number of its line, the bits of its kinds (`GRAVE_KINDS`), how
 * usual the wording is (0 to 20) and how many cues it has, then these cues, as places in the order of the table.
 */
export type PackedExemplars = { lines: string; weights: string; unknown: number; border: number; drafts: string };

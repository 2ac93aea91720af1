/** Reads the tone of a text: how its cues add up, for what no single row can say. Weights are learnt by `npm run learn`. */
import type { createCueWalk } from './cues';
import { SLOTS } from './cues';
import type { PackedTone } from './learnt-types';
import type { Tokens } from './tokens';
import type { SpokenPack } from './types';
import { decodeWeights } from './weight-code';

/** A text of few cues counts as one of this many, so that three words are not judged like thirty. */
const FEWEST = 12;

/** Rounds that a byte tells apart. */
const ROUNDS = 256;

/** Divides a sum by this, so that long texts do not weigh more than short ones. */
export const lengthOf = (cues: number): number => Math.sqrt(Math.max(cues, FEWEST));

export type Tone = Pick<PackedTone, 'mark' | 'hold' | 'coarse' | 'drop' | 'dropLong'> & {
  /** The score of the whole text, less where less of it is known than of the examples. */
  sureScore(text: string, tokens: Tokens, signs: readonly number[]): number;
  /** Above 0: said to hurt rather than not, in the logarithm of the odds that the examples give; of the tokens `[from, to)`. */
  score(text: string, tokens: Tokens, signs: readonly number[], from?: number, to?: number): number;
  /** The run of the tokens `[from, to)` that says most of it; both places inclusive. */
  heart(text: string, tokens: Tokens, from: number, to: number): { first: number; last: number };
};

/** Makes a tone of what `scripts/learn.mjs` wrote. */
export function createTone(
  { table, bias, unit, known, doubt, ...borders }: PackedTone,
  walk: ReturnType<typeof createCueWalk>,
): Tone {
  const weights = decodeWeights(table, SLOTS);
  // In which round a cue was last seen: a cue counts once. Rounds come round.
  const seenIn = new Uint8Array(SLOTS);
  let round = 0;
  let sum = 0;
  let cues = 0;
  let heard = 0;
  const add = (slot: number) => {
    if (seenIn[slot] === round) return;
    seenIn[slot] = round;
    cues++;
    const weight = weights[slot] as number;
    if (weight === 0) return;
    heard++;
    sum += weight;
  };

  const tone: Tone = {
    ...borders,
    sureScore(text, tokens, signs) {
      const score = tone.score(text, tokens, signs);
      // What is mostly new says less than its few known words seem to: the examples cannot hold all that people talk about.
      return score - doubt * (known - heard / cues);
    },
    score(text, tokens, signs, from, to) {
      if (++round === ROUNDS) {
        seenIn.fill(0);
        round = 1;
      }
      sum = 0;
      cues = 0;
      heard = 0;
      walk(text, tokens, signs, add, from, to);
      return bias + (sum * unit) / lengthOf(cues);
    },
    heart(text, tokens, from, to) {
      const shares = new Float64Array(tokens.length);
      const note = (slot: number, first: number, last: number) => {
        if (first < 0) return;
        const share = (weights[slot] as number) / (last > first ? 2 : 1);
        shares[first] = (shares[first] as number) + share;
        if (last > first) shares[last] = (shares[last] as number) + share;
      };
      walk(text, tokens, [], note, from, to);
      const { first, last } = bestRun(shares.subarray(from, to));
      return { first: from + first, last: from + last };
    },
  };
  return tone;
}

/** Gives each pack's tone by its number, made when first asked for: most people write in one language. */
export function createTones(packs: readonly SpokenPack[], walk: ReturnType<typeof createCueWalk>) {
  const tones = new Map<number, Tone>();
  return function toneOf(pack: number): Tone | null {
    const packed = packs[pack]?.tone;
    if (!packed) return null;
    const tone = tones.get(pack) ?? createTone(packed, walk);
    tones.set(pack, tone);
    return tone;
  };
}

/** The run with the largest sum. */
function bestRun(shares: Float64Array): { first: number; last: number } {
  let best = Number.NEGATIVE_INFINITY;
  let found = { first: 0, last: 0 };
  let sum = 0;
  let first = 0;
  shares.forEach((share, at) => {
    if (sum <= 0) {
      sum = 0;
      first = at;
    }
    sum += share;
    if (sum <= best) return;
    best = sum;
    found = { first, last: at };
  });
  return found;
}

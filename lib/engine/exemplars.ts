/** Finds what somebody else would say instead of a draft: the wordings that people wrote for the drafts most like it. */
import { type createCueWalk, SLOTS } from './cues';
import type { PackedExemplars } from './learnt-types';
import { packBitOf } from './lines';
import { eachNumber } from './number-code';
import type { Tokens } from './tokens';
import type { Category, Judgement, SpokenPack } from './types';
import { decodeWeights } from './weight-code';

/** A draft of one of these kinds is only answered as another of the same kinds was: anger is not said as a shrug, nor the reverse. */
export const GRAVE_KINDS: readonly (readonly Category[])[] = [
  ['threat', 'wish-harm', 'self-harm-urging', 'pile-on'],
  ['sexual', 'grooming'],
  ['exposure', 'outing'],
];

/**
 * A wording and how like its draft is, from 0 to 1: the cosine of the angle between their cues, more for
 * one that names what the draft speaks of, less for an odd one.
 */
export type Exemplar = { line: string; likeness: number };

/** An odd wording must be for a draft this many times as like as a usual one's. */
const ODD = 4;
/** Readers would rather have a wording that names what the draft speaks of: its draft may be this many times less like. */
const NAMED = 2.5;
/** See `PackedExemplars`. */
const MOST_USUAL = 20;

/** Numbers before a draft's cues. */
const HEAD = 4;

/** Stands before and behind a word of a wording that another draft must hold too. */
export const NAME_MARK = '|';

/** So many are given. */
const MOST = 8;

type Index = {
  lines: readonly string[];
  weights: Int8Array;
  unknown: number;
  border: number;
  /** By slot: the drafts that hold it. */
  places: ReadonlyMap<number, readonly number[]>;
  line: readonly number[];
  kinds: readonly number[];
  usual: readonly number[];
  /** The length of a draft's vector of weights. */
  size: readonly number[];
};

/** The bits of what was found, for `GRAVE_KINDS`. */
export const kindsOf = (categories: readonly Category[]): number =>
  GRAVE_KINDS.reduce((bits, kinds, i) => (categories.some((each) => kinds.includes(each)) ? bits | (1 << i) : bits), 0);

/** Gives the function that finds them, the most alike first; `tokens` are those of the text, `signs` those of its analysis. */
export function createExemplarFinder(packs: SpokenPack[], walkCues: ReturnType<typeof createCueWalk>) {
  const indexes = new Map<number, Index>();

  return function find(text: string, tokens: Tokens, signs: readonly number[], { findings }: Judgement): Exemplar[] {
    const language = Math.log2(packBitOf(text, packs));
    const packed = packs[language]?.exemplars;
    if (!packed) return [];
    const index = indexes.get(language) ?? unpack(packed);
    indexes.set(language, index);
    const kinds = kindsOf(findings.map(({ category }) => category));
    const slots = new Set<number>();
    walkCues(text, tokens, signs, (slot) => slots.add(slot));
    const shared = new Map<number, number>();
    let square = 0;
    for (const slot of slots) {
      const weight = (index.weights[slot] as number) || index.unknown;
      square += weight * weight;
      for (const draft of index.places.get(slot) ?? []) shared.set(draft, (shared.get(draft) ?? 0) + weight * weight);
    }
    const size = Math.sqrt(square);
    const held = new Set<string>();
    for (let at = 0; at < tokens.length; at++) held.add(text.slice(tokens.start[at], tokens.end[at]).toLowerCase());
    const found = new Map<number, number>();
    for (const [draft, sum] of shared) {
      if (index.kinds[draft] !== kinds) continue;
      const line = index.line[draft] as number;
      const marked = index.lines[line] as string;
      const isNamed = marked.includes(NAME_MARK);
      const usual = (index.usual[draft] as number) / MOST_USUAL;
      const cosine = sum / (size * (index.size[draft] as number));
      const likeness = Math.min(1, (cosine * (isNamed ? NAMED : 1) * (1 + usual * (ODD - 1))) / ODD);
      if (likeness < index.border || likeness <= (found.get(line) ?? 0)) continue;
      // Every second piece stands between two marks. Slots are shared by chance: what a wording names is asked for by its letters.
      if (isNamed && !marked.split(NAME_MARK).every((word, i) => i % 2 === 0 || held.has(word.toLowerCase()))) continue;
      found.set(line, likeness);
    }
    return [...found]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST)
      .map(([line, likeness]) => ({ line: (index.lines[line] as string).replaceAll(NAME_MARK, ''), likeness }));
  };
}

function unpack({ lines, weights: table, unknown, border, drafts }: PackedExemplars): Index {
  const weights = decodeWeights(table, SLOTS);
  const slots: number[] = [];
  weights.forEach((weight, slot) => {
    if (weight !== 0) slots.push(slot);
  });
  const places = new Map<number, number[]>();
  const index = { lines: lines.split('\n'), weights, unknown, border, places };
  const head: number[] = [];
  const line: number[] = [];
  const kinds: number[] = [];
  const usual: number[] = [];
  const size: number[] = [];
  let left = 0;
  let square = 0;
  eachNumber(drafts, (number) => {
    if (head.length < HEAD) {
      head.push(number);
      if (head.length < HEAD) return;
      line.push(head[0] as number);
      kinds.push(head[1] as number);
      usual.push(head[2] as number);
      left = head[3] as number;
      square = 0;
      return;
    }
    const slot = slots[number] as number;
    const known = places.get(slot);
    if (known) known.push(line.length - 1);
    else places.set(slot, [line.length - 1]);
    square += (weights[slot] as number) ** 2;
    if (--left > 0) return;
    size.push(Math.sqrt(square));
    head.length = 0;
  });
  return { ...index, line, kinds, usual, size };
}

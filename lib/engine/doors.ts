/** Files the patterns that one token may begin by what lets them in, so that the many that cannot fit are not looked at. */
import { append, type FlatMemory } from './flat-memory';

/** What must be met before a pattern is tried: a bit for each language, and questions (`asks.ts`), each -1 when there is none. */
export type Gate = {
  languages: number;
  /** Asked of the token just before the anchor, and of the one just after. */
  before: number;
  after: number;
  /** Asked of some token near the anchor. */
  near: number;
  nearToo: number;
};

/**
 * A house has four doors: patterns that stand open, and those that wait for an answer near, just before or just after. In
 * memory: where its patterns' numbers and its open records begin and end, how many words each other door has, and then the
 * words. A word is its place among the answers, the questions that are asked in it, and where their groups begin: a
 * place in memory for each question's records, and one for the end of the last.
 */
export const HOUSE = { patterns: 0, open: 1, openEnd: 2, near: 3, before: 4, after: 5, words: 6 } as const;
export const WORD = { place: 0, questions: 1, groups: 2, size: 3 } as const;

/** A pattern's record: its place in the order of the house, and what is asked beside its door's question. */
export const RECORD = { place: 0, languages: 1, before: 2, after: 3, near: 4, nearToo: 5, size: 6 } as const;

type Door = 'near' | 'before' | 'after';

/** Writes a house for patterns of these numbers and gates, in the order in which they are tried; gives its place. */
export function buildHouse(to: FlatMemory, patterns: readonly number[], gates: readonly Gate[]): number {
  const open: number[] = [];
  const doors: Record<Door, Map<number, number[]>> = { near: new Map(), before: new Map(), after: new Map() };
  gates.forEach((gate, place) => {
    // One certain token says less often yes than any of those around.
    const door = gate.after >= 0 ? 'after' : gate.before >= 0 ? 'before' : gate.near >= 0 ? 'near' : null;
    if (door === null) open.push(...recordOf(place, gate));
    else {
      const rest = recordOf(place, { ...gate, [door]: -1 });
      const question = gate[door];
      const records = doors[door].get(question);
      if (records) records.push(...rest);
      else doors[door].set(question, rest);
    }
  });
  const numbers = append(to, patterns);
  const openAt = append(to, open);
  const near = wordsOf(to, doors.near);
  const before = wordsOf(to, doors.before);
  const after = wordsOf(to, doors.after);
  const counts = [near, before, after].map(({ length }) => length / WORD.size);
  return append(to, [numbers, openAt, openAt + open.length, ...counts, ...near, ...before, ...after]);
}

const recordOf = (place: number, { languages, before, after, near, nearToo }: Gate): number[] => [
  place,
  languages,
  before,
  after,
  near,
  nearToo,
];

function wordsOf(to: FlatMemory, door: ReadonlyMap<number, readonly number[]>): number[] {
  const words: { place: number; questions: number; groups: number[] }[] = [];
  for (const [question, records] of [...door].sort(([a], [b]) => a - b)) {
    const place = question >> 5;
    let word = words.at(-1);
    if (word?.place !== place) {
      word = { place, questions: 0, groups: [] };
      words.push(word);
    }
    word.questions |= 1 << (question & 31);
    word.groups.push(append(to, records));
  }
  // All records of a door lie one behind the other: a group ends where the next one begins.
  const end = to.size;
  return words.flatMap(({ place, questions, groups }, i) => {
    return [place, questions, append(to, [...groups, words[i + 1]?.groups[0] ?? end])];
  });
}

/** The number of bits that are set. */
export function countBits(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

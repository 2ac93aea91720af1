/** Finds the listed word that an unlisted one is with two neighbouring letters swapped or one letter left out. */
import { type Lexicon, ROOT } from './lexicon';

/** Shorter words are one slip away from too many others (grid, sums, thus). */
const SHORTEST = 5;
const LONGEST = 20;

const A = 97;
const Z = 122;

/** `accept` says which entries are worth it. The first letter is always kept: slips and tricks keep it too. */
export function createMisspeltReader(lexicon: Lexicon, accept: (entry: number) => boolean) {
  /** The entry of a word that goes on from `node` with `codes[at, to)`, or 0. */
  function rest(codes: Uint16Array, node: number, at: number, to: number): number {
    let here = node;
    for (let i = at; i < to && here !== 0; i++) here = lexicon.step(here, codes[i] as number);
    const entry = here === 0 ? 0 : lexicon.entryAt(here);
    return entry !== 0 && accept(entry) ? entry : 0;
  }

  /** Reads `codes[from, to)`; gives an entry, or 0. */
  return function read(codes: Uint16Array, from: number, to: number): number {
    const size = to - from;
    if (size < SHORTEST || size > LONGEST) return 0;
    for (let i = from; i < to; i++) if ((codes[i] as number) < A || (codes[i] as number) > Z) return 0;
    let node: number = ROOT;
    for (let i = from; i < to; i++) {
      if (i > from) {
        // Deep in a word there is one way on, and no need to try the alphabet.
        const only = lexicon.onlyAfter(node);
        const last = only >= A && only <= Z ? only : Z;
        for (let letter = only >= A && only <= Z ? only : A; letter <= last; letter++) {
          const next = lexicon.step(node, letter);
          const found = next === 0 ? 0 : rest(codes, next, i, to);
          if (found) return found;
        }
        if (i + 1 < to && codes[i] !== codes[i + 1]) {
          const first = lexicon.step(node, codes[i + 1] as number);
          const second = first === 0 ? 0 : lexicon.step(first, codes[i] as number);
          const found = second === 0 ? 0 : rest(codes, second, i + 2, to);
          if (found) return found;
        }
      }
      node = lexicon.step(node, codes[i] as number);
      if (node === 0) return 0;
    }
    return 0;
  };
}

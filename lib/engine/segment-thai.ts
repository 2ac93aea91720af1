/** Splits a run of Thai, which is written without spaces, into words: fewest unknown characters first, then fewest words. */
import { isThaiFollower } from './characters';
import type { Folded } from './fold';
import { type Lexicon, ROOT } from './lexicon';

/** `entry` is 0 for unknown letters; `stretched` when letters of the word were repeated. */
type OnWord = (from: number, to: number, entry: number, stretched: boolean) => void;

const UNKNOWN = 40;
const WORD = 10;
/** A repeated letter is nearly free: มากก is มาก, said longer. */
const REPEAT = 1;
const FAR = 0x3fffffff;

/** A segmenter keeps its tables between calls. */
export function createThaiSegmenter(lexicon: Lexicon) {
  const { step, entryAt } = lexicon;
  let cost = new Int32Array(256);
  let back = new Int32Array(256);
  let entryTo = new Int32Array(256);

  /** Fills the tables: for each place the cheapest way to come there. */
  function measure(codes: Uint16Array, from: number, size: number): void {
    for (let i = 1; i <= size; i++) cost[i] = FAR;
    cost[0] = 0;
    for (let i = 0; i < size; i++) {
      const here = cost[i] as number;
      const first = codes[from + i] as number;
      const repeats = i > 0 && first === codes[from + i - 1];
      const byLetter = here + (repeats ? REPEAT : UNKNOWN);
      if (byLetter < (cost[i + 1] as number)) {
        cost[i + 1] = byLetter;
        back[i + 1] = i;
        entryTo[i + 1] = repeats ? -1 : 0;
      }
      if (isThaiFollower(first)) continue;
      const byWord = here + WORD;
      let node: number = ROOT;
      for (let j = i; j < size; j++) {
        node = step(node, codes[from + j] as number);
        if (node === 0) break;
        const entry = entryAt(node);
        if (entry === 0 || byWord >= (cost[j + 1] as number)) continue;
        const next = j + 1 < size ? (codes[from + j + 1] as number) : 0;
        if (isThaiFollower(next) && next !== codes[from + j]) continue;
        cost[j + 1] = byWord;
        back[j + 1] = i;
        entryTo[j + 1] = entry;
      }
    }
  }

  function report(from: number, size: number, onWord: OnWord): void {
    // The path is read backwards and kept in `cost`, which is no longer needed, as a list of ends.
    let count = 0;
    for (let at = size; at > 0; at = back[at] as number) cost[count++] = at;
    let wordFrom = 0;
    for (let k = count - 1; k >= 0; ) {
      const end = cost[k] as number;
      const entry = entryTo[end] as number;
      let wordTo = end;
      let stretched = false;
      k--;
      if (entry > 0) {
        for (; k >= 0 && entryTo[cost[k] as number] === -1; k--) {
          wordTo = cost[k] as number;
          stretched = true;
        }
      } else {
        for (; k >= 0 && (entryTo[cost[k] as number] as number) <= 0; k--) wordTo = cost[k] as number;
      }
      onWord(from + wordFrom, from + wordTo, entry > 0 ? entry : 0, stretched);
      wordFrom = wordTo;
    }
  }

  /** Splits `folded[from, to)` and reports the words in order. */
  return function segment({ codes }: Folded, from: number, to: number, onWord: OnWord): void {
    const size = to - from;
    if (cost.length <= size) {
      cost = new Int32Array(size * 2);
      back = new Int32Array(size * 2);
      entryTo = new Int32Array(size * 2);
    }
    measure(codes, from, size);
    report(from, size, onWord);
  };
}

/** Finds listed words and phrases at a place of the folded text, and tells where a Latin word may end. */
import { isDigit, isLatin, isMask } from './characters';
import type { Folded } from './fold';
import { type Lexicon, ROOT } from './lexicon';
import { latinEnd } from './scan';

const SPACE = 0x20;
const APOSTROPHE = 39;

export function createListedWords(lexicon: Lexicon) {
  let codes: Uint16Array;
  let length = 0;

  function begin(folded: Folded): void {
    codes = folded.codes;
    length = folded.length;
  }

  // One answer, written anew each time: this is asked at every word.
  const found = { end: 0, entry: 0 };

  /** Longest listed word or phrase at `i`; several spaces count as one. The answer is overwritten by the next call. */
  function longest(i: number): Readonly<typeof found> {
    let node: number = ROOT;
    let end = i;
    let entry = 0;
    for (let j = i; j < length; j++) {
      const code = codes[j] as number;
      if (code === SPACE && codes[j - 1] === SPACE) continue;
      node = lexicon.step(node, code);
      if (node === 0) break;
      const here = lexicon.entryAt(node);
      if (here !== 0 && !isInsideWord(j + 1)) {
        end = j + 1;
        entry = here;
      }
    }
    found.end = end;
    found.entry = entry;
    return found;
  }

  /** True when `at` lies between two letters of one Latin word; an apostrophe with a listed ending ('re) is a border. */
  function isInsideWord(at: number): boolean {
    const before = codes[at - 1] as number;
    if (at >= length || !(isLatin(before) || isDigit(before))) return false;
    const after = codes[at] as number;
    if (isLatin(after) || isDigit(after)) return true;
    if (after === APOSTROPHE && at + 1 < length && isLatin(codes[at + 1] as number)) {
      return !lexicon.entryAt(walk(at, latinEnd(codes, at + 1, length)));
    }
    return false;
  }

  /** The node that the units `[fromAt, toAt)` lead to, 0 when there is none. */
  function walk(fromAt: number, toAt: number): number {
    let node: number = ROOT;
    for (let j = fromAt; j < toAt && node; j++) node = lexicon.step(node, codes[j] as number);
    return node;
  }

  /** True when a sign that may stand for a letter, or several of it, joins what ends at `at` to more letters (b*d, b!!d). */
  function isStuck(at: number): boolean {
    const sign = codes[at] as number;
    const isSign =
      sign === 33 || sign === 36 || sign === 64 || sign === 124 || (isMask(sign) && sign !== 46 && sign !== 45);
    if (!isSign || !isLatin(codes[at - 1] as number)) return false;
    let next = at + 1;
    while (next < length && codes[next] === sign) next++;
    // Two dollars at the end stand for two letters; one is a price.
    return (next < length && isLatin(codes[next] as number)) || (sign === 36 && next - at === 2);
  }

  return { begin, longest, isInsideWord, isStuck, walk };
}

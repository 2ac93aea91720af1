/** Finds what stands inside quotation marks; a mark without its partner is no quotation. */
import { isDigit, isLatin, isThai } from './characters';

/** How far, in folded units, a quotation may reach. */
const REACH = 400;

const isLetter = (code: number | undefined) => code !== undefined && (isLatin(code) || isThai(code) || isDigit(code));

/** Pairs of places of opening and closing marks, in order. */
export function findQuotes(codes: Uint16Array, length: number): [open: number, close: number][] {
  const pairs: [number, number][] = [];
  for (let i = 0; i < length; i++) {
    const code = codes[i];
    if (code !== 34 && code !== 39) continue;
    // An apostrophe opens a quotation only before a word, and closes one only after a word.
    if (code === 39 && (isLetter(codes[i - 1]) || !isLetter(codes[i + 1]))) continue;
    const limit = Math.min(length, i + REACH);
    for (let j = i + 2; j < limit && codes[j] !== 10; j++) {
      if (codes[j] !== code || (code === 39 && isLetter(codes[j + 1]))) continue;
      pairs.push([i, j]);
      i = j;
      break;
    }
  }
  return pairs;
}

/** Reads a listed Thai word with a full stop inside it. */
import { isThai } from './characters';
import { type Lexicon, ROOT } from './lexicon';

export const FULL_STOP = 46;

/**
 * A full stop is how Thai abbreviates and ends a sentence (ส.ว., โซดา.), so it never stands for a letter: it may only
 * lie inside a listed word whose letters are all there. Looks at `codes[from, length)` around the stop at `stop`.
 */
export function readAcrossStop(
  lexicon: Lexicon,
  codes: Uint16Array,
  length: number,
  from: number,
  stop: number,
  accept: (entry: number) => boolean,
): { from: number; end: number; entry: number } | null {
  for (let start = Math.max(from, stop - 6); start < stop; start++) {
    let node: number = ROOT;
    for (let at = start; at < length && at < stop + 8 && node !== 0; at++) {
      if (codes[at] === FULL_STOP && at >= stop) continue;
      node = lexicon.step(node, codes[at] as number);
      const entry = node !== 0 && at > stop ? lexicon.entryAt(node) : 0;
      if (entry !== 0 && accept(entry) && !isThai(codes[at + 1] ?? 0)) return { from: start, end: at + 1, entry };
    }
  }
  return null;
}

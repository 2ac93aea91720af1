/** Takes a row of Latin letters apart into listed words that were typed without the spaces between them. */
import { type Lexicon, ROOT } from './lexicon';

const SPACE = 0x20;
const SHORTEST = 6;
const LONGEST = 40;

/** Two-letter words that people join to others; a lexicon holds many more pairs of letters than these. */
const SMALL = new Set('i a u r am an im is ur my me he so go up to no do ya it we us on in at or if as be'.split(' '));

/** `pieces` are the words and phrases of `entries`, in the same order. */
export type Joined = { pieces: string[]; entries: number[] };

/** The fewest listed words that the row is made of, phrases counting as one; null when it is not. */
export function createJoinedReader(lexicon: Lexicon): (row: string) => Joined | null {
  return (row) => {
    const size = row.length;
    if (size < SHORTEST || size > LONGEST) return null;
    const fewest = new Array<number>(size + 1).fill(Number.POSITIVE_INFINITY);
    const pieces = new Array<{ from: number; text: string; entry: number } | null>(size + 1).fill(null);
    fewest[0] = 0;
    for (let from = 0; from < size; from++) {
      const here = (fewest[from] as number) + 1;
      if (here === Number.POSITIVE_INFINITY) continue;
      walk(ROOT, from, '', (to, text, entry) => {
        const isWord = to - from > 2 || SMALL.has(text);
        if (!isWord || here >= (fewest[to] as number)) return;
        fewest[to] = here;
        pieces[to] = { from, text, entry };
      });
    }
    if (fewest[size] === Number.POSITIVE_INFINITY) return null;
    const found: Joined = { pieces: [], entries: [] };
    for (let at = size; at > 0; ) {
      const piece = pieces[at] as { from: number; text: string; entry: number };
      found.pieces.unshift(piece.text);
      found.entries.unshift(piece.entry);
      at = piece.from;
    }
    return found.pieces.join(' ').includes(' ') ? found : null;

    /** Every entry that the row holds from `at` on, with the spaces that a phrase has put back. */
    function walk(node: number, at: number, text: string, visit: (to: number, text: string, entry: number) => void) {
      const entry = lexicon.entryAt(node);
      if (entry !== 0) visit(at, text, entry);
      const spaced = text === '' || text.endsWith(' ') ? 0 : lexicon.step(node, SPACE);
      if (spaced) walk(spaced, at, `${text} `, visit);
      if (at === size) return;
      const next = lexicon.step(node, row.charCodeAt(at));
      if (next) walk(next, at + 1, text + row.charAt(at), visit);
    }
  };
}

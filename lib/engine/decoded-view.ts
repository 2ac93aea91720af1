/** The folded view of a text with disguised words replaced by what they say. */
import type { Folded } from './fold';
import type { Tokens } from './tokens';

/** How a reading was come by: a slip of spaces or keyboard; undone letter by letter; guessed from sound or looks. */
export const CERTAIN = 0;
export const DECODED = 1;
export const GUESSED = 2;
export type Doubt = typeof CERTAIN | typeof DECODED | typeof GUESSED;

/** A stretch of the folded text and what it says without the disguise. */
export type Reading = { from: number; to: number; plain: string };

/** A text in its first reading. `plain` holds the folded letters; `note` takes a reading where none is yet. */
export type Draft = {
  text: string;
  folded: Folded;
  tokens: Tokens;
  plain: string;
  note(reading: Reading, doubt: Doubt): void;
};

/** Beyond this many nobody is dodging a word list. */
const MOST = 100;

/** Gathers readings that do not overlap: the first one of a place stays. */
export function createReadings() {
  const found: (Reading & { doubt: Doubt })[] = [];
  return {
    note(reading: Reading, doubt: Doubt): void {
      if (found.length < MOST && found.every(({ from, to }) => reading.to <= from || reading.from >= to))
        found.push({ ...reading, doubt });
    },
    /** The view with every reading in its place, whose letters all stand where the disguise stood; null when there is none. */
    over(folded: Folded): Folded | null {
      if (found.length === 0) return null;
      const ordered = [...found].sort((a, b) => a.from - b.from);
      const size = folded.length + ordered.reduce((sum, { plain }) => sum + plain.length, 0);
      const decoded = new Uint8Array(size);
      const view = {
        codes: new Uint16Array(size),
        from: new Int32Array(size),
        to: new Int32Array(size),
        length: 0,
        decoded,
      };
      const push = (code: number, from: number, to: number, doubt: Doubt) => {
        view.codes[view.length] = code;
        view.from[view.length] = from;
        view.to[view.length] = to;
        decoded[view.length++] = doubt;
      };
      let at = 0;
      const copyTo = (end: number) => {
        for (; at < end; at++)
          push(folded.codes[at] as number, folded.from[at] as number, folded.to[at] as number, CERTAIN);
      };
      for (const { from, to, plain, doubt } of ordered) {
        copyTo(from);
        for (let i = 0; i < plain.length; i++)
          push(plain.charCodeAt(i), folded.from[from] as number, folded.to[to - 1] as number, doubt);
        at = to;
      }
      copyTo(folded.length);
      return view;
    },
  };
}

/** A folded view of plain letters, each in its own place. */
export function asFolded(letters: string): Folded {
  const length = letters.length;
  const codes = Uint16Array.from(letters, (letter) => letter.charCodeAt(0));
  const from = Int32Array.from({ length }, (_, i) => i);
  return { codes, from, to: from.map((i) => i + 1), length };
}

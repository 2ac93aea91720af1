/** What disguised Thai words say: split letters, signs and digits for letters, words spelled by sound. */
import { isThai } from './characters';
import { asFolded, DECODED, type Draft, GUESSED, type Reading } from './decoded-view';
import type { Lexicon } from './lexicon';
import { createMaskedWords, fitsThai } from './masked-words';
import { createMemo } from './memo';
import { createNearWords } from './near-words';
import type { createThaiSegmenter } from './segment-thai';
import { visitSplits } from './split-thai';
import { type Asks, wordsIn } from './worth-decoding';

/** Pieces on either side of an unlisted one that may belong to the same word. */
const PIECES = 2;
const LONGEST = 24;
const LONGEST_MASKED = 12;
const MOST_SIGNS = 60;
/** Signs between the letters of one stretch. */
const SPELLED_OUT = 6;

/** Stars, or one or two letters of another script: more are a word or a number of their own. */
const FOREIGN = /\*+|(?<![a-z0-9@\u0e50-\u0e59])[a-z0-9@\u0e50-\u0e59]{1,2}(?![a-z0-9@\u0e50-\u0e59])/g;

type Parts = Asks & {
  segmentThai: ReturnType<typeof createThaiSegmenter>;
  /** The entry of a listed word, or 0. */
  entryOf(word: string): number;
};

export function createThaiReadings(lexicon: Lexicon, parts: Parts) {
  const { segmentThai, entryOf, isHurtful, isPutDown, isPerson } = parts;
  const near = createNearWords(() => wordsIn(lexicon, isPutDown, isThai), true);
  let listed: string[] | null = null;
  const hurtful = () => (listed ??= wordsIn(lexicon, isHurtful, isThai));
  const afterPrefix = createNearWords(hurtful, true);
  const masked = createMaskedWords(hurtful, isThai, fitsThai);

  /** The first stretch of a window with the sign at `sign` that hides a word. */
  function findMasked(window: string, sign: number): Reading | null {
    for (let from = 0; from <= sign; from++)
      for (let to = Math.min(window.length, from + LONGEST_MASKED); to > sign && to - from > 2; to--) {
        const plain = masked.find(window.slice(from, to));
        if (plain) return { from, to, plain };
      }
    return null;
  }
  const maskedAt = Array.from({ length: LONGEST_MASKED + 1 }, (_, sign) =>
    createMemo((window) => findMasked(window, sign)),
  );

  function readAround({ note }: Draft, at: number, typed: string, sign: number): void {
    const start = Math.max(0, sign - LONGEST_MASKED);
    const found = maskedAt[sign - start]?.(typed.slice(start, sign + LONGEST_MASKED));
    if (!found) return;
    const { from, to, plain } = found;
    note({ from: at + start + from, to: at + start + to, plain }, DECODED);
  }

  /** The borders of the stretches that take in 0, 1, 2 … tokens on one side, as far as they are Thai and stuck together. */
  function edges({ tokens, folded }: Draft, at: number, border: number, step: 1 | -1): number[] {
    const found = [border];
    let place = border;
    for (let k = 1; k <= PIECES; k++) {
      const other = at + step * k;
      if (other < 0 || other >= tokens.length) break;
      const isStuck =
        step > 0 ? tokens.start[other] === tokens.end[other - 1] : tokens.end[other] === tokens.start[other + 1];
      if (!isStuck) break;
      const goal = step > 0 ? (tokens.end[other] as number) : (tokens.start[other] as number);
      if (step > 0) while (place < folded.length && (folded.from[place] as number) < goal) place++;
      else while (place > 0 && (folded.from[place - 1] as number) >= goal) place--;
      if (!isThai(folded.codes[step > 0 ? place - 1 : place] as number)) break;
      found.push(place);
    }
    return found;
  }

  /** Is the token next to this one stuck to it and unlisted too? Then a stretch that ends here cuts a word in two. */
  function isCut({ tokens }: Draft, at: number, step: 1 | -1): boolean {
    const other = at + step;
    if (other < 0 || other >= tokens.length || tokens.entry[other] !== lexicon.unknown) return false;
    return step > 0 ? tokens.start[other] === tokens.end[at] : tokens.end[other] === tokens.start[at];
  }

  /** Does a word stand right before this token that says whom the text speaks to or about? */
  const isNamed = ({ tokens }: Draft, at: number) =>
    at > 0 && tokens.end[at - 1] === tokens.start[at] && isPerson(tokens.entry[at - 1] as number);

  return {
    /** Signs, digits and letters of another script within Thai words. */
    foreignLetters(draft: Draft): void {
      let tries = MOST_SIGNS;
      for (const { index } of draft.plain.matchAll(FOREIGN)) {
        if (tries-- <= 0) return;
        const start = draft.plain.lastIndexOf(' ', index) + 1;
        const space = draft.plain.indexOf(' ', index);
        readAround(draft, start, draft.plain.slice(start, space < 0 ? undefined : space), index - start);
      }
    },

    /** Letters set apart by spaces or signs. */
    splits({ folded, note }: Draft): void {
      visitSplits(folded.codes, folded.length, (plain, places) => {
        const words: Reading[] = [];
        const spread = (places[places.length - 1] as number) + 1 - (places[0] as number);
        // Nobody but who dodges a word list types a whole sentence letter by letter.
        let isWorth = spread - places.length >= SPELLED_OUT;
        const view = asFolded(plain);
        segmentThai(view, 0, view.length, (from, to, entry) => {
          const reading = {
            from: places[from] as number,
            to: (places[to - 1] as number) + 1,
            plain: plain.slice(from, to),
          };
          if (entry === 0 || reading.to - reading.from === to - from) return;
          words.push(reading);
          if (to - from > 2 && isHurtful(entry)) isWorth = true;
        });
        if (isWorth) for (const word of words) note(word, DECODED);
      });
    },

    /** The unlisted piece at `[from, to)` with its neighbours, the longest stretch first. */
    unlisted(draft: Draft, at: number, from: number, to: number): void {
      const starts = edges(draft, at, from, -1);
      const ends = edges(draft, at, to, 1);
      for (let before = starts.length - 1; before >= 0; before--) {
        if (isCut(draft, at - before, -1)) continue;
        for (let after = ends.length - 1; after >= 0; after--) {
          const start = starts[before] as number;
          const end = ends[after] as number;
          if (end - start > LONGEST || isCut(draft, at + after, 1)) continue;
          const word = near.find(draft.plain.slice(start, end), isNamed(draft, at - before));
          if (!word) continue;
          draft.note({ from: start, to: end, plain: word }, GUESSED);
          return;
        }
      }
    },

    /** What is named after the lowering prefix at token `at`, which ends at `place`: listed words may hide it too. */
    lowered(draft: Draft, at: number, place: number): void {
      const [, first] = edges(draft, at, place, 1);
      if (first === undefined) return;
      const ends = edges(draft, at + 1, first, 1);
      for (let after = ends.length - 1; after >= 0; after--) {
        const end = ends[after] as number;
        if (end - place > LONGEST || isCut(draft, at + 1 + after, 1)) continue;
        const typed = draft.plain.slice(place, end);
        const word = entryOf(typed) === 0 ? afterPrefix.find(typed, true) : undefined;
        if (!word) continue;
        draft.note({ from: place, to: end, plain: word }, DECODED);
        return;
      }
    },
  };
}

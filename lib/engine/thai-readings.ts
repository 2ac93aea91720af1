/** What disguised Thai words say: split letters, signs and digits for letters, words spelled by sound. */
import { isThai } from './characters';
import { asFolded, CERTAIN, DECODED, type Draft, GUESSED, type Reading } from './decoded-view';
import type { Lexicon } from './lexicon';
import { createMaskedWords } from './masked-words';
import { createMemo } from './memo';
import { createNearWords } from './near-words';
import type { createThaiSegmenter } from './segment-thai';
import { visitSplits } from './split-thai';
import { createThaiCallers } from './thai-callers';
import { fitsThai } from './thai-for';
import { createThaiNames } from './thai-names';
import { createThaiStretches } from './thai-stretches';
import { type Asks, wordsIn } from './worth-decoding';

const LONGEST = 24;
/** Letters beyond an unlisted piece that its word may end within; more where somebody is called a name. */
const REACH = 3;
const REACH_NAMED = 8;
/** A word of so many letters that is said or drawn alike is hardly another. */
const SURE = 5;
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
  const { segmentThai, isHurtful, isPutDown } = parts;
  const near = createNearWords(() => wordsIn(lexicon, isPutDown, isThai), true);
  let listed: string[] | null = null;
  const hurtful = () => (listed ??= wordsIn(lexicon, isHurtful, isThai));
  const masked = createMaskedWords(hurtful, isThai, fitsThai);
  const stretches = createThaiStretches(lexicon, segmentThai);
  const { edges, isCut, endsWithin } = stretches;
  const callers = createThaiCallers(parts);
  const { isLowered, ...names } = createThaiNames({ ...parts, stretches, callers, near, hurtful });
  const { isNamed } = callers;

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
    note({ from: at + start + from, to: at + start + to, plain }, isLowered(plain) ? CERTAIN : DECODED);
  }

  return {
    ...names,
    isCaller: callers.isCaller,

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
        if (isWorth) for (const word of words) note(word, isLowered(word.plain) ? CERTAIN : DECODED);
      });
    },

    /** The unlisted piece at `[from, to)` with its neighbours, the longest stretch first. */
    unlisted(draft: Draft, at: number, from: number, to: number): void {
      const starts = edges(draft, at, from, -1);
      const ends = edges(draft, at, to, 1);
      const nearEnds = endsWithin(draft, to, REACH, ends);
      for (let before = starts.length - 1; before >= 0; before--) {
        if (isCut(draft, at - before, -1)) continue;
        const start = starts[before] as number;
        const isOf = isNamed(draft, at - before, at);
        const within = isOf ? endsWithin(draft, to, REACH_NAMED, ends) : nearEnds;
        for (const end of [...ends, ...within].sort((a, b) => b - a)) {
          const after = ends.indexOf(end);
          if (after >= 0 && isCut(draft, at + after, 1)) continue;
          const isSaidOf = isOf || (after > 0 && isNamed(draft, at - before, at + after));
          if (guess(draft, start, end, isSaidOf)) return;
        }
      }
    },
  };

  function guess(draft: Draft, from: number, to: number, isOf: boolean): boolean {
    if (to - from > LONGEST) return false;
    const found = near.find(draft.plain.slice(from, to), isOf ? 'named' : 'unlisted');
    if (!found) return false;
    const { word, isAlike } = found;
    const isSure = isOf || (isAlike && word.length >= SURE);
    draft.note({ from, to, plain: word }, isLowered(word) ? CERTAIN : isSure ? DECODED : GUESSED);
    return true;
  }
}

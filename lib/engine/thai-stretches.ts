/** Where a stretch of Thai letters may begin and end: Thai writes no spaces, and what is disguised leads the splitting astray. */
import { isThai, isThaiFollower } from './characters';
import type { Draft } from './decoded-view';
import type { Lexicon } from './lexicon';
import type { createThaiSegmenter } from './segment-thai';

/** Pieces on either side of one that may belong to the same word. */
const PIECES = 2;
/** Letters behind a border that must be words, so that a word may end there. */
const REST = 12;

const isLeadingVowel = (code: number) => code >= 0xe40 && code <= 0xe44;

export function createThaiStretches(lexicon: Lexicon, segmentThai: ReturnType<typeof createThaiSegmenter>) {
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

  /** Are the letters from `place` on, after a word that may end there, nothing but listed words? */
  function goesOn({ folded }: Draft, place: number): boolean {
    const next = folded.codes[place] ?? 0;
    if (place >= folded.length || !isThai(next)) return true;
    if (isThaiFollower(next) || isLeadingVowel(folded.codes[place - 1] as number)) return false;
    let end = place;
    while (end < folded.length && end - place < REST && isThai(folded.codes[end] as number)) end++;
    const isWhole = end === folded.length || !isThai(folded.codes[end] as number);
    let isListed = true;
    segmentThai(folded, place, end, (_, to, entry) => {
      if (entry === 0 && (isWhole || to < end)) isListed = false;
    });
    return isListed;
  }

  /** Places at most `most` letters after `from` where a word may end though no token does. */
  function endsWithin(draft: Draft, from: number, most: number, tokenEnds: readonly number[]): number[] {
    const { codes, length } = draft.folded;
    const found: number[] = [];
    for (let end = from + 1; end <= Math.min(length, from + most) && isThai(codes[end - 1] as number); end++)
      if (!tokenEnds.includes(end) && goesOn(draft, end)) found.push(end);
    return found;
  }

  return { edges, isCut, goesOn, endsWithin };
}

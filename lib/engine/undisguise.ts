/** Tries, at places that no listed word explains, what a disguise may hide; bounded so that hostile text stays cheap. */
import { isDigit, isLatin, isMask, isThai } from './characters';
import { type Effort, readDisguise, readSplit } from './disguise';
import type { Folded } from './fold';
import type { Lexicon } from './lexicon';
import { isCousin } from './look-alikes';

export type Hidden = { from: number; end: number; entry: number; stretched: boolean };

const DASH = 45;

/** A disguised word longer than this is no word. */
const LONGEST = 32;

export function createUndisguiser(lexicon: Lexicon, isSought: (entry: number) => boolean) {
  let folded: Folded;
  let attempts = 0;
  const effort: Effort = { left: 0 };
  const places: number[] = [];

  const isLeetSign = (code: number) => code === 36 || code === 64 || code === 33 || code === 124 || code === 43;
  const isLetter = (code: number) => isLatin(code) || isThai(code);

  function read(from: number, end: number): Hidden | null {
    if (end - from < 3 || end - from > LONGEST || isCode(from, end) || --attempts < 0) return null;
    const found = readDisguise(lexicon, folded.codes, from, end, isSought, effort);
    return found ? { from, end, ...found } : null;
  }

  /** A dash and more digits than letters: a number of goods, not a word. */
  function isCode(from: number, end: number): boolean {
    let letters = 0;
    let digits = 0;
    let hasDash = false;
    for (let i = from; i < end; i++) {
      const code = folded.codes[i] as number;
      if (isLetter(code)) letters++;
      else if (isDigit(code)) digits++;
      else if (code === DASH) hasDash = true;
    }
    return hasDash && digits > letters;
  }

  return {
    begin(newFolded: Folded) {
      folded = newFolded;
      attempts = 64 + Math.floor(newFolded.length / 40);
      effort.left = 20_000 + newFolded.length * 4;
    },

    /** An unknown Latin word `[from, end)`, with the signs that are stuck to it. */
    word(from: number, end: number): Hidden | null {
      const { codes, length } = folded;
      let wide = end;
      const limit = Math.min(length, from + LONGEST);
      while (
        wide < limit &&
        (isLetter(codes[wide] as number) ||
          isCousin(codes[wide] as number) ||
          isDigit(codes[wide] as number) ||
          isMask(codes[wide] as number) ||
          isLeetSign(codes[wide] as number))
      )
        wide++;
      while (
        wide > end &&
        !isLetter(codes[wide - 1] as number) &&
        !isCousin(codes[wide - 1] as number) &&
        !isDigit(codes[wide - 1] as number) &&
        codes[wide - 1] !== 36
      )
        wide--;
      if (wide > end) {
        const hidden = read(from, wide);
        if (hidden) return hidden;
      }
      return needsReading(codes, from, end) ? read(from, end) : null;
    },

    /** Letters typed one by one with the same sign or space between them: at least three. */
    split(from: number): { end: number; entry: number } | null {
      const { codes, length } = folded;
      const first = codes[from] as number;
      if (!isLetter(first) || (from > 0 && isLetter(codes[from - 1] as number))) return null;
      // Nearly every word ends here.
      if (isLatin(first) && from + 1 < length && isLetter(codes[from + 1] as number)) return null;
      places.length = 0;
      let at = from;
      let separator = -1;
      while (at < length && places.length < LONGEST) {
        const pieceEnd = pieceAt(codes, at, length);
        if (pieceEnd === at) break;
        for (let j = at; j < pieceEnd; j++) places.push(j);
        at = pieceEnd;
        const sign = codes[at];
        if (separator === -1) {
          if (sign !== 0x20 && !(sign !== undefined && isMask(sign))) return null;
          separator = sign;
        }
        if (sign !== separator) break;
        let gap = at;
        while (gap < length && codes[gap] === separator) gap++;
        if (gap - at > 3) break;
        at = gap;
      }
      if (places.length < 3) return null;
      const last = (places[places.length - 1] as number) + 1;
      if (last < length && isLetter(codes[last] as number)) return null;
      if (--attempts < 0) return null;
      const found = readSplit(lexicon, codes, places, isSought);
      return found && { end: (places[found.count - 1] as number) + 1, entry: found.entry };
    },
  };

  /** One letter, for Thai with the marks that belong to it. */
  function pieceAt(codes: Uint16Array, at: number, length: number): number {
    const code = codes[at] as number;
    if (isLatin(code)) return at + 1 < length && isLetter(codes[at + 1] as number) ? at : at + 1;
    if (!isThai(code)) return at;
    let end = at + 1;
    while (end < length && isThai(codes[end] as number) && end - at < 3) {
      const isMark = (codes[end] as number) >= 0xe30 && (codes[end] as number) <= 0xe4e;
      if (!isMark) break;
      end++;
    }
    return end < length && isThai(codes[end] as number) ? at : end;
  }

  /** Only repeated letters or digits among letters make an unlisted word worth a second look. */
  function needsReading(codes: Uint16Array, from: number, end: number): boolean {
    for (let i = from; i < end; i++) {
      if (isDigit(codes[i] as number) || codes[i] === 36 || codes[i] === 64) return true;
      if (i > from && codes[i] === codes[i - 1]) return true;
      if ((codes[i] as number) >= 0x370) return true;
    }
    return false;
  }
}

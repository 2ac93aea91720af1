/** Reads a pack's words: sorted, each written as what to drop from the end of the one before and what to add. */
import { DIGITS, digitOf } from './number-code';
import type { PackedWords } from './types';

/** Digits below this say how many letters to drop and begin a word; the last of them is followed by the rest of the count. */
export const DROPS = 22;
/** Digits from here on are letters, the commonest first; the last one is followed by the place of a rare letter, in two. */
export const LETTERS = 68;
export const RARE = DROPS + LETTERS;

/** Longest word, in code units. */
export const LONGEST_WORD = 255;

/**
 * Hears one word after the other: its code units stand in `units` up to `length`, the first `same` of them as in the word
 * before. The array is used again for the next.
 */
export type TakeWord = (units: Uint16Array, same: number, length: number) => void;

/** The word that `TakeWord` hears, as a string. */
export const spellWord = (units: Uint16Array, length: number): string =>
  String.fromCharCode(...units.subarray(0, length));

/** Goes through the words in their order; no string is made, for most are never asked for as one. */
export function walkWords({ letters, text }: Pick<PackedWords, 'letters' | 'text'>, take: TakeWord): void {
  const units = new Uint16Array(LONGEST_WORD);
  let length = 0;
  let i = 0;
  const next = () => digitOf(text.charCodeAt(i++));
  while (i < text.length) {
    const drop = next();
    const same = length - (drop < DROPS - 1 ? drop : drop + next());
    length = same;
    while (i < text.length) {
      const digit = digitOf(text.charCodeAt(i));
      if (digit < DROPS) break;
      i++;
      units[length++] = letters.charCodeAt(digit < RARE ? digit - DROPS : LETTERS + next() * DIGITS + next());
    }
    if (length > same) take(units, same, length);
  }
}

/** The words, in their order. */
export function unpackWords(packed: Pick<PackedWords, 'letters' | 'text'>): string[] {
  const words: string[] = [];
  walkWords(packed, (units, _, length) => words.push(spellWord(units, length)));
  return words;
}

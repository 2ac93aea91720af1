/** Reads a pack's words: sorted, each written as what to drop from the end of the one before and what to add. */
import { DIGITS, digitOf } from './number-code';
import type { PackedWords } from './types';

/** Digits below this say how many letters to drop and begin a word; the last of them is followed by the rest of the count. */
export const DROPS = 22;
/** Digits from here on are letters, the commonest first; the last one is followed by the place of a rare letter, in two. */
export const LETTERS = 68;
export const RARE = DROPS + LETTERS;

/** The words, in their order. */
export function unpackWords({ letters, text }: Pick<PackedWords, 'letters' | 'text'>): string[] {
  const words: string[] = [];
  let word = '';
  let from = 0;
  let i = 0;
  const next = () => digitOf(text.charCodeAt(i++));
  while (i < text.length) {
    const drop = next();
    word = word.slice(0, word.length - (drop < DROPS - 1 ? drop : drop + next()));
    for (from = i; i < text.length; ) {
      const digit = digitOf(text.charCodeAt(i));
      if (digit < DROPS) break;
      i++;
      word += letters[digit < RARE ? digit - DROPS : LETTERS + next() * DIGITS + next()];
    }
    if (i > from) words.push(word);
  }
  return words;
}

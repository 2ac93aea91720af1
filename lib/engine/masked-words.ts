/** Finds the word of a list that stands behind one of which letters are hidden by signs, one sign for each letter. */
import { groupWords, startKey } from './group-words';

/** A sign for any letter, in patterns. */
export const MASK = '*';

/** May this sign stand for this letter? */
export type Fits = (sign: string, letter: string) => boolean;

export type MaskedWords = {
  /** The first word of the list that fits the whole pattern, of which at least two letters must be left to see. */
  find(pattern: string): string | undefined;
};

/** At least this many letters must be left to see. */
const FEWEST_SEEN = 2;

const isMask: Fits = (sign) => sign === MASK;

/** `words` of the script that `isLetter` knows, in the order in which they are preferred; sorted at the first question. */
export function createMaskedWords(
  words: () => readonly string[],
  isLetter: (code: number) => boolean,
  fits: Fits = isMask,
): MaskedWords {
  let byStart: Map<string, string[]> | null = null;
  let byLength: Map<string, string[]> | null = null;

  /** Words of the pattern's length that begin as it does, if it begins with a letter. */
  function alike(pattern: string): string[] | undefined {
    if (isLetter(pattern.charCodeAt(0))) {
      byStart ??= groupWords(words(), (word) => startKey(word.length, word.charAt(0)));
      return byStart.get(startKey(pattern.length, pattern.charAt(0)));
    }
    byLength ??= groupWords(words(), (word) => startKey(word.length, ''));
    return byLength.get(startKey(pattern.length, ''));
  }

  return {
    find(pattern) {
      return alike(pattern)?.find((word) => {
        let seen = 0;
        for (let i = 0; i < pattern.length; i++) {
          if (pattern[i] === word[i]) seen++;
          else if (!fits(pattern.charAt(i), word.charAt(i))) return false;
        }
        return seen >= FEWEST_SEEN && seen < pattern.length;
      });
    },
  };
}

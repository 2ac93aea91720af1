/** Which words are worth undoing a disguise for. */
import type { Lexicon } from './lexicon';

export type Asks = {
  /** Worth undoing a disguise for that leaves no doubt. */
  isHurtful(entry: number): boolean;
  /** Hurtful enough that what only sounds or looks like it is taken for it. */
  isPutDown(entry: number): boolean;
  /** Says whom a text speaks to or about. */
  isPerson(entry: number): boolean;
  /** Was the word of this profile taken for a listed one that it is a slip away from? */
  isSlip(profile: number): boolean;
  /** A prefix that lowers whoever is named after it. */
  isLowering(entry: number): boolean;
};

/** The words of one script that are worth it. */
export const wordsIn = (
  lexicon: Lexicon,
  isWorth: (entry: number) => boolean,
  isScript: (code: number) => boolean,
): string[] => lexicon.wordsWhere(isWorth).filter((word) => isAll(word, isScript));

function isAll(word: string, isScript: (code: number) => boolean): boolean {
  for (let i = 0; i < word.length; i++) if (!isScript(word.charCodeAt(i))) return false;
  return true;
}

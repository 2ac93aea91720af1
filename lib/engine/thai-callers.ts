/** Tells where a Thai text says of somebody what they are: after a pronoun, or before "such as you". */
import type { Draft } from './decoded-view';
import type { Asks } from './worth-decoding';

/** Words between a pronoun and what is said of it. */
export const MOST_LINKS = 2;

/** Words that only lead on from a pronoun; those of the second row may begin what is said as well. */
const LINKS = 'มัน นี่ นี้ เนี่ย เป็น คือ แม่ง โคตร ช่าง ก็ ดู'.split(' ');
const SOFT_LINKS = 'หน้า หน้าตา นิสัย สันดาน ปาก สมอง คน ตัว ทำตัว แต่งตัว พูดจา ทำ เล่น'.split(' ');
/** "Such as" before a pronoun. */
const LIKE = 'อย่าง แบบ'.split(' ');
/** "What a person" says who is meant, too. */
const PERSON_WORD = ['คน'];
const WHAT = ['อะไร'];
/** Listed words that hold their pronoun: such as you, your face. */
const PRONOUNS = 'มึง เมิง แก เอ็ง เธอ คุณ'.split(' ');
const beforePronouns = (words: string) => words.split(' ').flatMap((word) => PRONOUNS.map((pronoun) => word + pronoun));
const LIKENED = beforePronouns('อย่าง แบบ อย่างพวก แบบพวก คนอย่าง คนแบบ');
const OWNED = beforePronouns('หน้า ตัว ปาก นิสัย ฝีมือ หุ่น สันดาน');

type Parts = Pick<Asks, 'isPerson'> & {
  entryOf(word: string): number;
};

export function createThaiCallers({ entryOf, isPerson }: Parts) {
  const isLink = oneOf(LINKS);
  const isSoftLink = oneOf(SOFT_LINKS);
  const isLike = oneOf(LIKE);
  const isPersonWord = oneOf(PERSON_WORD);
  const isWhat = oneOf(WHAT);
  const isLikened = oneOf(LIKENED);
  const isOwned = oneOf(OWNED);

  /** Is an entry that of one of these words? They are looked up at the first question. */
  function oneOf(words: readonly string[]): (entry: number) => boolean {
    let entries: Set<number> | null = null;
    return (entry) => {
      entries ??= new Set(words.map(entryOf));
      return entry !== 0 && entries.has(entry);
    };
  }

  const entryAt = ({ tokens }: Draft, at: number) => (at < tokens.length ? (tokens.entry[at] as number) : 0);
  const isStuck = ({ tokens }: Draft, at: number) =>
    at > 0 && at < tokens.length && tokens.end[at - 1] === tokens.start[at];

  /** Does a pronoun stand before this token, with at most some links between? */
  function isCalled(draft: Draft, at: number): boolean {
    let here = at;
    for (let links = 0; links <= MOST_LINKS && isStuck(draft, here); links++) {
      here--;
      const entry = entryAt(draft, here);
      if (isPerson(entry) || isOwned(entry)) return true;
      if (isWhat(entry)) return isStuck(draft, here) && isPersonWord(entryAt(draft, here - 1));
      if (!isLink(entry) && !isSoftLink(entry)) return false;
    }
    return false;
  }

  return {
    isLink,
    isSoftLink,
    /** Does this entry hold the pronoun of somebody of whom something is said before or after it? */
    isCaller: (entry: number) => isPerson(entry) || isOwned(entry) || isLikened(entry),
    /** Does the token say "such as you" of what stands before it? Gives the first token of that, or -1. */
    likensFrom(draft: Draft, at: number): number {
      if (isLikened(entryAt(draft, at))) return at;
      return isStuck(draft, at) && isLike(entryAt(draft, at - 1)) ? at - 1 : -1;
    },
    /** Is somebody called what these tokens say: by a pronoun before them, or by "such as you" after them? */
    isNamed(draft: Draft, first: number, last: number): boolean {
      if (isCalled(draft, first)) return true;
      if (!isStuck(draft, last + 1)) return false;
      const next = entryAt(draft, last + 1);
      return isLikened(next) || (isLike(next) && isPerson(entryAt(draft, last + 2)));
    },
  };
}

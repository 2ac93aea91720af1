/** Finds the word of a list that a misspelt one is: said or drawn alike, two neighbours swapped, or one letter left out. */
import { englishSound } from './english-sound';
import { groupWords, startKey } from './group-words';
import { createMemo } from './memo';
import { soundsAlike, thaiLook, thaiSound } from './thai-sound';

/**
 * What is known of the letters beforehand: they are no word (`unlisted`), what stands before them says that somebody
 * is called a name (`named`), or they are listed words one by one (`listed`). The less speaks for a disguise, the
 * longer the word has to be.
 */
export type Standing = 'unlisted' | 'named' | 'listed';

export type NearWords = {
  /**
   * The nearest word of the list, or undefined; the word itself is not asked for. `isAlike` when it is said or drawn
   * alike, not only a slip away.
   */
  find(word: string, standing: Standing): { word: string; isAlike: boolean } | undefined;
};

/** Vowels that stand together sound as one. */
const VOWELS = /[aeiou]+/g;
/** In a word of so many consonants and vowels, one vowel may be another: the rest says which word it is. */
const SURE_CONSONANTS = 3;
const SURE_VOWELS = 2;
const SHORTEST = 3;
const LONGEST = 14;
/** The fewest letters, of Thai for short syllables are parts of names and loanwords everywhere. */
const ENGLISH = { sound: 0, look: 0, swap: 3, drop: 3 };
const THAI: Record<Standing, typeof ENGLISH> = {
  unlisted: { sound: 4, look: 5, swap: 5, drop: 5 },
  named: { sound: 0, look: 3, swap: 3, drop: 3 },
  listed: { sound: 4, look: 5, swap: 5, drop: 5 },
};

/** A key's consonants, with the places of its vowels. */
const skeletonOf = (key: string) => key.replace(VOWELS, '*');

/** May two keys of one skeleton be the same word, by their vowels? */
function hasLikeVowels(a: string, b: string): boolean {
  const vowels = a.match(VOWELS) ?? [];
  const others = b.match(VOWELS) ?? [];
  // oo is written o in loser, and the key of either is one letter.
  const apart = vowels.filter((vowel, i) => vowel !== others[i] && vowel + others[i] !== 'uo').length;
  const isSure = vowels.length >= SURE_VOWELS && a.replace(VOWELS, '').length >= SURE_CONSONANTS;
  return apart <= (isSure ? 1 : 0);
}

/** True when the two differ by one swap of neighbours; `reach` is how far a letter may have gone. */
function isOneSwap(a: string, b: string, reach: 1 | 2): boolean {
  if (a.length !== b.length) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let to = a.length - 1;
  while (to > from && a[to] === b[to]) to--;
  if (to === from || to - from > reach) return false;
  const [mine, yours] = [a.slice(from, to + 1), b.slice(from, to + 1)];
  return mine.slice(1) + mine.charAt(0) === yours || yours.slice(1) + yours.charAt(0) === mine;
}

/** True when `word` is `other` without one letter that is not its first; `other` is one longer. */
function isOneDrop(word: string, other: string): boolean {
  let at = 0;
  while (at < word.length && word[at] === other[at]) at++;
  return at > 0 && word.slice(at) === other.slice(at + 1);
}

/** `words` of one script, in the order in which they are preferred. The tables are made at the first question. */
export function createNearWords(words: () => readonly string[], isThai: boolean): NearWords {
  const soundGroup = isThai ? thaiSound : (word: string) => skeletonOf(englishSound(word));
  let tables: ReturnType<typeof build> | null = null;

  function build() {
    const fit = words().filter(({ length }) => length >= SHORTEST && length <= LONGEST);
    return {
      bySound: groupWords(fit, soundGroup),
      byLook: isThai ? groupWords(fit, thaiLook) : null,
      keys: isThai ? null : new Map(fit.map((word) => [word, englishSound(word)])),
      byStart: groupWords(fit, (word) => startKey(word.length, word.charAt(0))),
    };
  }

  function alike({ bySound, byLook, keys }: ReturnType<typeof build>, word: string, least: typeof ENGLISH) {
    if (keys) {
      const key = englishSound(word);
      return bySound.get(skeletonOf(key))?.find((other) => hasLikeVowels(key, keys.get(other) ?? ''));
    }
    const key = thaiSound(word);
    const said = key.length >= least.sound ? bySound.get(key)?.find((other) => soundsAlike(word, other)) : undefined;
    return said ?? (word.length >= least.look ? byLook?.get(thaiLook(word))?.[0] : undefined);
  }

  function slipped({ byStart }: ReturnType<typeof build>, word: string, standing: Standing, least: typeof ENGLISH) {
    const { length } = word;
    if (length < least.swap) return undefined;
    const isSwap = (other: string) => isOneSwap(word, other, isThai ? 2 : 1);
    const [first, second] = [word.charAt(0), word.charAt(1)];
    const swapped =
      byStart.get(startKey(length, first))?.find(isSwap) ?? byStart.get(startKey(length, second))?.find(isSwap);
    if (swapped || length < least.drop) return swapped;
    // Many a Thai word is the beginning of a longer one.
    const mayEndEarly = !isThai || standing === 'named';
    return byStart
      .get(startKey(length + 1, first))
      ?.find((other) => isOneDrop(word, other) && (mayEndEarly || !other.startsWith(word)));
  }

  function nearest(word: string, standing: Standing): ReturnType<NearWords['find']> {
    const { length } = word;
    if (length < SHORTEST || length > LONGEST) return undefined;
    tables ??= build();
    const least = isThai ? THAI[standing] : ENGLISH;
    const like = alike(tables, word, least);
    if (like) return { word: like, isAlike: true };
    const slip = slipped(tables, word, standing, least);
    return slip ? { word: slip, isAlike: false } : undefined;
  }

  const find = {
    unlisted: createMemo((word) => nearest(word, 'unlisted')),
    named: createMemo((word) => nearest(word, 'named')),
    listed: createMemo((word) => nearest(word, 'listed')),
  };
  return { find: (word, standing) => find[standing](word) };
}

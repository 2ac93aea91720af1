/** Finds the word of a list that a misspelt one is: said or drawn alike, two neighbours swapped, or one letter left out. */
import { groupWords, startKey } from './group-words';
import { createMemo } from './memo';
import { englishSound, thaiLook, thaiSound } from './sound-keys';

export type NearWords = {
  /**
   * The nearest word of the list, or undefined; the word itself is not asked for. A few letters say
   * too little on their own: they are looked up when what stands before them says that somebody is called a name.
   */
  find(word: string, isNamed: boolean): string | undefined;
};

/** Vowels that stand together sound as one. */
const VOWELS = /[aeiou]+/g;
/** In a word of so many consonants and vowels, one vowel may be another: the rest says which word it is. */
const SURE_CONSONANTS = 3;
const SURE_VOWELS = 2;
const SHORTEST = 3;
/** Shorter Thai rows of letters are syllables of names and loanwords everywhere. */
const SHORTEST_THAI_SLIP = 5;
const SHORTEST_THAI_SOUND = 4;
const LONGEST = 14;

/** A key's consonants, with the places of its vowels. */
const skeletonOf = (key: string) => key.replace(VOWELS, '*');

/** May two keys of one skeleton be the same word, by their vowels? */
function hasLikeVowels(a: string, b: string): boolean {
  const vowels = a.match(VOWELS) ?? [];
  const others = b.match(VOWELS) ?? [];
  const apart = vowels.filter((vowel, i) => vowel !== others[i]).length;
  const isSure = vowels.length >= SURE_VOWELS && a.replace(VOWELS, '').length >= SURE_CONSONANTS;
  return apart <= (isSure ? 1 : 0);
}

/** True when the two differ by one swap of neighbours. */
function isOneSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at + 1 < a.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** True when `word` is `other` without one letter that is not its first; `other` is one longer. */
function isOneDrop(word: string, other: string): boolean {
  let at = 0;
  while (at < word.length && word[at] === other[at]) at++;
  return at > 0 && word.slice(at) === other.slice(at + 1);
}

/** `words` of one script, in the order in which they are preferred. The tables are made at the first question. */
export function createNearWords(words: () => readonly string[], isThai: boolean): NearWords {
  const sound = isThai ? thaiSound : englishSound;
  const soundGroup = isThai ? thaiSound : (word: string) => skeletonOf(englishSound(word));
  let tables: ReturnType<typeof build> | null = null;

  function build() {
    const fit = words().filter(({ length }) => length >= SHORTEST && length <= LONGEST);
    return {
      bySound: groupWords(fit, soundGroup),
      byLook: isThai ? groupWords(fit, thaiLook) : null,
      byStart: groupWords(fit, (word) => startKey(word.length, word.charAt(0))),
    };
  }

  function alike({ bySound, byLook }: ReturnType<typeof build>, word: string, isNamed: boolean): string | undefined {
    const key = sound(word);
    if (!byLook) return bySound.get(skeletonOf(key))?.find((other) => hasLikeVowels(key, sound(other)));
    if (!isNamed && key.length < SHORTEST_THAI_SOUND) return undefined;
    return bySound.get(key)?.[0] ?? byLook.get(thaiLook(word))?.[0];
  }

  function nearest(word: string, isNamed: boolean): string | undefined {
    const { length } = word;
    if (length < SHORTEST || length > LONGEST) return undefined;
    tables ??= build();
    const like = alike(tables, word, isNamed);
    if (like) return like;
    const { byStart } = tables;
    const isSwap = (other: string) => isOneSwap(word, other);
    const [first, second] = [word.charAt(0), word.charAt(1)];
    const swapped =
      byStart.get(startKey(length, first))?.find(isSwap) ?? byStart.get(startKey(length, second))?.find(isSwap);
    if (swapped || (isThai && !isNamed && length < SHORTEST_THAI_SLIP)) return swapped;
    return byStart.get(startKey(length + 1, first))?.find((other) => isOneDrop(word, other));
  }

  const ofNamed = createMemo((word) => nearest(word, true));
  const ofOther = createMemo((word) => nearest(word, false));
  return { find: (word, isNamed) => (isNamed ? ofNamed : ofOther)(word) };
}

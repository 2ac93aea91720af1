/** Finds the word of a list that a misspelt one is: said or drawn alike, two neighbours swapped, or one letter left out. */
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

/** Spreads sums of letters over all numbers: the golden ratio of 2 to the power of 32. */
const MIX = 0x9e3779b1;

/** A number that is the same for all orders of the same letters. */
function lettersOf(word: string): number {
  let sum = word.length;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    sum = (sum + Math.imul(code, Math.imul(code, MIX))) | 0;
  }
  return sum;
}

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

/** `words` of one script, in the order in which they are preferred. The tables are made at the first question. */
export function createNearWords(words: () => readonly string[], isThai: boolean): NearWords {
  const sound = isThai ? thaiSound : englishSound;
  let bySound: Map<string, string[]> | null = null;
  const byLook = new Map<string, string[]>();
  const byLetters = new Map<number, string[]>();
  const byDropped = new Map<string, string>();

  const add = <Key>(map: Map<Key, string[]>, key: Key, word: string) => {
    const list = map.get(key);
    if (list) list.push(word);
    else map.set(key, [word]);
  };

  function build(): Map<string, string[]> {
    const built = new Map<string, string[]>();
    for (const word of words()) {
      if (word.length < SHORTEST || word.length > LONGEST) continue;
      const key = sound(word);
      add(built, isThai ? key : skeletonOf(key), word);
      if (isThai) add(byLook, thaiLook(word), word);
      add(byLetters, lettersOf(word), word);
      if (word.length <= SHORTEST) continue;
      for (let i = 1; i < word.length; i++) {
        const short = word.slice(0, i) + word.slice(i + 1);
        if (!byDropped.has(short)) byDropped.set(short, word);
      }
    }
    return built;
  }

  function alike(word: string, isNamed: boolean): string | undefined {
    const key = sound(word);
    if (!isThai) return bySound?.get(skeletonOf(key))?.find((other) => hasLikeVowels(key, sound(other)));
    if (!isNamed && key.length < SHORTEST_THAI_SOUND) return undefined;
    return bySound?.get(key)?.[0] ?? byLook.get(thaiLook(word))?.[0];
  }

  return {
    find(word, isNamed) {
      if (word.length < SHORTEST || word.length > LONGEST) return undefined;
      bySound ??= build();
      const like = alike(word, isNamed);
      if (like) return like;
      const swapped = byLetters.get(lettersOf(word))?.find((other) => isOneSwap(word, other));
      return swapped ?? (isThai && !isNamed && word.length < SHORTEST_THAI_SLIP ? undefined : byDropped.get(word));
    },
  };
}

/** Packs words: sorted, each as the difference to the one before, in parts that share an alphabet. */
import { charOf, DIGITS, encodeNumbers } from '../engine/number-code';
import type { PackedWords } from '../engine/types';
import { DROPS, LETTERS, LONGEST_WORD, RARE } from '../engine/unpack-words';

/** `entries` gives each word its set: what the words of one set have in common, as numbers. `order` is that of all words. */
export function packWords(entries: ReadonlyMap<string, number[]>): {
  sets: string[];
  words: PackedWords[];
  order: string[];
} {
  const counts = new Map<string, number>();
  for (const set of entries.values()) counts.set(encodeNumbers(set), (counts.get(encodeNumbers(set)) ?? 0) + 1);
  const sets = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([set]) => set);
  const numberOf = new Map(sets.map((set, i) => [set, i]));
  const parts = partsOf([...entries.keys()]);
  return {
    sets,
    order: parts.flat(),
    words: parts.map((words) => ({
      ...packLetters(words),
      sets: encodeNumbers(words.map((word) => numberOf.get(encodeNumbers(entries.get(word) ?? [])) as number)),
    })),
  };
}

/** Words of one script share an alphabet, so that each letter is one character. */
function partsOf(words: string[]): string[][] {
  const isThai = (word: string) => /^[\u0e00-\u0e7f]/.test(word);
  const sorted = [...words].sort();
  return [sorted.filter((word) => !isThai(word)), sorted.filter(isThai)];
}

/** The order in which words are packed. */
export const inPackedOrder = (words: string[]): string[] => partsOf(words).flat();

const pair = (number: number) => charOf(Math.floor(number / DIGITS)) + charOf(number % DIGITS);

function packLetters(words: string[]): { letters: string; text: string } {
  const counts = new Map<string, number>();
  for (const word of words) for (const unit of word.split('')) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const letters = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([letter]) => letter);
  if (letters.length > LETTERS + DIGITS * DIGITS)
    throw new Error('too many different characters in the words of one script');
  const codeOf = new Map(
    letters.map((letter, i) => [letter, i < LETTERS ? charOf(DROPS + i) : charOf(RARE) + pair(i - LETTERS)]),
  );
  let text = '';
  let before = '';
  for (const word of words) {
    if (word.length > LONGEST_WORD) throw new Error(`a listed phrase is too long: ${word}`);
    let same = 0;
    while (same < word.length && word[same] === before[same]) same++;
    const drop = before.length - same;
    text += drop < DROPS - 1 ? charOf(drop) : charOf(DROPS - 1) + charOf(drop - DROPS + 1);
    for (const unit of word.slice(same).split('')) text += codeOf.get(unit);
    before = word;
  }
  return { letters: letters.join(''), text };
}

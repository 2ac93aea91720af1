/** The words of all packs in one trie over folded code units, held in flat arrays so that look-ups stay fast and small. */

import { type Choices, createChoices } from './choices';
import { eachNumber } from './number-code';
import { buildTrie, type WordList } from './trie';
import type { PackedPacks } from './types';
import { LONGEST_WORD, spellWord, type TakeWord, walkWords } from './unpack-words';
import { createWordSets } from './word-sets';

/** A class number. */
export type ClassId = number;

/** The number of something that a pattern can ask of one token: a class, a literal word, or a choice of these. */
export type TestId = number;

export type Lexicon = {
  /** The next node, or 0 when there is none. Node 1 is the root. */
  step(node: number, code: number): number;
  /** The code unit that leads to the only child of a node, 0 when it has none or several. */
  onlyAfter(node: number): number;
  /** The entry that ends at this node, or 0. */
  entryAt(node: number): number;
  /** The entry's set: entries of one set carry the same classes. */
  setOf(entry: number): number;
  /** Classes and literals of a set, in order. */
  testsOf(set: number): readonly TestId[];
  /** Bit per language that has the words of a set. */
  languagesOfSet(set: number): number;
  /** Number of entries; ids are below it. */
  size(): number;
  /** The number of a class name; one that no pack knows gets a number that no word carries. */
  classId(name: string): ClassId;
  readonly choices: Choices;
  readonly captureNames: readonly string[];
  /** The entry that all words in no lexicon share. */
  readonly unknown: number;
  /** The words of these entries, in order. */
  wordsWhere(accept: (entry: number) => boolean): string[];
  /** Code units that can follow some node: what a masked letter may stand for. */
  alphabet(): readonly number[];
};

export const ROOT = 1;

/** The entry of the first word. */
const FIRST = 2;

/** A phrase that somebody added: matched as its words are typed. */
export type Phrase = { surface: string; test: TestId };

/** `phrases` are added for every language. */
export function createLexicon(packed: PackedPacks, phrases: (classId: (name: string) => ClassId) => Phrase[]): Lexicon {
  const names = packed.classes.split(' ');
  const ids = new Map(names.map((name, id) => [name, id]));
  const sets = createWordSets(packed.sets);
  // Entry 0 is none at all, entry 1 any word that is not listed; the listed ones follow.
  const setOf = [sets.add([], 0), 0];
  for (const part of packed.words) eachNumber(part.sets, (set) => setOf.push(set));
  let literal = FIRST - 1;
  let firstChoice = names.length;
  eachNumber(packed.literals, (step) => {
    literal += step;
    setOf[literal] = sets.grow(setOf[literal] as number, firstChoice++);
  });
  const choices = createChoices(packed.choices, firstChoice);
  const classId = (name: string) => ids.get(name) ?? choices.nothing;
  const word = classId('word');
  setOf[1] = sets.add([word, classId('unknown')], 0);

  const everyLanguage = (1 << packed.packs.length) - 1;
  const listed = packedWords(packed);
  const added = addPhrases(listed, phrases(classId), ({ test }, known) => {
    const tests = known === null ? [word] : sets.testsOf(setOf[known + FIRST] as number);
    const set = sets.add([...tests.filter((one) => one !== test), test], everyLanguage);
    if (known === null) setOf.push(set);
    else setOf[known + FIRST] = set;
  });
  const words = added?.words ?? listed;
  const trie = buildTrie(words);
  const entryOf = added?.entries;
  const entryAt = (place: number) => FIRST + (entryOf ? (entryOf[place] as number) : place);

  return {
    step: trie.step,
    onlyAfter: trie.onlyAfter,
    entryAt(node) {
      const place = trie.wordAt(node);
      return place < 0 ? 0 : entryAt(place);
    },
    alphabet: trie.alphabet,
    wordsWhere(accept) {
      const found: string[] = [];
      let place = 0;
      words.walk((units, _, length) => {
        if (accept(entryAt(place++))) found.push(spellWord(units, length));
      });
      return found;
    },
    classId,
    unknown: 1,
    captureNames: packed.captures.split(' '),
    choices,
    size: () => setOf.length,
    setOf: (entry) => setOf[entry] as number,
    testsOf: sets.testsOf,
    languagesOfSet: sets.languagesOf,
  };
}

const packedWords = (packed: PackedPacks): WordList => ({
  // A letter takes at least one character.
  letters: packed.words.reduce((sum, { text }) => sum + text.length, 0),
  walk: (take) => {
    for (const part of packed.words) walkWords(part, take);
  },
});

/** Puts phrases among the words, in order; null when there are none. `add` hears each with the place of a word that is the same. */
function addPhrases(
  words: WordList,
  phrases: readonly Phrase[],
  add: (phrase: Phrase, known: number | null) => void,
): { words: WordList; entries: number[] } | null {
  if (phrases.length === 0) return null;
  const places = new Map<string, number>();
  words.walk((units, _, length) => places.set(spellWord(units, length), places.size));
  for (const phrase of phrases) {
    const known = places.get(phrase.surface);
    add(phrase, known ?? null);
    if (known === undefined) places.set(phrase.surface, places.size);
  }
  const sorted = [...places.keys()].sort();
  return { words: listOf(sorted), entries: sorted.map((word) => places.get(word) as number) };
}

function listOf(sorted: readonly string[]): WordList {
  const walk = (take: TakeWord) => {
    const units = new Uint16Array(LONGEST_WORD);
    let before = 0;
    for (const word of sorted) {
      let same = 0;
      while (same < word.length && same < before && word.charCodeAt(same) === units[same]) same++;
      for (let i = same; i < word.length; i++) units[i] = word.charCodeAt(i);
      before = word.length;
      take(units, same, word.length);
    }
  };
  return { letters: sorted.reduce((sum, word) => sum + word.length, 0), walk };
}

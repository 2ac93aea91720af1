/** The words of all packs in one trie over folded code units, held in flat arrays so that look-ups stay fast and small. */

import { decodeNumbers } from './number-code';
import { buildTrie } from './trie';
import type { PackedPacks } from './types';
import { unpackWords } from './unpack-words';

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
  /** How many tests there are: their numbers are below it. */
  tests(): number;
  /** Choices, by the tests that they hold. */
  readonly choicesOf: ReadonlyMap<TestId, readonly TestId[]>;
  /** The tests in a choice, or the test itself. */
  membersOf(test: TestId): readonly TestId[];
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
  const steps = decodeNumbers(packed.literals);
  const firstChoice = names.length + steps.length;
  const choices: (readonly TestId[])[] = [];
  const choicesOf = new Map<TestId, TestId[]>();
  const addChoice = (members: readonly TestId[]): TestId => {
    const choice = firstChoice + choices.push(members) - 1;
    for (const member of members) {
      const list = choicesOf.get(member);
      if (list) list.push(choice);
      else choicesOf.set(member, [choice]);
    }
    return choice;
  };
  for (const code of packed.choices) {
    let test = 0;
    addChoice(decodeNumbers(code).map((step) => (test += step)));
  }
  // A choice of nothing: the class that no word has.
  const nothing = addChoice([]);
  const classId = (name: string) => ids.get(name) ?? nothing;
  const membersOf = (test: TestId) => choices[test - firstChoice] ?? [test];

  const languages: number[] = [];
  const sets: TestId[][] = packed.sets.map((code) => {
    const [bits, ...tests] = decodeNumbers(code);
    languages.push(bits as number);
    return tests;
  });
  const newSet = (tests: TestId[], bits: number) => {
    languages.push(bits);
    return sets.push(tests) - 1;
  };
  const word = classId('word');
  // Entry 0 is none at all, entry 1 any word that is not listed; the listed ones follow.
  const setOf = [newSet([], 0), newSet([word, classId('unknown')], 0)];
  for (const part of packed.words) for (const set of decodeNumbers(part.sets)) setOf.push(set);
  let literal = FIRST - 1;
  steps.forEach((step, i) => {
    literal += step;
    const set = setOf[literal] as number;
    setOf[literal] = newSet((sets[set] as TestId[]).concat(names.length + i), languages[set] as number);
  });

  const words = packed.words.flatMap(unpackWords);
  const everyLanguage = (1 << packed.packs.length) - 1;
  const places = addPhrases(words, phrases(classId), ({ test }, known) => {
    const tests = known === null ? [word] : (sets[setOf[known + FIRST] as number] as TestId[]);
    const set = newSet([...tests.filter((one) => one !== test), test], everyLanguage);
    if (known === null) setOf.push(set);
    else setOf[known + FIRST] = set;
  });
  const surfaces = places ? places.words : words;
  const trie = buildTrie(surfaces);
  const entryOf = places?.entries;
  const entryAt = (place: number) => FIRST + (entryOf ? (entryOf[place] as number) : place);

  return {
    step: trie.step,
    onlyAfter: trie.onlyAfter,
    entryAt(node) {
      const place = trie.wordAt(node);
      return place < 0 ? 0 : entryAt(place);
    },
    alphabet: trie.alphabet,
    wordsWhere: (accept) => surfaces.filter((_, place) => accept(entryAt(place))),
    classId,
    unknown: 1,
    captureNames: packed.captures.split(' '),
    tests: () => firstChoice + choices.length,
    choicesOf,
    membersOf,
    size: () => setOf.length,
    setOf: (entry) => setOf[entry] as number,
    testsOf: (set) => sets[set] as TestId[],
    languagesOfSet: (set) => languages[set] as number,
  };
}

/** Puts phrases among the words, in order; null when there are none. `add` hears each with the place of a word that is the same. */
function addPhrases(
  words: readonly string[],
  phrases: readonly Phrase[],
  add: (phrase: Phrase, known: number | null) => void,
): { words: string[]; entries: number[] } | null {
  if (phrases.length === 0) return null;
  const places = new Map(words.map((word, place) => [word, place]));
  for (const phrase of phrases) {
    const known = places.get(phrase.surface);
    add(phrase, known ?? null);
    if (known === undefined) places.set(phrase.surface, places.size);
  }
  const sorted = [...places.keys()].sort();
  return { words: sorted, entries: sorted.map((word) => places.get(word) as number) };
}

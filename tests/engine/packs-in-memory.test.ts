/** The packs as read at start, without parsing: the same patterns, words and choices as when they are read in full. */
import { describe, expect, it } from 'vitest';
import { asksFor, eachAnchorTest } from '../../lib/engine/anchor-tests';
import { createChoices } from '../../lib/engine/choices';
import { createFiling } from '../../lib/engine/filing';
import { createLexicon, ROOT } from '../../lib/engine/lexicon';
import { anchorsOf, findAnchor } from '../../lib/engine/matcher';
import { decodeNumbers, encodeNumbers } from '../../lib/engine/number-code';
import { readPattern, type Step } from '../../lib/engine/pattern-code';
import { unpackWords } from '../../lib/engine/unpack-words';
import { packs } from '../../lib/packs/index';

const patterns = [...packs.rows.flat(), ...packs.packs.flatMap(({ rewordings }) => rewordings)].flatMap(
  (row) => row.patterns,
);

const testsIn = (step: Step): number[] => {
  if (step.is === 'test' || step.is === 'not') return [step.test];
  if (step.is === 'repeat') return testsIn(step.item);
  return step.is === 'group' ? step.options.flat().flatMap(testsIn) : [];
};

describe('patterns', () => {
  it('begin with the tests that their parsed form begins with, in that order', () => {
    expect(patterns.length).toBeGreaterThan(1000);
    for (const pattern of patterns) {
      const steps = readPattern(pattern);
      const found: number[] = [];
      eachAnchorTest(pattern, (test) => found.push(test));
      expect(found).toEqual(anchorsOf(steps[findAnchor(steps)] as Step).map(({ test }) => test));
    }
  });

  it('ask for the tests that their parsed form asks for', () => {
    for (const pattern of patterns) {
      const asked = new Set(readPattern(pattern).flatMap(testsIn));
      for (const test of asked) expect(asksFor(pattern, (one) => one === test)).toBe(true);
      expect(asksFor(pattern, (one) => !asked.has(one))).toBe(false);
    }
  });
});

describe('choices', () => {
  const choices = createChoices([encodeNumbers([2, 3]), encodeNumbers([5])], 10);

  it('know their members, and a test is its own', () => {
    expect([...choices.membersOf(10)]).toEqual([2, 5]);
    expect([...choices.membersOf(11)]).toEqual([5]);
    expect([...choices.membersOf(choices.nothing)]).toEqual([]);
    expect([...choices.membersOf(7)]).toEqual([7]);
  });

  it('are found by their members', () => {
    expect([...choices.holdersOf(5)]).toEqual([10, 11]);
    expect([...choices.holdersOf(2)]).toEqual([10]);
    expect([...choices.holdersOf(0)]).toEqual([]);
    expect([...choices.holdersOf(choices.nothing)]).toEqual([]);
  });
});

it('a filing gives numbers in the order in which they were put under a test', () => {
  const filing = createFiling();
  for (let i = 0; i < 5000; i++) filing.add(i % 7, i);
  filing.close(9);
  expect([...filing.under(3)].slice(0, 3)).toEqual([3, 10, 17]);
  expect([...filing.under(6)].length).toBe(714);
  expect([...filing.under(8)]).toEqual([]);
  expect(filing.size).toBe(5000);
});

it('every word of the packs is found in the lexicon with the classes that it carries', () => {
  const lexicon = createLexicon(packs, () => []);
  const names = packs.classes.split(' ');
  const sets = packs.words.flatMap(({ sets }) => decodeNumbers(sets));
  packs.words.flatMap(unpackWords).forEach((word, place) => {
    let node = ROOT;
    for (let i = 0; i < word.length; i++) node = lexicon.step(node, word.charCodeAt(i));
    const tests = lexicon.testsOf(lexicon.setOf(lexicon.entryAt(node)));
    const [, ...classes] = decodeNumbers(packs.sets[sets[place] as number] as string);
    if (classes.some((id) => !tests.includes(id))) throw new Error(`${word}: ${classes.map((id) => names[id])}`);
  });
  expect(lexicon.wordsWhere(() => true)).toEqual(packs.words.flatMap(unpackWords));
});

it('phrases that somebody added stand among the words, new ones and listed ones', () => {
  const [listed] = packs.words.flatMap(unpackWords);
  const lexicon = createLexicon(packs, (classId) => [
    { surface: 'zzz qqx', test: classId('school-phrase') },
    { surface: listed as string, test: classId('allowed-phrase') },
  ]);
  const testsOf = (word: string) => {
    let node = ROOT;
    for (let i = 0; i < word.length; i++) node = lexicon.step(node, word.charCodeAt(i));
    return lexicon.testsOf(lexicon.setOf(lexicon.entryAt(node)));
  };
  expect(testsOf('zzz qqx')).toContain(lexicon.classId('school-phrase'));
  expect(testsOf(listed as string)).toContain(lexicon.classId('allowed-phrase'));
  expect(lexicon.wordsWhere(() => true)).toHaveLength(packs.words.flatMap(unpackWords).length + 1);
});

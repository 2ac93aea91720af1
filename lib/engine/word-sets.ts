/** Which tests the words of a set carry: read from the packs when a text first holds such a word. */
import type { TestId } from './lexicon';
import { decodeNumbers } from './number-code';

/** The number of a set. */
export type SetId = number;

/** Reads sets in the number code: first the languages' bits, then the tests. */
export function createWordSets(codes: readonly string[]) {
  const known: (readonly TestId[] | undefined)[] = [];
  const languages: (number | undefined)[] = [];
  // Sets that hold one test more than another, beginning with number `codes.length`.
  const bases: SetId[] = [];
  const more: TestId[] = [];

  function read(set: SetId): readonly TestId[] {
    const base = bases[set - codes.length];
    if (base !== undefined) {
      languages[set] = languagesOf(base);
      return [...testsOf(base), more[set - codes.length] as TestId];
    }
    const [bits, ...tests] = decodeNumbers(codes[set] as string);
    languages[set] = bits;
    return tests;
  }

  /** The tests of a set, in order; the same list whenever it is asked for. */
  function testsOf(set: SetId): readonly TestId[] {
    const tests = known[set] ?? read(set);
    known[set] = tests;
    return tests;
  }

  /** Bit per language that has the words of a set. */
  function languagesOf(set: SetId): number {
    if (languages[set] === undefined) testsOf(set);
    return languages[set] as number;
  }

  /** A set with one test more than `base`. */
  function grow(base: SetId, test: TestId): SetId {
    more.push(test);
    return codes.length + bases.push(base) - 1;
  }

  return {
    testsOf,
    languagesOf,
    grow,
    /** A set of these tests. */
    add(tests: readonly TestId[], bits: number): SetId {
      const set = grow(-1, -1);
      known[set] = tests;
      languages[set] = bits;
      return set;
    },
  };
}

/** What is true of a token, as one number: tokens that carry the same classes share a profile, worked out at first sight. */
import { type Asks, createAsks } from './asks';
import { createFlatMemory, type FlatMemory } from './flat-memory';
import { createHeldTests } from './held-tests';
import type { Lexicon, TestId } from './lexicon';

export type Profiles = {
  /** Says that all patterns are filed: no test comes after this. Call once, before the first text. */
  freeze(): void;
  ofEntry(entry: number): number;
  /** The profile of a token that carries one class more. */
  withClass(profile: number, id: TestId): number;
  has(profile: number, test: TestId): boolean;
  /** The tests that an entry's own classes answer, and those of classes added since, each in order. */
  own(profile: number): readonly TestId[];
  added(profile: number): readonly TestId[];
  /** What rows ask of the tokens just before and after an anchor, and of those near it. */
  readonly beside: Asks;
  readonly near: Asks;
  /** Bit per language that has the word. */
  languages(profile: number): number;
  /** The programs of all patterns that look at profiles. */
  readonly programs: FlatMemory;
};

const NONE: readonly TestId[] = [];
/** Classes are numbered first, far below this. */
const MOST_TESTS = 1 << 14;

export function createProfiles(lexicon: Lexicon): Profiles {
  const held = createHeldTests();
  const own: (readonly TestId[])[] = [];
  const added: (readonly TestId[])[] = [];
  const languages: number[] = [];
  const ofSet = new Map<number, number>();
  const ofEntry = new Int32Array(lexicon.size()).fill(-1);
  const grown = new Map<number, number>();

  function create(ownTests: readonly TestId[], addedTests: readonly TestId[], spokenIn: number): number {
    const profile = own.push(ownTests) - 1;
    languages.push(spokenIn);
    added.push(addedTests);
    const all = new Set<TestId>();
    for (const test of [...ownTests, ...addedTests]) {
      all.add(test);
      for (const choice of lexicon.choices.holdersOf(test)) all.add(choice);
    }
    held.add(all);
    return profile;
  }

  const { has } = held;
  const testsOf = (profile: number) => (own[profile] as readonly TestId[]).concat(added[profile] as readonly TestId[]);

  return {
    beside: createAsks(testsOf),
    near: createAsks(testsOf),
    freeze() {
      // Profile 0 is that of a token without any class.
      ofSet.set(lexicon.setOf(0), create(NONE, NONE, 0));
    },
    programs: createFlatMemory(),
    has,
    languages: (profile) => languages[profile] as number,
    own: (profile) => own[profile] as readonly TestId[],
    added: (profile) => added[profile] as readonly TestId[],
    ofEntry(entry) {
      const known = ofEntry[entry] as number;
      if (known >= 0) return known;
      const set = lexicon.setOf(entry);
      const profile = ofSet.get(set) ?? create(lexicon.testsOf(set), NONE, lexicon.languagesOfSet(set));
      ofSet.set(set, profile);
      ofEntry[entry] = profile;
      return profile;
    },
    withClass(profile, id) {
      const key = profile * MOST_TESTS + id;
      const known = grown.get(key);
      if (known !== undefined) return known;
      const carries = (own[profile] as TestId[]).includes(id) || (added[profile] as TestId[]).includes(id);
      const next = carries
        ? profile
        : create(own[profile] as TestId[], [...(added[profile] as TestId[]), id], languages[profile] as number);
      grown.set(key, next);
      return next;
    },
  };
}

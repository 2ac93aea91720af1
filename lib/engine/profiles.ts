/** What is true of a token, as one number: tokens that carry the same classes share a profile, worked out at first sight. */
import { createHeldTests } from './held-tests';
import type { Lexicon, TestId } from './lexicon';
import { createPrograms, type Programs } from './matcher';

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
  /** Says that a test will be asked for by `watched`; call before the first text. */
  watch(test: TestId): void;
  /** The watched tests that hold, choices included. */
  watched(profile: number): Int32Array;
  /** A number for these tests together, and whether a profile meets one of them: worked out when first asked. */
  union(tests: readonly TestId[]): number;
  meets(union: number, profile: number): boolean;
  /** Bit per language that has the word. */
  languages(profile: number): number;
  /** The programs of all patterns that look at profiles. */
  readonly programs: Programs;
};

const NONE: readonly TestId[] = [];
const NOT_ASKED = new Int32Array(0);

/** Answers about unions that fit into one number, two bits each. */
const ANSWERS = 16;
const YES = 1;
const NO = 2;
const BOTH = YES | NO;

/** Classes are numbered first, far below this. */
const MOST_TESTS = 1 << 14;

export function createProfiles(lexicon: Lexicon): Profiles {
  const held = createHeldTests();
  const own: (readonly TestId[])[] = [];
  const added: (readonly TestId[])[] = [];
  const isWatched = new Set<TestId>();
  const watched: Int32Array[] = [];
  const languages: number[] = [];
  const ofSet = new Map<number, number>();
  const ofEntry = new Int32Array(lexicon.size()).fill(-1);
  const unions: (readonly TestId[])[] = [];
  const unionIds = new Map<string, number>();
  // By profile: what is asked beside one word is asked of one profile, for many unions in a row.
  const answers: Int32Array[] = [];
  const grown = new Map<number, number>();

  function create(ownTests: readonly TestId[], addedTests: readonly TestId[], spokenIn: number): number {
    const profile = own.push(ownTests) - 1;
    languages.push(spokenIn);
    added.push(addedTests);
    const all = new Set<TestId>();
    for (const test of [...ownTests, ...addedTests]) {
      all.add(test);
      for (const choice of lexicon.choicesOf.get(test) ?? NONE) all.add(choice);
    }
    held.add(all);
    answers.push(NOT_ASKED);
    watched.push(Int32Array.from([...all].filter((test) => isWatched.has(test))));
    return profile;
  }

  const { has } = held;

  function ask(union: number, profile: number): boolean {
    const meets = (unions[union] as readonly TestId[]).some((test) => has(profile, test));
    let known = answers[profile] as Int32Array;
    const place = (union / ANSWERS) | 0;
    if (place >= known.length) {
      const larger = new Int32Array(Math.ceil(unions.length / ANSWERS) + ANSWERS);
      larger.set(known);
      answers[profile] = known = larger;
    }
    known[place] = (known[place] as number) | ((meets ? YES : NO) << ((union % ANSWERS) * 2));
    return meets;
  }

  return {
    union(tests) {
      const key = tests.join();
      const id = unionIds.get(key) ?? unions.push(tests) - 1;
      unionIds.set(key, id);
      return id;
    },
    meets(union, profile) {
      const known = answers[profile] as Int32Array;
      const answer = ((known[(union / ANSWERS) | 0] as number) >> ((union % ANSWERS) * 2)) & BOTH;
      return answer === YES || (answer !== NO && ask(union, profile));
    },
    freeze() {
      // Profile 0 is that of a token without any class.
      ofSet.set(lexicon.setOf(0), create(NONE, NONE, 0));
    },
    programs: createPrograms(),
    has,
    languages: (profile) => languages[profile] as number,
    own: (profile) => own[profile] as readonly TestId[],
    added: (profile) => added[profile] as readonly TestId[],
    watch(test) {
      isWatched.add(test);
    },
    watched: (profile) => watched[profile] as Int32Array,
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

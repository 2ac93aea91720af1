/** What is true of a token, as one number: tokens that carry the same classes share a profile, worked out at first sight. */
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
  /** A bit for each test, `width` words a profile; read anew before each text, since it grows. */
  bits(): Int32Array;
  width(): number;
  /** The programs of all patterns that look at profiles. */
  readonly programs: Programs;
};

const NONE: readonly TestId[] = [];

/** Profiles beyond this many are asked anew each time; a page of comments has some hundreds. */
const REMEMBERED = 2048;
const YES = 1;
const NO = 2;

/** Classes are numbered first, far below this. */
const MOST_TESTS = 1 << 14;

export function createProfiles(lexicon: Lexicon): Profiles {
  let width = 0;
  let bits = new Int32Array(0);
  const own: (readonly TestId[])[] = [];
  const added: (readonly TestId[])[] = [];
  const isWatched = new Set<TestId>();
  const watched: Int32Array[] = [];
  const languages: number[] = [];
  const ofSet = new Map<number, number>();
  const ofEntry = new Int32Array(lexicon.size()).fill(-1);
  const unions: (readonly TestId[])[] = [];
  const answers: Uint8Array[] = [];
  const grown = new Map<number, number>();

  function create(ownTests: readonly TestId[], addedTests: readonly TestId[], spokenIn: number): number {
    const profile = own.push(ownTests) - 1;
    languages.push(spokenIn);
    added.push(addedTests);
    if ((profile + 1) * width > bits.length) {
      const larger = new Int32Array(bits.length * 2);
      larger.set(bits);
      bits = larger;
    }
    const all = new Set<TestId>();
    for (const test of [...ownTests, ...addedTests]) {
      all.add(test);
      for (const choice of lexicon.choicesOf.get(test) ?? NONE) all.add(choice);
    }
    for (const test of all) {
      const word = profile * width + (test >> 5);
      bits[word] = (bits[word] as number) | (1 << (test & 31));
    }
    watched.push(Int32Array.from([...all].filter((test) => isWatched.has(test))));
    return profile;
  }

  const has = (profile: number, test: TestId) =>
    ((bits[profile * width + (test >> 5)] as number) & (1 << (test & 31))) !== 0;

  return {
    union(tests) {
      answers.push(new Uint8Array(REMEMBERED));
      return unions.push(tests) - 1;
    },
    meets(union, profile) {
      const known = answers[union] as Uint8Array;
      if (known[profile] === YES) return true;
      if (known[profile] === NO) return false;
      const meets = (unions[union] as readonly TestId[]).some((test) => has(profile, test));
      known[profile] = meets ? YES : NO;
      return meets;
    },
    freeze() {
      width = (lexicon.tests() >> 5) + 1;
      bits = new Int32Array(width * 256);
      // Profile 0 is that of a token without any class.
      ofSet.set(lexicon.setOf(0), create(NONE, NONE, 0));
    },
    width: () => width,
    programs: createPrograms(),
    has,
    bits: () => bits,
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

/** Questions about one token, numbered as rows come to ask them, and for each profile a row of bits: those it says yes to. */
import type { TestId } from './lexicon';

export type Asks = {
  /** All rows of bits, one behind the other; made anew when they grow, so never kept between calls. */
  bits: Int32Array;
  /** Length of one row, in numbers of 32 bits. */
  width: number;
  /** How many questions there are by now. */
  count: number;
  /** The number of the question whether one of these tests holds; the same tests are the same question. */
  ask(tests: readonly TestId[]): number;
  /** The same if it has been asked before, otherwise -1. */
  known(tests: readonly TestId[]): number;
  /** Where a profile's bits begin: they answer every question that has been asked so far. */
  rowOf(profile: number): number;
  says(profile: number, question: number): boolean;
};

/** `testsOf` gives what is true of a profile, without choices. */
export function createAsks(testsOf: (profile: number) => readonly TestId[]): Asks {
  const numbers = new Map<string, number>();
  const byTest = new Map<TestId, number[]>();
  // How many questions each profile has answered.
  let answered = new Int32Array(512);

  function widen(): void {
    const width = asks.width * 2;
    const wider = new Int32Array(answered.length * width);
    for (let profile = 0; profile < answered.length; profile++) {
      const from = profile * asks.width;
      wider.set(asks.bits.subarray(from, from + asks.width), profile * width);
    }
    asks.bits = wider;
    asks.width = width;
  }

  function lengthen(profile: number): void {
    let size = answered.length;
    while (size <= profile) size *= 2;
    const longer = new Int32Array(size);
    longer.set(answered);
    answered = longer;
    const bits = new Int32Array(size * asks.width);
    bits.set(asks.bits);
    asks.bits = bits;
  }

  function answer(profile: number): void {
    if (profile >= answered.length) lengthen(profile);
    const known = answered[profile] as number;
    const from = profile * asks.width;
    for (const test of testsOf(profile)) {
      const questions = byTest.get(test);
      if (!questions) continue;
      for (let i = questions.length - 1; i >= 0 && (questions[i] as number) >= known; i--) {
        const question = questions[i] as number;
        const place = from + (question >> 5);
        asks.bits[place] = (asks.bits[place] as number) | (1 << (question & 31));
      }
    }
    answered[profile] = asks.count;
  }

  const asks: Asks = {
    bits: new Int32Array(answered.length * 8),
    width: 8,
    count: 0,
    ask(tests) {
      const key = tests.join();
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const question = asks.count++;
      numbers.set(key, question);
      if (question >> 5 >= asks.width) widen();
      for (const test of new Set(tests)) {
        const list = byTest.get(test);
        if (list) list.push(question);
        else byTest.set(test, [question]);
      }
      return question;
    },
    known: (tests) => numbers.get(tests.join()) ?? -1,
    rowOf(profile) {
      if (profile >= answered.length || answered[profile] !== asks.count) answer(profile);
      return profile * asks.width;
    },
    says: (profile, question) =>
      ((asks.bits[asks.rowOf(profile) + (question >> 5)] as number) & (1 << (question & 31))) !== 0,
  };
  return asks;
}

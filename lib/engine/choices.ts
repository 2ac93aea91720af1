/** Choices of tests ("one of these") in flat memory, and which choices a test belongs to. */
import { createFiling } from './filing';
import type { TestId } from './lexicon';
import { eachNumber } from './number-code';

export type Choices = {
  /** The number of the choice of nothing: the class that no word has. */
  readonly nothing: TestId;
  /** How many tests there are, choices among them: their numbers are below it. */
  readonly tests: number;
  /** The tests in a choice, or the test itself. */
  membersOf(test: TestId): Int32Array;
  /** The choices that hold a test. */
  holdersOf(test: TestId): Int32Array;
};

/** Reads choices, each a row of steps from one test to the next in the number code; the first has the number `first`. */
export function createChoices(codes: readonly string[], first: TestId): Choices {
  const nothing = first + codes.length;
  // All members one behind the other, and where each choice's begin. A number of the code takes at least one character.
  const members = new Int32Array(codes.reduce((sum, code) => sum + code.length, 0));
  const starts = new Int32Array(codes.length + 2);
  let size = 0;
  codes.forEach((code, i) => {
    let test = 0;
    eachNumber(code, (step) => {
      test += step;
      members[size++] = test;
    });
    starts[i + 1] = size;
  });
  starts[codes.length + 1] = size;

  const holders = createFiling();
  for (let i = 0; i < codes.length; i++)
    for (let at = starts[i] as number; at < (starts[i + 1] as number); at++)
      holders.add(members[at] as number, first + i);
  holders.close(first);

  return {
    nothing,
    tests: nothing + 1,
    membersOf: (test) =>
      test < first ? Int32Array.of(test) : members.subarray(starts[test - first], starts[test - first + 1]),
    holdersOf: holders.under,
  };
}

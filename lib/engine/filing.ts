/** Files numbers under tests in flat memory: thousands of patterns under thousands of words, few of which a text holds. */
import type { TestId } from './lexicon';

export type Filing = {
  /** Puts `number` under `test`. */
  add(test: TestId, number: number): void;
  /** Sorts what was added; call once, after the last. `tests` are the tests there are. */
  close(tests: number): void;
  /** The numbers under a test, in the order in which they were added. */
  under(test: TestId): Int32Array;
  readonly size: number;
};

const NONE = new Int32Array(0);

/** An empty filing. */
export function createFiling(): Filing {
  let added = new Int32Array(1 << 12);
  let size = 0;
  let numbers = new Int32Array(0);
  let ends = new Int32Array(1);

  return {
    add(test, number) {
      if (size * 2 === added.length) {
        const larger = new Int32Array(added.length * 2);
        larger.set(added);
        added = larger;
      }
      added[size * 2] = test;
      added[size * 2 + 1] = number;
      size++;
    },
    close(tests) {
      // Sorted by counting: where each test's numbers end is first where they begin.
      ends = new Int32Array(tests + 1);
      for (let i = 0; i < size; i++) {
        const test = added[i * 2] as number;
        ends[test + 1] = (ends[test + 1] as number) + 1;
      }
      for (let test = 0; test < tests; test++) ends[test + 1] = (ends[test + 1] as number) + (ends[test] as number);
      numbers = new Int32Array(size);
      for (let i = 0; i < size; i++) {
        const test = added[i * 2] as number;
        const place = ends[test] as number;
        numbers[place] = added[i * 2 + 1] as number;
        ends[test] = place + 1;
      }
      added = new Int32Array(0);
    },
    under: (test) => (test + 1 < ends.length ? numbers.subarray(test === 0 ? 0 : ends[test - 1], ends[test]) : NONE),
    get size() {
      return size;
    },
  };
}

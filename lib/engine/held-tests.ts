/** Which tests hold for each profile: a small hash table a profile, so that what is asked of a word lies close together. */
import type { TestId } from './lexicon';

/** A profile's table has at least this many places for each test. */
const ROOM = 2;

/** Spreads neighbouring numbers (the golden ratio, of 16 bits). */
const SPREAD = 40_503;

export function createHeldTests() {
  // All tables one behind the other; a place holds a test's number plus one, or 0.
  let places = new Uint16Array(1 << 14);
  let used = 0;
  // For each profile where its table begins and its number of places less one.
  let tables = new Int32Array(512);
  let profiles = 0;

  return {
    /** Adds the next profile, for which these tests hold. Tests are below 65,535. */
    add(tests: ReadonlySet<TestId>): void {
      let size = 2;
      while (size < tests.size * ROOM) size *= 2;
      while (used + size > places.length) places = grow(places, new Uint16Array(places.length * 2));
      if (profiles * 2 === tables.length) tables = grow(tables, new Int32Array(tables.length * 2));
      tables[profiles * 2] = used;
      tables[profiles * 2 + 1] = size - 1;
      for (const test of tests) {
        let place = Math.imul(test, SPREAD) >>> 4;
        while (places[used + (place & (size - 1))] !== 0) place++;
        places[used + (place & (size - 1))] = test + 1;
      }
      used += size;
      profiles++;
    },
    has(profile: number, test: TestId): boolean {
      const start = tables[profile * 2] as number;
      const mask = tables[profile * 2 + 1] as number;
      for (let place = Math.imul(test, SPREAD) >>> 4; ; place++) {
        const found = places[start + (place & mask)];
        if (found === test + 1) return true;
        if (found === 0) return false;
      }
    },
  };
}

function grow<List extends Uint16Array | Int32Array>(from: List, to: List): List {
  to.set(from);
  return to;
}

/** Files the packs' rows under the tests that can begin them; a pattern is compiled when a text first holds its anchor. */

import { buildHouse, type Gate } from './doors';
import { append, createFlatMemory, type FlatMemory } from './flat-memory';
import type { Lexicon, TestId } from './lexicon';
import { type Anchor, anchorsOf, compileMatcher, findAnchor, type Matcher } from './matcher';
import { besidesOf, nearOf } from './needs';
import { readPattern, type Step } from './pattern-code';
import type { Profiles } from './profiles';

/** What any row of a pack has in common; patterns in the code of `pattern-code.ts`. */
export type PatternRow = { id: string; patterns: string[]; with?: number; without?: number };

export type IndexedRow<Row extends PatternRow> = {
  row: Row;
  /** Place in the pack: earlier rows go first where order matters. */
  order: number;
  /** Bit of the row's language. */
  language: number;
  /** Tests one of which, or none of which, must hold in the sentence; -1 when the row does not ask. */
  with: TestId;
  without: TestId;
};

export type RowPattern<Row extends PatternRow> = {
  of: IndexedRow<Row>;
  matcher: Matcher;
  /** The captures' names, in the order of their slots. */
  captures: string[];
  /** The slot of the capture that a guard protects; below 2 when there is none. */
  scope: number;
};

export type RowIndex<Row extends PatternRow> = {
  /** The house (`doors.ts`) of what a token may begin by the classes of its entry, and by classes added to it; 0 when that is nothing. */
  own(profile: number): number;
  added(profile: number): number;
  /** The memory of all houses, and the pattern of a number in it. */
  readonly houses: FlatMemory;
  pattern(number: number): RowPattern<Row>;
  /** Does a pattern of a sought row begin with this test? */
  isSought(test: TestId): boolean;
  isEmpty: boolean;
};

type Filed<Row extends PatternRow> = {
  of: IndexedRow<Row>;
  steps: Step[];
  at: number;
  anchor: Anchor;
  number: number;
  /** Made when a text first holds the anchor, and when all that its gate asks for is met. */
  gate?: Gate;
  pattern?: RowPattern<Row>;
};

/** Files `rows`. Throws with the row's id when a pattern has no anchor. */
export function indexRows<Row extends PatternRow>(
  rows: { row: Row; language: number }[],
  lexicon: Lexicon,
  profiles: Profiles,
  isSought: (row: Row) => boolean = () => false,
): RowIndex<Row> {
  const { programs } = profiles;
  const byAnchor = new Map<TestId, Filed<Row>[]>();
  const all: Filed<Row>[] = [];
  const houses = createFlatMemory();
  // No house stands at place 0.
  append(houses, [0]);
  rows.forEach(({ row, language }, order) => {
    const of: IndexedRow<Row> = { row, order, language, with: row.with ?? -1, without: row.without ?? -1 };
    for (const pattern of row.patterns) file(of, readPattern(pattern));
  });

  function file(of: IndexedRow<Row>, steps: Step[]): void {
    const at = findAnchor(steps);
    for (const anchor of anchorsOf(steps[at] as Step)) {
      const filed: Filed<Row> = { of, steps, at, anchor, number: all.length };
      all.push(filed);
      for (const test of lexicon.membersOf(anchor.test)) {
        const list = byAnchor.get(test);
        if (list) list.push(filed);
        else byAnchor.set(test, [filed]);
      }
    }
  }

  function compile({ of, steps, at, anchor }: Filed<Row>): RowPattern<Row> {
    const matcher = compileMatcher(programs, steps, at, anchor);
    const captures = matcher.captures.map((number) => lexicon.captureNames[number] as string);
    const scope = captures.indexOf('scope') * 2 + 2;
    return { of, matcher, captures, scope };
  }

  function gateOf({ of, steps, at, anchor }: Filed<Row>): Gate {
    const members = (tests: readonly TestId[]) => tests.flatMap(lexicon.membersOf);
    const [before, after] = besidesOf(steps, at, anchor);
    const [near, nearToo] = nearOf(steps, at);
    // Where a token beside the anchor decides, what stands farther off is worth no question of its own.
    const askNear = before || after ? profiles.near.known : profiles.near.ask;
    return {
      languages: of.language,
      before: before ? profiles.beside.ask(members(before)) : -1,
      after: after ? profiles.beside.ask(members(after)) : -1,
      near: near ? askNear(members(near)) : -1,
      nearToo: nearToo ? profiles.near.known(members(nearToo)) : -1,
    };
  }

  /** A house per profile, built once: which patterns a word may begin is asked for every word of every text. */
  const perProfile = (testsOf: (profile: number) => readonly TestId[]) => {
    let places = new Int32Array(512).fill(-1);
    // Profiles that differ in what was added to them share the rest.
    const known = new Map<readonly TestId[], number>();
    const find = (profile: number): number => {
      const tests = testsOf(profile);
      const place = known.get(tests) ?? houseFor(tests);
      known.set(tests, place);
      if (profile >= places.length) {
        const more = new Int32Array(profile * 2).fill(-1);
        more.set(places);
        places = more;
      }
      places[profile] = place;
      return place;
    };
    return (profile: number): number => {
      const place = places[profile];
      return place === undefined || place < 0 ? find(profile) : place;
    };
  };

  function houseFor(tests: readonly TestId[]): number {
    const filed = [...new Set(tests.flatMap((test) => byAnchor.get(test) ?? []))];
    if (filed.length === 0) return 0;
    const numbers = filed.map(({ number }) => number);
    return buildHouse(
      houses,
      numbers,
      filed.map((one) => (one.gate ??= gateOf(one))),
    );
  }

  return {
    own: perProfile(profiles.own),
    added: perProfile(profiles.added),
    houses,
    pattern(number) {
      const one = all[number] as Filed<Row>;
      one.pattern ??= compile(one);
      return one.pattern;
    },
    isSought: (test) => byAnchor.get(test)?.some(({ of }) => isSought(of.row)) ?? false,
    isEmpty: byAnchor.size === 0,
  };
}

/** Files the packs' rows under the tests that can begin them; a pattern's needs are read when a text first holds its anchor, and it is compiled when they are met. */

import { eachAnchorTest } from './anchor-tests';
import { buildHouse, type Gate } from './doors';
import { createFiling } from './filing';
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
  gate: Gate;
  /** Made when all that its gate asks for is first met. */
  pattern?: RowPattern<Row>;
};

/** Files `rows`. Throws when a pattern has no anchor. */
export function indexRows<Row extends PatternRow>(
  rows: { row: Row; language: number }[],
  lexicon: Lexicon,
  profiles: Profiles,
  isSought: (row: Row) => boolean = () => false,
): RowIndex<Row> {
  const { programs } = profiles;
  const { choices } = lexicon;
  const filing = createFiling();
  // A pattern is filed once for each of its anchors, under every test of that; what was filed has a row, a code, and an anchor.
  const rowOf: IndexedRow<Row>[] = [];
  const codeOf: string[] = [];
  const anchorOf: number[] = [];
  const read: (Filed<Row> | undefined)[] = [];
  const sought = new Uint8Array(choices.tests);
  const houses = createFlatMemory();
  // No house stands at place 0.
  append(houses, [0]);
  rows.forEach(({ row, language }, order) => {
    const of: IndexedRow<Row> = { row, order, language, with: row.with ?? -1, without: row.without ?? -1 };
    const mark = isSought(row) ? 1 : 0;
    for (const code of row.patterns) {
      let anchors = 0;
      eachAnchorTest(code, (anchor) => {
        const number = rowOf.push(of) - 1;
        codeOf.push(code);
        anchorOf.push(anchors++);
        for (const test of choices.membersOf(anchor)) {
          filing.add(test, number);
          sought[test] = (sought[test] as number) | mark;
        }
      });
    }
  });
  filing.close(choices.tests);

  // A pattern of many anchors is read for one after the other.
  let lastCode = '';
  let lastSteps: Step[] = [];

  /** The pattern behind a number: its steps, the place of the one that anchors it, and that one's way to begin. */
  function parse(number: number): { steps: Step[]; at: number; anchor: Anchor } {
    const code = codeOf[number] as string;
    if (code !== lastCode) lastSteps = readPattern(code);
    lastCode = code;
    const at = findAnchor(lastSteps);
    return { steps: lastSteps, at, anchor: anchorsOf(lastSteps[at] as Step)[anchorOf[number] as number] as Anchor };
  }

  /** What was filed under a number: its gate is made when a text first holds the anchor. */
  function filed(number: number): Filed<Row> {
    const known = read[number];
    if (known) return known;
    const of = rowOf[number] as IndexedRow<Row>;
    const one = { of, gate: gateOf(of, number) };
    read[number] = one;
    return one;
  }

  function compile(of: IndexedRow<Row>, number: number): RowPattern<Row> {
    const { steps, at, anchor } = parse(number);
    const matcher = compileMatcher(programs, steps, at, anchor);
    const captures = matcher.captures.map((capture) => lexicon.captureNames[capture] as string);
    const scope = captures.indexOf('scope') * 2 + 2;
    return { of, matcher, captures, scope };
  }

  function gateOf(of: IndexedRow<Row>, number: number): Gate {
    const { steps, at, anchor } = parse(number);
    const members = (tests: readonly TestId[]) => tests.flatMap((test) => [...choices.membersOf(test)]);
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
    const numbers = [...new Set(tests.flatMap((test) => [...filing.under(test)]))];
    if (numbers.length === 0) return 0;
    return buildHouse(
      houses,
      numbers,
      numbers.map((number) => filed(number).gate),
    );
  }

  return {
    own: perProfile(profiles.own),
    added: perProfile(profiles.added),
    houses,
    pattern(number) {
      const one = filed(number);
      one.pattern ??= compile(one.of, number);
      return one.pattern;
    },
    isSought: (test) => sought[test] === 1,
    isEmpty: filing.size === 0,
  };
}

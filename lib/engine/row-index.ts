/** Files the packs' rows under the tests that can begin them; a pattern is compiled when a text first holds its anchor. */
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

/** Patterns that one token may begin; `gates` holds for each, side by side, what it must meet before it is tried. */
export type Candidates<Row extends PatternRow> = { patterns: readonly RowPattern<Row>[]; gates: Int32Array };

/** Numbers per gate: the row's languages, the unions just before and after the anchor or -1, two tests that must hold near it. */
export const GATE = 5;

export type RowIndex<Row extends PatternRow> = {
  /** What a token may begin by the classes of its entry, and by classes added to it; null when that is nothing. */
  own(profile: number): Candidates<Row> | null;
  added(profile: number): Candidates<Row> | null;
  /** Does a pattern of a sought row begin with this test? */
  isSought(test: TestId): boolean;
  isEmpty: boolean;
};

type Filed<Row extends PatternRow> = {
  of: IndexedRow<Row>;
  steps: Step[];
  at: number;
  anchor: Anchor;
  near: TestId[];
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
  const compiled = new Map<Filed<Row>, RowPattern<Row>>();
  rows.forEach(({ row, language }, order) => {
    const of: IndexedRow<Row> = { row, order, language, with: row.with ?? -1, without: row.without ?? -1 };
    for (const pattern of row.patterns) file(of, readPattern(pattern));
  });

  function file(of: IndexedRow<Row>, steps: Step[]): void {
    const at = findAnchor(steps);
    const near = nearOf(steps, at, lexicon.anyOf);
    for (const test of near) profiles.watch(test);
    for (const anchor of anchorsOf(steps[at] as Step)) {
      const filed: Filed<Row> = { of, steps, at, anchor, near };
      for (const test of lexicon.membersOf(anchor.test)) {
        const list = byAnchor.get(test);
        if (list) list.push(filed);
        else byAnchor.set(test, [filed]);
      }
    }
  }

  function compile(filed: Filed<Row>): RowPattern<Row> {
    const known = compiled.get(filed);
    if (known) return known;
    const matcher = compileMatcher(programs, filed.steps, filed.at, filed.anchor);
    const captures = matcher.captures.map((number) => lexicon.captureNames[number] as string);
    const scope = captures.indexOf('scope') * 2 + 2;
    const pattern: RowPattern<Row> = { of: filed.of, matcher, captures, scope };
    compiled.set(filed, pattern);
    return pattern;
  }

  /** A list per profile, worked out once: which patterns a word may begin is asked for every word of every text. */
  const perProfile = (testsOf: (profile: number) => readonly TestId[]) => {
    const lists: (Candidates<Row> | null)[] = [];
    return (profile: number): Candidates<Row> | null => {
      while (lists.length <= profile) lists.push(listFor(testsOf(lists.length)));
      return lists[profile] as Candidates<Row> | null;
    };
  };

  function listFor(tests: readonly TestId[]): Candidates<Row> | null {
    const filed = new Set(tests.flatMap((test) => byAnchor.get(test) ?? []));
    if (filed.size === 0) return null;
    const gates = new Int32Array(filed.size * GATE).fill(lexicon.always);
    let gate = 0;
    for (const { of, steps, at, anchor, near } of filed) {
      const besides = besidesOf(steps, at, anchor).map((tests) => (tests ? profiles.union(tests) : -1));
      gates.set([of.language, ...besides, ...near], gate);
      gate += GATE;
    }
    return { patterns: [...filed].map(compile), gates };
  }

  return {
    own: perProfile(profiles.own),
    added: perProfile(profiles.added),
    isSought: (test) => byAnchor.get(test)?.some(({ of }) => isSought(of.row)) ?? false,
    isEmpty: byAnchor.size === 0,
  };
}

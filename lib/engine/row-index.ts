/** Files the packs' rows under the tests that can begin them; a pattern is compiled when a text first holds its anchor. */
import type { Lexicon, TestId } from './lexicon';
import { type Anchor, anchorsOf, compileMatcher, findAnchor, type Matcher, needsOf } from './matcher';
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

/** Numbers per gate: the row's languages, then tests that must hold near the anchor. */
export const GATE = 4;

export type RowIndex<Row extends PatternRow> = {
  /** What a token may begin by the classes of its entry, and by classes added to it. */
  own(profile: number): Candidates<Row>;
  added(profile: number): Candidates<Row>;
  /** Does some pattern begin with this test? */
  isAnchor(test: TestId): boolean;
  isEmpty: boolean;
};

type Filed<Row extends PatternRow> = { of: IndexedRow<Row>; steps: Step[]; at: number; anchor: Anchor };

/** Files `rows`. Throws with the row's id when a pattern has no anchor. */
export function indexRows<Row extends PatternRow>(
  rows: { row: Row; language: number }[],
  lexicon: Lexicon,
  profiles: Profiles,
): RowIndex<Row> {
  const byAnchor = new Map<TestId, Filed<Row>[]>();
  const none: Candidates<Row> = { patterns: [], gates: new Int32Array(0) };
  const compiled = new Map<Filed<Row>, RowPattern<Row>>();
  rows.forEach(({ row, language }, order) => {
    const of: IndexedRow<Row> = { row, order, language, with: row.with ?? -1, without: row.without ?? -1 };
    for (const pattern of row.patterns) file(of, readPattern(pattern));
  });

  function file(of: IndexedRow<Row>, steps: Step[]): void {
    const at = findAnchor(steps);
    for (const anchor of anchorsOf(steps[at] as Step)) {
      const filed: Filed<Row> = { of, steps, at, anchor };
      for (const test of needsOf(steps, at, anchor)) profiles.watch(test);
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
    const matcher = compileMatcher(filed.steps, filed.at, filed.anchor);
    const captures = matcher.captures.map((number) => lexicon.captureNames[number] as string);
    const scope = captures.indexOf('scope') * 2 + 2;
    const pattern: RowPattern<Row> = { of: filed.of, matcher, captures, scope };
    compiled.set(filed, pattern);
    return pattern;
  }

  /** A list per profile, worked out once: which patterns a word may begin is asked for every word of every text. */
  const perProfile = (testsOf: (profile: number) => readonly TestId[]) => {
    const lists: (Candidates<Row> | undefined)[] = [];
    return (profile: number): Candidates<Row> => {
      const known = lists[profile];
      if (known) return known;
      const filed = new Set(testsOf(profile).flatMap((test) => byAnchor.get(test) ?? []));
      const patterns = [...filed].map(compile);
      const list = patterns.length > 0 ? { patterns, gates: gatesOf(patterns, lexicon.always) } : none;
      lists[profile] = list;
      return list;
    };
  };
  return {
    own: perProfile(profiles.own),
    added: perProfile(profiles.added),
    isAnchor: (test) => byAnchor.has(test),
    isEmpty: byAnchor.size === 0,
  };
}

function gatesOf(patterns: readonly RowPattern<PatternRow>[], always: TestId): Int32Array {
  const gates = new Int32Array(patterns.length * GATE).fill(always);
  patterns.forEach(({ of, matcher }, i) => {
    gates[i * GATE] = of.language;
    gates.set(matcher.needs.slice(0, GATE - 1), i * GATE + 1);
  });
  return gates;
}

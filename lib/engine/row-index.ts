/** Compiles a pack's rows and files their patterns under the class of their anchor. */
import type { ClassId, Lexicon } from './lexicon';
import { compileMatchers, type Matcher } from './matcher';
import { parsePattern } from './parse-pattern';

/** What any row of a pack has in common. */
export type PatternRow = { id: string; patterns: string[]; with?: string[]; without?: string[] };

export type IndexedRow<Row extends PatternRow> = {
  row: Row;
  /** Place in the pack: earlier rows go first where order matters. */
  order: number;
  /** Bit of the row's language. */
  language: number;
  with: ClassId[] | null;
  without: ClassId[] | null;
};

export type RowPattern<Row extends PatternRow> = { of: IndexedRow<Row>; matcher: Matcher };

export type RowIndex<Row extends PatternRow> = {
  /** Patterns whose anchor is this class. */
  ofClass(id: ClassId): readonly RowPattern<Row>[];
  /** Patterns whose anchor is any of this entry's classes. */
  ofEntry(entry: number): readonly RowPattern<Row>[];
  isEmpty: boolean;
};

const NONE: readonly never[] = [];

/** Files `rows`. Throws with the row's id when a pattern cannot be compiled. */
export function indexRows<Row extends PatternRow>(
  rows: { row: Row; language: number }[],
  lexicon: Lexicon,
): RowIndex<Row> {
  const byAnchor = new Map<ClassId, RowPattern<Row>[]>();
  const idsOf = (names?: string[]) => (names?.length ? names.map((name) => lexicon.classId(name)) : null);
  rows.forEach(({ row, language }, order) => {
    const of: IndexedRow<Row> = { row, order, language, with: idsOf(row.with), without: idsOf(row.without) };
    for (const pattern of row.patterns) {
      let matchers: Matcher[];
      try {
        matchers = compileMatchers(parsePattern(pattern), lexicon);
      } catch (error) {
        throw new Error(`${row.id}: ${(error as Error).message} (pattern "${pattern}")`);
      }
      for (const matcher of matchers) {
        const list = byAnchor.get(matcher.anchor) ?? [];
        list.push({ of, matcher });
        byAnchor.set(matcher.anchor, list);
      }
    }
  });
  const ofClass = (id: ClassId): readonly RowPattern<Row>[] => byAnchor.get(id) ?? NONE;
  // Which patterns a word may begin is asked for every word of every text: worked out once per word.
  const cache: (readonly RowPattern<Row>[] | undefined)[] = new Array(lexicon.size()).fill(undefined);
  return {
    ofClass,
    isEmpty: byAnchor.size === 0,
    ofEntry(entry) {
      const known = cache[entry];
      if (known) return known;
      const list = lexicon.classesOf(entry).flatMap(ofClass);
      cache[entry] = list.length > 0 ? list : NONE;
      return cache[entry] as readonly RowPattern<Row>[];
    },
  };
}

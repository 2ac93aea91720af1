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

/** Patterns by anchor class; `byAnchor[id]` is undefined where no row asks for the class. */
export type RowIndex<Row extends PatternRow> = { byAnchor: (RowPattern<Row>[] | undefined)[] };

/** Files `rows`. Throws with the row's id when a pattern cannot be compiled. */
export function indexRows<Row extends PatternRow>(
  rows: { row: Row; language: number }[],
  lexicon: Lexicon,
): RowIndex<Row> {
  const byAnchor: (RowPattern<Row>[] | undefined)[] = [];
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
        byAnchor[matcher.anchor] ??= [];
        byAnchor[matcher.anchor]?.push({ of, matcher });
      }
    }
  });
  return { byAnchor };
}

/** Finds the rows that look at what other rows add to tokens. */
import { asksFor } from './anchor-tests';
import type { TestId } from './lexicon';
import type { PatternRow } from './row-index';

/** The rows with those of their patterns only that ask for a test of which `isAdded` holds; rows without any are left out. */
export function chainedRows<Row extends PatternRow>(
  rows: readonly { row: Row; language: number }[],
  isAdded: (test: TestId) => boolean,
): { row: Row; language: number }[] {
  return rows.flatMap(({ row, language }) => {
    const isWhole = [row.with, row.without].some((test) => test !== undefined && isAdded(test));
    const patterns = isWhole ? row.patterns : row.patterns.filter((pattern) => asksFor(pattern, isAdded));
    return patterns.length > 0 ? [{ row: { ...row, patterns }, language }] : [];
  });
}

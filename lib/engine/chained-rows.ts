/** Finds the rows that look at what other rows add to tokens. */
import type { TestId } from './lexicon';
import { readPattern, type Step } from './pattern-code';
import type { PatternRow } from './row-index';

/** The rows with those of their patterns only that ask for a test of which `isAdded` holds; rows without any are left out. */
export function chainedRows<Row extends PatternRow>(
  rows: readonly { row: Row; language: number }[],
  isAdded: (test: TestId) => boolean,
): { row: Row; language: number }[] {
  const asks = (step: Step): boolean => {
    if (step.is === 'test' || step.is === 'not') return isAdded(step.test);
    if (step.is === 'repeat') return asks(step.item);
    return step.is === 'group' && step.options.some((option) => option.some(asks));
  };
  return rows.flatMap(({ row, language }) => {
    const isWhole = [row.with, row.without].some((test) => test !== undefined && isAdded(test));
    const patterns = isWhole ? row.patterns : row.patterns.filter((pattern) => readPattern(pattern).some(asks));
    return patterns.length > 0 ? [{ row: { ...row, patterns }, language }] : [];
  });
}

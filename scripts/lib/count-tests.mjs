/** Counts a Vitest run from its JSON report. */
import { readFileSync } from 'node:fs';

/**
 * `ok` is what the run's exit code said. A file that could not be loaded, a run without any test and an error outside the
 * tests each count as one failure, so that nothing breaks silently.
 */
export function countTests(report, ok) {
  let result;
  try {
    result = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, note: 'no report was written' };
  }
  const broken = result.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const passed = result.numPassedTests;
  // A test that was left out proves nothing, whether by a mark or because its file's preparation failed.
  const leftOut = result.numPendingTests + result.numTodoTests;
  const failed = result.numFailedTests + broken.length + leftOut;
  if (passed + failed === 0) return { passed, failed: 1, note: 'no test ran' };
  if (!ok && failed === 0) return { passed, failed: 1, note: 'an error outside the tests' };
  const notes = broken.map((file) => `could not be loaded: ${file.name}`);
  if (leftOut > 0) notes.push(`${leftOut} left out`);
  return { passed, failed, note: notes.join(', ') };
}

/** Frame of a browser test file: one browser for the file, fresh tabs for every test, and the witness as the last test. */
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { findOwnPage } from './find-own-page';
import { turnOn } from './settings';
import { type Stage, startStage, strangeRequests } from './stage';
import { waitFor } from './wait';

/**
 * Declares `tests` on a stage with the extension turned on; the last test says that nothing asked the network for anything.
 * With `keepTabs` the tests close their tabs themselves.
 */
export function play(tests: (stage: () => Stage) => void, { keepTabs = false } = {}): void {
  let stage: Stage | null = null;
  const current = (): Stage => {
    if (!stage) throw new Error('the browser did not start');
    return stage;
  };

  beforeAll(async () => {
    stage = await startStage(inject('browser'));
    await turnOn(stage);
    // The first-run page opens some seconds after the installation and would take the front from the first tests' tab.
    await waitFor('the first-run page', () => findOwnPage(current(), 'welcome.html'), 15_000);
    await current().clear();
  });
  if (!keepTabs) afterEach(() => current().clear());
  tests(current);

  test('no request was made but those of the pages', async () => {
    await current().clear();
    expect(strangeRequests(current())).toEqual([]);
  });
  afterAll(() => stage?.close());
}

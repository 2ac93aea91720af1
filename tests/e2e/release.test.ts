/** The build that people get, whose card nobody can look into: one walk with the keyboard alone, by what the box then holds. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { pause } from './harness/card';
import { drafts } from './harness/drafts';
import { findOwnPage } from './harness/find-own-page';
import { readMarks, send, type } from './harness/person';
import { startStage, strangeRequests } from './harness/stage';
import { surfaces } from './harness/surface';
import { waitFor } from './harness/wait';

const surface = surfaces.youtubeComment;
const directory = path.resolve(inject('browser') === 'chromium' ? '.output/chrome-mv3' : '.output/firefox-mv3');

test('release: held, reached with Alt and Arrow Down, taken with Enter, posted; the card stays closed', async () => {
  expect(existsSync(directory), `${directory} is missing: run npm run build and npm run build:firefox`).toBe(true);
  const stage = await startStage(inject('browser'), { extension: directory });
  try {
    const welcome = await waitFor('the first-run page', () => findOwnPage(stage, 'welcome.html'), 15_000);
    await (await welcome.waitForSelector('[data-turn-on]'))?.click();
    await waitFor('it to be on', () => welcome.$('.jd-is-on'));

    const scene = await surface.enter(stage);
    const { page, frame } = scene;
    await type(surface, scene, drafts.harsh.en.text);
    await waitFor('marks', async () => (await readMarks(frame)).length > 0);
    await send(surface, scene, 'mod-enter');
    await waitFor('the host', () => page.$('html > [popover]'));
    expect(await page.$eval('html > [popover]', (host) => host.shadowRoot), 'the shadow root is closed').toBeNull();
    expect(await surface.posts(scene)).toEqual([]);
    // The card takes nothing in its first 300 ms.
    await pause(600);
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.up('Alt');
    await waitFor('the focus in the card', () => page.evaluate(() => document.activeElement?.matches('[popover]')));
    await page.keyboard.press('Enter');
    await waitFor('another text', async () => (await surface.model(scene)) !== drafts.harsh.en.text);
    const taken = await surface.model(scene);
    expect(taken).not.toContain(drafts.harsh.en.words[0]);
    await send(surface, scene, 'mod-enter');
    await waitFor('the post', async () => (await surface.posts(scene)).length === 1);
    expect(await surface.posts(scene)).toEqual([taken]);
    expect(strangeRequests(stage)).toEqual([]);
  } finally {
    await stage.close();
  }
}, 90_000);

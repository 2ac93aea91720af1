/** A school's policy, really written where schools write it: it takes effect live, and options show what is locked. */
import { afterEach, expect, inject, test } from 'vitest';
import { strings as en } from '../../lib/packs/en/strings';
import { readCard, waitForCard } from './harness/card';
import { drafts } from './harness/drafts';
import { findOwnPage } from './harness/find-own-page';
import { pageText } from './harness/page-text';
import { readMarks, send, typeHurtful } from './harness/person';
import { mayWritePolicies, rereadPolicies, writePolicy } from './harness/school-policy';
import { readCached, turnOn } from './harness/settings';
import { type Stage, startStage } from './harness/stage';
import { surfaces } from './harness/surface';
import { waitFor } from './harness/wait';

const browser = inject('browser');
const surface = surfaces.youtubeComment;
let stage: Stage | null = null;
let putBack = (): void => {};

afterEach(async () => {
  putBack();
  putBack = () => {};
  await stage?.close();
  stage = null;
});

async function start(): Promise<Stage> {
  stage = await startStage(browser);
  return stage;
}

/** What the settings page says, once it is drawn. */
async function settingsText(here: Stage): Promise<string> {
  const page = await here.openOwn('options.html');
  await page.waitForSelector('main');
  const text = await pageText(page);
  await page.close();
  return text;
}

test('with no policy nothing is locked', async () => {
  const here = await start();
  await turnOn(here);
  expect((await readCached(here))?.locked).toEqual([]);
  expect(await settingsText(here)).not.toContain(en['common.locked']);
});

if (mayWritePolicies) {
  test('a first policy switches Jaidee off live, in an open page, and options show the lock', async () => {
    const here = await start();
    await turnOn(here);
    const scene = await surface.enter(here);
    await typeHurtful(surface, scene, drafts.harsh.en.text);

    putBack = writePolicy(browser, { enabled: false, strictness: 'gentle', locks: ['enabled', 'strictness'] });
    await rereadPolicies(here);
    // Firefox tells nobody of a policy: opening the settings is what makes Jaidee look. Chromium tells by itself, once it
    // has a quiet moment.
    if (browser === 'firefox') await settingsText(here);
    await waitFor('the policy to hold', async () => (await readCached(here))?.values.enabled === false, 25_000);
    expect((await readCached(here))?.locked).toEqual(['enabled', 'strictness']);
    expect(await settingsText(here)).toContain(en['common.locked']);
    await waitFor('no marks', async () => (await readMarks(scene.frame)).length === 0);

    await scene.page.bringToFront();
    await scene.frame.focus(surface.box);
    await send(surface, scene, 'mod-enter');
    await waitFor('the post', async () => (await surface.posts(scene)).length === 1);
    expect(await readCard(scene.frame)).toBeNull();
  }, 120_000);

  test('a policy that was there first turns Jaidee on without asking, and holds at its strictness', async () => {
    putBack = writePolicy(browser, { enabled: true, strictness: 'balanced', language: 'en', locks: ['all'] });
    const here = await start();
    await waitFor('the policy to hold', async () => (await readCached(here))?.values.enabled === true, 25_000);
    const scene = await surface.enter(here);
    await typeHurtful(surface, scene, drafts.harsh.en.text);
    await send(surface, scene, 'mod-enter');
    await waitForCard(scene.frame);
    expect(await surface.posts(scene)).toEqual([]);
    expect(await settingsText(here)).toContain(en['common.locked']);
    expect(await findOwnPage(here, 'welcome.html'), 'nobody is asked what the school has decided').toBeNull();
  }, 120_000);

  if (browser === 'chromium') {
    test('a changed policy takes effect live', async () => {
      putBack = writePolicy(browser, { enabled: true, locks: ['enabled'] });
      const here = await start();
      await waitFor('the first policy', async () => (await readCached(here))?.values.enabled === true, 25_000);
      const before = putBack;
      writePolicy(browser, { enabled: false, locks: ['enabled'] });
      await waitFor('the second policy', async () => (await readCached(here))?.values.enabled === false, 25_000);
      before();
      await waitFor('no policy', async () => (await readCached(here))?.managed === false, 25_000);
    }, 120_000);
  }
}

/** Our own pages in a real browser: first run, popup beside its tab, settings, languages, and no barrier on any of them. */
import type { Page } from 'puppeteer-core';
import { expect, inject, test } from 'vitest';
import { strings as en } from '../../lib/packs/en/strings';
import { strings as th } from '../../lib/packs/th/strings';
import { violations } from './harness/axe';
import { clickCard, pause, waitForCard } from './harness/card';
import { drafts } from './harness/drafts';
import { findOwnPage } from './harness/find-own-page';
import { findTab } from './harness/find-tab';
import { pageText, waitForText } from './harness/page-text';
import { readMarks, send, type, typeHurtful } from './harness/person';
import { play } from './harness/play';
import { changeSettings, readCached } from './harness/settings';
import { type Stage, startStage } from './harness/stage';
import { type Scene, surfaces } from './harness/surface';
import { waitFor } from './harness/wait';

const surface = surfaces.youtubeComment;
const ownPages = ['popup.html', 'options.html', 'welcome.html', 'practice.html'];

/** The popup as it stands over the tab of `scene`; in a tab of its own, since no browser lets tests open the real one. */
async function openPopup(stage: Stage, scene: Scene): Promise<Page> {
  return stage.openOwn(`popup.html?tab=${await findTab(stage, scene.page)}`);
}

test('first run: says what is read, is off until turned on, and then works', async () => {
  const stage = await startStage(inject('browser'));
  try {
    const welcome = await waitFor(
      'the first-run page to open by itself',
      () => findOwnPage(stage, 'welcome.html'),
      15_000,
    );
    await waitForText(welcome, en['welcome.reads.device']);
    const before = await surface.enter(stage);
    await type(surface, before, drafts.harsh.en.text);
    await send(surface, before, 'mod-enter');
    await waitFor('the post', async () => (await surface.posts(before)).length === 1);

    await welcome.bringToFront();
    await welcome.click('[data-turn-on]');
    await waitForText(welcome, en['welcome.on.title']);
    await waitFor('it to be on', async () => (await readCached(stage))?.values.enabled);
    const after = await surface.enter(stage);
    await typeHurtful(surface, after, drafts.harsh.en.text);
    await send(surface, after, 'mod-enter');
    await waitForCard(after.frame);
    expect(await surface.posts(after)).toEqual([]);
  } finally {
    await stage.close();
  }
});

play((stage) => {
  test('popup: looks along, shows the draft, and takes a wording into the tab', async () => {
    const scene = await surface.enter(stage());
    await typeHurtful(surface, scene, drafts.harsh.en.text);
    const popup = await openPopup(stage(), scene);
    await popup.waitForSelector('[data-status="watching"]');
    await waitForText(popup, drafts.harsh.en.words[0] ?? '');
    const wording = await popup.$eval('.jd-wording-text', (element) => element.textContent ?? '');
    await popup.click('[data-action="take"]');
    await waitFor('the model to hold it', async () => (await surface.model(scene)) === wording);
    await waitForText(popup, en['popup.draft.taken']);
  });

  test('popup: this site off and on again, a break and its end', async () => {
    const scene = await surface.enter(stage());
    const popup = await openPopup(stage(), scene);
    await popup.waitForSelector('[data-status="watching"]');
    await popup.click('input[name="site"]');
    await popup.waitForSelector('[data-status="off"]');
    await waitFor('the site to be off', async () => ((await readCached(stage()))?.values.sitesOff.length ?? 0) > 0);
    await popup.click('input[name="site"]');
    await waitFor('the site to be on', async () => (await readCached(stage()))?.values.sitesOff.length === 0);
    await popup.click('.jd-breaks summary');
    await popup.click('[data-snooze="15m"]');
    await popup.waitForSelector('[data-status="snoozed"]');
    await popup.click('[data-resume]');
    await waitFor('the break to be over', async () => (await readCached(stage()))?.values.snoozedUntil === 0);
  });

  test('popup: on a page that Jaidee does not watch it says so', async () => {
    const practice = await stage().openOwn('practice.html');
    const popup = await openPopup(stage(), { page: practice, frame: practice.mainFrame() });
    await popup.waitForSelector('[data-status="elsewhere"]');
  });

  test('the language switches without the browser, and no English is left over', async () => {
    const popup = await stage().openOwn('popup.html');
    await waitForText(popup, en['common.phoneApps']);
    await popup.click('[data-language="th"]');
    await waitForText(popup, th['common.phoneApps']);
    const scene = await surface.enter(stage());
    await typeHurtful(surface, scene, drafts.harsh.th.text);
    await send(surface, scene, 'mod-enter');
    const card = await waitForCard(scene.frame);
    expect(card.language).toBe('th');
    expect(card.text).toContain(th['card.keep']);
    for (const own of ownPages) {
      const page = await stage().openOwn(own);
      await waitFor(`${own} in Thai`, () => page.$('[lang="th"]'));
      const english = (await pageText(page)).split('\n').filter((line) => Object.values(en).includes(line.trim()));
      const alike = new Set<string>(Object.values(th));
      expect(
        english.filter((line) => !alike.has(line.trim())),
        own,
      ).toEqual([]);
    }
    await popup.bringToFront();
    await popup.click('[data-language="en"]');
    await waitForText(popup, en['common.phoneApps']);
  });

  test('settings: a choice is kept, and strict holds what balanced lets pass', async () => {
    const options = await stage().openOwn('options.html');
    await options.click('input[value="strict"]');
    await waitFor('strict', async () => (await readCached(stage()))?.values.strictness === 'strict');
    const scene = await surface.enter(stage());
    await typeHurtful(surface, scene, drafts.mild.text);
    await send(surface, scene, 'mod-enter');
    await waitForCard(scene.frame);
    await changeSettings(stage(), { strictness: 'balanced' });
    const again = await surface.enter(stage());
    await typeHurtful(surface, again, drafts.mild.text);
    await send(surface, again, 'mod-enter');
    await waitFor('the post', async () => (await surface.posts(again)).length === 1);
  });

  test('"not harsh" on the card: not marked again, counted in the settings, and taken back there', async () => {
    const scene = await surface.enter(stage());
    await typeHurtful(surface, scene, drafts.harsh.en.text);
    await send(surface, scene, 'mod-enter');
    await clickCard(scene.frame, 'not-harsh');
    await waitFor('no marks', async () => (await readMarks(scene.frame)).length === 0);
    const options = await stage().openOwn('options.html');
    await options.waitForSelector('[data-clear-muted]');
    await options.click('[data-clear-muted]');
    await waitForText(options, en['options.muted.none']);
    const again = await surface.enter(stage());
    await typeHurtful(surface, again, drafts.harsh.en.text);
  });

  for (const own of ownPages) {
    test(`no barrier on ${own}, in either language`, async () => {
      for (const language of ['th', 'en'] as const) {
        await changeSettings(stage(), { language });
        const page = await stage().openOwn(own);
        await waitFor('the page to be drawn', () => page.$('main'));
        expect(await violations(page), language).toEqual([]);
      }
    });
  }

  test('no barrier on the card', async () => {
    for (const language of ['en', 'th'] as const) {
      const scene = await surfaces.practice.enter(stage());
      await typeHurtful(surfaces.practice, scene, drafts.harsh[language].text);
      await send(surfaces.practice, scene, 'button');
      await waitForCard(scene.frame);
      await pause(400);
      expect(await violations(scene.page, '[popover]'), language).toEqual([]);
    }
  });
});

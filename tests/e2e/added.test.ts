/** The general box: on a site that a person added, in popup and settings, and where a listed site's page has changed. */
import { expect, test } from 'vitest';
import { strings as en } from '../../lib/packs/en/strings';
import { waitForCard } from './harness/card';
import { drafts } from './harness/drafts';
import { findTab } from './harness/find-tab';
import { waitForText } from './harness/page-text';
import { send, typeHurtful } from './harness/person';
import { play } from './harness/play';
import type { Surface } from './harness/surface';
import { addedComment, changedPage } from './surfaces/added';

play((stage) => {
  const popupOver = async (surface: Surface) => {
    const scene = await surface.enter(stage());
    await typeHurtful(surface, scene, drafts.harsh.en.text);
    const popup = await stage().openOwn(`popup.html?tab=${await findTab(stage(), scene.page)}`);
    return { scene, popup };
  };

  test('an added site has a switch of its own in the popup and a way out in the settings', async () => {
    const { popup } = await popupOver(addedComment);
    await popup.waitForSelector('[data-status="watching"]');
    await waitForText(popup, en['popup.site'].replace('{site}', 'club.example'));
    const options = await stage().openOwn('options.html');
    await options.waitForSelector('[data-remove-site="club.example"]');
  });

  test('a listed site whose page has changed is watched by shape, says so, and its posts are still held', async () => {
    const { scene, popup } = await popupOver(changedPage);
    await popup.waitForSelector('[data-status="by-shape"]');
    await waitForText(popup, en['popup.status.by-shape.line']);
    await popup.click('.jd-tell summary');
    const report = await popup.$eval('.jd-tell textarea', (box) => (box as HTMLTextAreaElement).value);
    expect(report).toContain('youtube.com');
    for (const word of drafts.harsh.en.words) expect(report).not.toContain(word);
    await scene.page.bringToFront();
    await send(changedPage, scene, 'button');
    await waitForCard(scene.frame);
    expect(await changedPage.posts(scene)).toEqual([]);
  });

  test('where nothing that posts can be found, the popup says that too', async () => {
    const scene = await changedPage.enter(stage());
    await scene.frame.evaluate(() => {
      // The button goes out of the form's reach and loses its name, as in a redesign.
      const form = document.querySelector('.v-42');
      form?.replaceWith(...form.querySelectorAll('textarea'));
    });
    await scene.page.click(changedPage.box);
    const popup = await stage().openOwn(`popup.html?tab=${await findTab(stage(), scene.page)}`);
    await popup.waitForSelector('[data-status="changed"]');
    await waitForText(popup, en['popup.status.changed.line']);
  });
});

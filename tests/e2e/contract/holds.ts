/** Contract, part 2: what holds a post, and what lets it through. */
import { expect, test } from 'vitest';
import { pause, readCard, waitForCard } from '../harness/card';
import { drafts, languages } from '../harness/drafts';
import { send, typeHurtful, typeInstead } from '../harness/person';
import type { Stage } from '../harness/stage';
import type { Scene, Surface } from '../harness/surface';
import { holdsFor, waitFor } from '../harness/wait';

/** A post within this many ms of the card is still the same excitement, not an answer to it. */
const TOO_SOON = 500;

/** What a card may be older than the end of the gesture that brought it, in ms: the browser's answer takes its time. */
const LATENCY = 150;

export function holds(surface: Surface, stage: () => Stage): void {
  const draft = drafts.harsh.en.text;
  const posted = (scene: Scene, count: number) =>
    waitFor(`${count} posts`, async () => (await surface.posts(scene)).length === count);

  for (const way of surface.ways) {
    test(`${way}: held once; the same again posts the original untouched`, async () => {
      const scene = await surface.enter(stage());
      await typeHurtful(surface, scene, draft);
      await send(surface, scene, way);
      await waitForCard(scene.frame);
      expect(await surface.posts(scene)).toEqual([]);
      expect(await surface.model(scene)).toBe(draft);
      await pause(TOO_SOON + 150);
      await send(surface, scene, way);
      await posted(scene, 1);
      expect(await surface.posts(scene)).toEqual([draft]);
    });

    test(`${way}: twice in a hurry is held twice`, async () => {
      // The second gesture must come within the span after the card, which is there when the first has been handled; a slow
      // machine gets another go, with a fresh page.
      for (let go = 0; go < 5; go++) {
        const scene = await surface.enter(stage());
        await typeHurtful(surface, scene, draft);
        await send(surface, scene, way);
        const start = performance.now();
        await send(surface, scene, way);
        const span = performance.now() - start;
        if (span >= TOO_SOON - LATENCY) continue;
        await waitForCard(scene.frame);
        expect(await surface.posts(scene)).toEqual([]);
        return;
      }
      throw new Error('five double gestures, none faster than the span');
    });

    for (const language of languages) {
      test(`${way}: a kind comment is never held (${language})`, async () => {
        const scene = await surface.enter(stage());
        await typeHurtful(surface, scene, draft);
        await typeInstead(surface, scene, drafts.kind[language].text);
        await send(surface, scene, way);
        await posted(scene, 1);
        expect(await surface.posts(scene)).toEqual([drafts.kind[language].text]);
        expect(await readCard(scene.frame)).toBeNull();
      });
    }
  }

  const key = surface.ways.find((way) => way !== 'button');
  if (key) {
    test(`${key}: a key held down repeats itself, and that is no new gesture`, async () => {
      const scene = await surface.enter(stage());
      await typeHurtful(surface, scene, draft);
      if (key === 'mod-enter') await scene.page.keyboard.down('Control');
      await scene.page.keyboard.down('Enter');
      await waitForCard(scene.frame);
      await pause(TOO_SOON + 150);
      for (let repeat = 0; repeat < 5; repeat++) await scene.page.keyboard.down('Enter');
      expect(await surface.posts(scene)).toEqual([]);
      await scene.page.keyboard.up('Enter');
      if (key === 'mod-enter') await scene.page.keyboard.up('Control');
      expect(await surface.posts(scene)).toEqual([]);
    });
  }

  test('another text is another question', async () => {
    const scene = await surface.enter(stage());
    const [way = 'button'] = surface.ways;
    await typeHurtful(surface, scene, draft);
    await send(surface, scene, way);
    await waitForCard(scene.frame);
    await pause(TOO_SOON + 150);
    await scene.frame.focus(surface.box);
    await scene.page.keyboard.press('End');
    await scene.page.keyboard.type(' and ugly');
    await waitFor('the longer text', async () => (await surface.model(scene)) === `${draft} and ugly`);
    await send(surface, scene, way);
    await waitForCard(scene.frame);
    expect(await surface.posts(scene)).toEqual([]);
  });

  test('what the page does by itself is none of our business', async () => {
    const scene = await surface.enter(stage());
    await typeHurtful(surface, scene, draft);
    await scene.frame.$eval(surface.button, (button) => (button as HTMLElement).click());
    await posted(scene, 1);
    expect(await surface.posts(scene)).toEqual([draft]);
    await holdsFor('no card', async () => (await readCard(scene.frame)) === null, 300);
  });
}

/** Contract, part 4: strange text, huge text, composed text and editors that refuse: nothing breaks, nothing is lost. */
import { expect, inject, test } from 'vitest';
import { clickCard, pause, readCard, waitForCard } from '../harness/card';
import { drafts } from '../harness/drafts';
import { paste, send, typeHurtful } from '../harness/person';
import type { Stage } from '../harness/stage';
import type { Scene, Surface } from '../harness/surface';
import { holdsFor, waitFor } from '../harness/wait';

const strange: [what: string, text: string][] = [
  ['only emoji', '👩‍👩‍👧‍👦🇹🇭👍🏽😀'],
  ['a lone surrogate', 'so \ud83d nice \udc00 day'],
  ['right to left', 'שלום \u202eevil\u202c مرحبا'],
  ['a NUL', 'what a\u0000 day'],
  ['combining marks', `e${'\u0301'.repeat(400)} ก${'\u0e49'.repeat(400)}`],
];

export function endures(surface: Surface, stage: () => Stage): void {
  const [way = 'button'] = surface.ways;

  for (const [what, text] of strange) {
    test(`${what}: the page stays whole and the text is posted as it stands`, async () => {
      const scene = await surface.enter(stage());
      await paste(surface, scene, text);
      const before = await waitFor('some text in the model', () => surface.model(scene));
      await pause(400);
      expect(await surface.model(scene)).toBe(before);
      await send(surface, scene, way);
      await waitFor('the post', async () => (await surface.posts(scene)).length === 1);
      expect(await surface.posts(scene)).toEqual([before]);
      await noErrors(surface, scene);
    });
  }

  test('Thai and English in one comment are marked and held together', async () => {
    const scene = await surface.enter(stage());
    await typeHurtful(surface, scene, drafts.mixed.text);
    await send(surface, scene, way);
    const card = await waitForCard(scene.frame);
    expect(drafts.mixed.words.every((word) => card.quotes.some((quote) => quote.includes(word)))).toBe(true);
    expect(await surface.posts(scene)).toEqual([]);
  });

  test('a megabyte of text freezes nothing', async () => {
    const scene = await surface.enter(stage());
    await paste(surface, scene, 'what a lovely day it is, '.repeat(40_000));
    await waitFor('the editor to hold it', async () => (await surface.model(scene)).length > 900_000, 20_000);
    const start = performance.now();
    await scene.page.keyboard.type('!');
    await waitFor('one more character', async () => (await surface.model(scene)).includes('!'), 10_000);
    await scene.frame.evaluate(() => new Promise(requestAnimationFrame));
    expect(performance.now() - start).toBeLessThan(10_000);
    await noErrors(surface, scene);
  }, 90_000);

  const key = surface.ways.find((other) => other !== 'button');
  // Only Chromium's protocol can compose; Firefox has the same unit tests of the gate.
  if (key && inject('browser') === 'chromium') {
    test(`${key}: nothing is held while words are being composed, and everything is afterwards`, async () => {
      const scene = await surface.enter(stage());
      await typeHurtful(surface, scene, drafts.harsh.en.text);
      const session = await scene.page.createCDPSession();
      await session.send('Input.imeSetComposition', { text: 'か', selectionStart: 1, selectionEnd: 1 });
      await send(surface, scene, key);
      await holdsFor('no card', async () => (await readCard(scene.frame)) === null, 300);
      await session.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
      await session.detach();
      await waitFor('the text without it', async () => (await surface.model(scene)) === drafts.harsh.en.text);
      await send(surface, scene, key);
      await waitForCard(scene.frame);
      expect(await surface.posts(scene)).toEqual([]);
    });
  }

  test('an editor that refuses our words: they are offered for copying, and its own text is whole', async () => {
    const scene = await surface.enter(stage());
    await typeHurtful(surface, scene, drafts.harsh.en.text);
    await scene.frame.evaluate((box) => {
      const refuse = (event: Event): void => {
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      const element = document.querySelector(box);
      for (const name of ['beforeinput', 'paste']) element?.addEventListener(name, refuse, { capture: true });
    }, surface.box);
    await send(surface, scene, way);
    const { wordings } = await waitForCard(scene.frame);
    await clickCard(scene.frame, 'take');
    const card = await waitForCard(scene.frame, 'the offer to copy', ({ actions }) => actions.includes('copy'));
    expect(card.text).toContain(wordings[0]);
    expect(await surface.model(scene)).toBe(drafts.harsh.en.text);
    expect(await surface.posts(scene)).toEqual([]);
  });

  if (surface.editor === 'plain') {
    test('an editor that puts its old text back: nothing is doubled, nothing is lost, the words can be copied', async () => {
      const scene = await surface.enter(stage());
      await typeHurtful(surface, scene, drafts.harsh.en.text);
      await keepOldText(scene, surface.box);
      await send(surface, scene, way);
      const { wordings } = await waitForCard(scene.frame);
      await clickCard(scene.frame, 'take');
      const card = await waitForCard(scene.frame, 'the offer to copy', ({ actions }) => actions.includes('copy'));
      expect(card.text).toContain(wordings[0]);
      expect(await surface.model(scene)).toBe(drafts.harsh.en.text);
    });
  }
}

/** Puts its own text back after every change, whatever brought it; only a plain box can do that to its DOM. */
const keepOldText = ({ frame }: Scene, box: string): Promise<void> =>
  frame.evaluate((box) => {
    const element = document.querySelector(box);
    const kept = element?.textContent ?? '';
    const restore = (): void => {
      if (element && element.textContent !== kept) element.textContent = kept;
    };
    element?.addEventListener('input', restore, { capture: true });
  }, box);

async function noErrors(surface: Surface, { frame }: Scene): Promise<void> {
  if (surface.hostname !== null) expect(await frame.evaluate(() => window.__errors)).toEqual([]);
}

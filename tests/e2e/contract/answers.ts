/** Contract, part 1: the way through: type, marks, hold, card, take a wording, undo, post. */
import { expect, test } from 'vitest';
import { clickCard, overlap, readCard, waitForCard, waitForNoCard } from '../harness/card';
import { drafts, languages } from '../harness/drafts';
import { pressUndo, readMarks, readRect, send, type, typeHurtful } from '../harness/person';
import type { Stage } from '../harness/stage';
import type { Surface } from '../harness/surface';
import { waitFor } from '../harness/wait';

export function answers(surface: Surface, stage: () => Stage): void {
  const [way = 'button'] = surface.ways;

  for (const language of languages) {
    const draft = drafts.harsh[language];

    test(`${language}: marks, holds, shows why, writes a wording into the model, undoes and posts it`, async () => {
      const scene = await surface.enter(stage());
      await type(surface, scene, draft.text);
      await waitFor('the marks', async () => {
        const marks = await readMarks(scene.frame);
        return draft.words.every((word) => marks.some((mark) => mark.includes(word)));
      });
      expect(await readCard(scene.frame), 'no card while typing').toBeNull();

      await send(surface, scene, way);
      const card = await waitForCard(scene.frame);
      expect(await surface.posts(scene), 'held').toEqual([]);
      for (const word of draft.words)
        expect(card.quotes.some((quote) => quote.includes(word) && draft.text.includes(quote))).toBe(true);
      for (const selector of [surface.box, surface.button]) {
        expect(overlap(card.rect, await readRect(scene.frame, selector)), `the card covers ${selector}`).toBe(false);
      }

      const [wording = ''] = card.wordings;
      expect(wording).not.toBe('');
      await clickCard(scene.frame, 'take');
      await waitFor('the model to hold the wording', async () => (await surface.model(scene)) === wording);
      expect(await surface.posts(scene), 'taking posts nothing').toEqual([]);

      await pressUndo(scene);
      await waitFor('the old text to be back', async () => (await surface.model(scene)) === draft.text);
    });

    test(`${language}: a wording that was taken is what gets posted`, async () => {
      const scene = await surface.enter(stage());
      await typeHurtful(surface, scene, draft.text);
      await send(surface, scene, way);
      const { wordings } = await waitForCard(scene.frame);
      await clickCard(scene.frame, 'take');
      await waitFor('the wording', async () => (await surface.model(scene)) === wordings[0]);
      // The caret stands behind it: one goes on typing.
      await scene.page.keyboard.type(' :)');
      await waitFor('more words', async () => (await surface.model(scene)) === `${wordings[0]} :)`);
      await send(surface, scene, way);
      await waitFor('the post', async () => (await surface.posts(scene)).length === 1);
      expect(await surface.posts(scene)).toEqual([`${wordings[0]} :)`]);
    });
  }

  test('undo on the card brings the old text back', async () => {
    const scene = await surface.enter(stage());
    await typeHurtful(surface, scene, drafts.harsh.en.text);
    await send(surface, scene, way);
    const { wordings } = await waitForCard(scene.frame);
    await clickCard(scene.frame, 'take');
    await waitFor('the wording', async () => (await surface.model(scene)) === wordings[0]);
    await clickCard(scene.frame, 'undo');
    await waitFor('the old text', async () => (await surface.model(scene)) === drafts.harsh.en.text);
  });

  test('keeping my words releases the hold, gives the focus back, and they are posted untouched', async () => {
    const scene = await surface.enter(stage());
    await typeHurtful(surface, scene, drafts.harsh.th.text);
    await send(surface, scene, way);
    await waitForCard(scene.frame);
    await clickCard(scene.frame, 'keep');
    await waitFor('the focus in the box', () =>
      scene.frame.evaluate((box) => document.activeElement?.closest(box) !== null, surface.box),
    );
    expect(await surface.posts(scene), 'we never send for anybody').toEqual([]);
    await send(surface, scene, way);
    await waitFor('the post', async () => (await surface.posts(scene)).length === 1);
    expect(await surface.posts(scene)).toEqual([drafts.harsh.th.text]);
  });

  test('somebody in distress is never held; a quiet card of care comes after a pause', async () => {
    for (const language of languages) {
      const scene = await surface.enter(stage());
      await type(surface, scene, drafts.distress[language].text);
      const card = await waitForCard(scene.frame, 'the card of care');
      expect(card.quotes).toEqual([]);
      expect(card.actions).not.toContain('take');
      const focused = await scene.frame.evaluate((box) => document.activeElement?.closest(box) !== null, surface.box);
      expect(focused, 'the focus stays where it was').toBe(true);
      await send(surface, scene, way);
      await waitFor('the post', async () => (await surface.posts(scene)).length === 1);
      expect(await surface.posts(scene)).toEqual([drafts.distress[language].text]);
      await waitForNoCard(scene.frame);
    }
  });
}

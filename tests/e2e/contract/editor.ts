/** The contract of every editor: twelve promises, said about the editor's own model and about what was posted. */
import { describe, expect, inject, test } from 'vitest';
import { clickCard, overlap, pause, readCard, waitForCard, waitForNoCard } from '../harness/card';
import { drafts } from '../harness/drafts';
import { enterEditor, isFocused, rectOf, same, sendBy, typeLines, typeMarked } from '../harness/editor-person';
import { pressUndo, readMarks, typeInstead } from '../harness/person';
import { changeSettings } from '../harness/settings';
import type { Stage } from '../harness/stage';
import type { Scene } from '../harness/surface';
import { holdsFor, waitFor } from '../harness/wait';
import type { EditorSurface } from '../surfaces/editors';

/** A post within this many ms of the card is still the same excitement, not an answer to it. */
const TOO_SOON = 500;

export function editorContract(surface: EditorSurface, stage: () => Stage): void {
  const [way = 'button', otherWay = 'button'] = surface.ways;
  const { en, th } = drafts.harsh;

  const holdsText = (scene: Scene, what: string, text: string) =>
    waitFor(`the model to hold ${what}`, async () => same(await surface.model(scene), text));
  const posted = async (scene: Scene, text: string) => {
    await waitFor('the post', async () => (await surface.posts(scene)).length === 1);
    const [post = ''] = await surface.posts(scene);
    expect(same(post, text), `posted ${JSON.stringify(post)}, not ${JSON.stringify(text)}`).toBe(true);
  };
  const held = async (text: string, by = way) => {
    const scene = await enterEditor(surface, stage());
    const marks = await typeMarked(surface, scene, text);
    await sendBy(scene, by);
    const card = await waitForCard(scene.frame);
    expect(await surface.posts(scene), 'held').toEqual([]);
    return { scene, marks, card, wording: card.wordings[0] ?? '' };
  };
  const take = async (scene: Scene, wording: string) => {
    await clickCard(scene.frame, 'take');
    await holdsText(scene, 'the wording', wording);
    await waitForCard(scene.frame, 'the offer to undo', ({ actions }) => actions.includes('undo'));
  };
  const noErrors = async ({ frame }: Scene) => expect(await frame.evaluate(() => window.__errors)).toEqual([]);

  describe(surface.name, () => {
    test('marks, holds, takes all; undo brings the old words back', async () => {
      const { scene, marks, card, wording } = await held(th.text);
      expect(th.words.every((word) => marks.some((mark) => mark.includes(word)))).toBe(true);
      for (const part of ['box', 'button'] as const)
        expect(overlap(card.rect, await rectOf(scene, part)), `the card covers the ${part}`).toBe(false);
      expect(await surface.model(scene)).toBe(th.text);
      await take(scene, wording);
      expect(await surface.posts(scene), 'taking posts nothing').toEqual([]);
      expect(await isFocused(scene), 'the focus is in the box').toBe(true);
      await pressUndo(scene);
      await holdsText(scene, 'the old words', th.text);
      await noErrors(scene);
    });

    test('undo on the card; keeps typing behind what was taken; sends it', async () => {
      const { scene, wording } = await held(en.text);
      await take(scene, wording);
      await clickCard(scene.frame, 'undo');
      await holdsText(scene, 'the old words', en.text);
      await take(scene, wording);
      await scene.page.keyboard.type(' :)');
      await holdsText(scene, 'more words', `${wording} :)`);
      await sendBy(scene, way);
      await posted(scene, `${wording} :)`);
      await noErrors(scene);
    });

    if (surface.lines) {
      test('takes one span: the other lines stay as they are', async () => {
        const text = `Nice song.\n${en.text}\nSee you`;
        const { scene, wording } = await held(text, otherWay);
        expect(wording.split('\n').length, wording).toBeGreaterThan(1);
        await take(scene, wording);
        const lines = (await surface.model(scene)).split(/\n+/);
        expect([lines.at(0), lines.at(-1)]).toEqual(['Nice song.', 'See you']);
        await sendBy(scene, otherWay);
        await posted(scene, wording);
        await noErrors(scene);
      });
    }

    if (surface.emotes) {
      test('takes one span: an emote or a mention stays', async () => {
        const scene = await enterEditor(surface, stage());
        await typeMarked(surface, scene, `${en.text} `);
        await scene.frame.evaluate(() => window.__emote?.());
        await waitFor('the emote', async () => (await surface.model(scene)).includes(':party:'));
        await sendBy(scene, way);
        await waitForCard(scene.frame);
        await clickCard(scene.frame, 'take');
        await waitForCard(scene.frame, 'the offer to undo', ({ actions }) => actions.includes('undo'));
        const model = await surface.model(scene);
        expect(model).toContain(':party:');
        for (const word of en.words) expect(model).not.toContain(word);
        expect(model.split(':party:')).toHaveLength(2);
        await sendBy(scene, way);
        await posted(scene, model);
        await noErrors(scene);
      });
    }

    for (const by of surface.ways) {
      test(`${by}: sends anyway, untouched, when sent again`, async () => {
        const { scene } = await held(en.text, by);
        await pause(TOO_SOON + 150);
        await sendBy(scene, by);
        await posted(scene, en.text);
        await waitForNoCard(scene.frame);
      });
    }

    test('kind passes, whatever stood there before', async () => {
      const scene = await enterEditor(surface, stage());
      await typeMarked(surface, scene, en.text);
      await typeInstead(surface, scene, drafts.kind.th.text);
      await sendBy(scene, way);
      await posted(scene, drafts.kind.th.text);
      expect(await readCard(scene.frame)).toBeNull();
    });

    const key = surface.ways.find((other) => other !== 'button');
    // Only Chromium's protocol can compose; Firefox has the same unit tests of the gate.
    if (key && inject('browser') === 'chromium') {
      test('composing passes, and afterwards it is held', async () => {
        const scene = await enterEditor(surface, stage());
        await typeMarked(surface, scene, en.text);
        const session = await scene.page.createCDPSession();
        await session.send('Input.imeSetComposition', { text: 'か', selectionStart: 1, selectionEnd: 1 });
        await sendBy(scene, key);
        await holdsFor('no card', async () => (await readCard(scene.frame)) === null, 300);
        await session.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
        await session.detach();
        await holdsText(scene, 'the text without it', en.text);
        await sendBy(scene, key);
        await waitForCard(scene.frame);
        expect(await surface.posts(scene)).toEqual([]);
      });
    }

    test('switched off on this site: it posts, and a page without a focused box is not touched', async () => {
      const { hostname } = surface;
      if (hostname === null) throw new Error('an editor stands on a site');
      await changeSettings(stage(), { sitesOff: [hostname] });
      try {
        const scene = await enterEditor(surface, stage());
        await typeLines(surface, scene, en.text);
        await sendBy(scene, way);
        await posted(scene, en.text);
        expect(await readMarks(scene.frame)).toEqual([]);
        expect(await readCard(scene.frame)).toBeNull();
      } finally {
        await changeSettings(stage(), { sitesOff: [] });
      }
    });
  });
}

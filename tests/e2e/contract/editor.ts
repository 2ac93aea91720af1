/** The contract of every editor: twelve promises, said about the editor's own model and about what was posted. */
import { describe, expect, inject, test } from 'vitest';
import { clickCard, overlap, pause, readCard, waitForCard, waitForNoCard } from '../harness/card';
import { drafts } from '../harness/drafts';
import {
  enterEditor,
  focusBox,
  isFocused,
  rectOf,
  same,
  sendBy,
  typeLines,
  typeMarked,
} from '../harness/editor-person';
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
  /** The last of `count` posts is `text`. */
  const posted = async (scene: Scene, text: string, count = 1) => {
    await waitFor(`${count} posts`, async () => (await surface.posts(scene)).length === count);
    const post = (await surface.posts(scene)).at(-1) ?? '';
    expect(same(post, text), `posted ${JSON.stringify(post)}, not ${JSON.stringify(text)}`).toBe(true);
  };
  /** Writes the next comment into the editor that a post has emptied. */
  const next = async (scene: Scene, text: string) => {
    await holdsText(scene, 'nothing', '');
    await focusBox(scene);
    await typeMarked(surface, scene, text);
  };
  const held = async (text: string, by = way) => {
    const scene = await enterEditor(surface, stage());
    await typeMarked(surface, scene, text);
    await sendBy(scene, by);
    const card = await waitForCard(scene.frame);
    expect(await surface.posts(scene), 'held').toEqual([]);
    return { scene, card, wording: card.wordings[0] ?? '' };
  };
  const take = async (scene: Scene, wording: string) => {
    await clickCard(scene.frame, 'take');
    await holdsText(scene, 'the wording', wording);
    await waitForCard(scene.frame, 'the offer to undo', ({ actions }) => actions.includes('undo'));
  };
  const noErrors = async ({ frame }: Scene) => expect(await frame.evaluate(() => window.__errors)).toEqual([]);

  describe(surface.name, () => {
    test('marks, holds, takes all; undo brings the old words back', async () => {
      const { scene, card, wording } = await held(th.text);
      await waitFor('marks under all words', async () => {
        const marks = await readMarks(scene.frame);
        return th.words.every((word) => marks.some((mark) => mark.includes(word)));
      });
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

    test('undo on the card; keeps typing behind what was taken; sends it; kind passes', async () => {
      const { scene, wording } = await held(en.text);
      await take(scene, wording);
      await clickCard(scene.frame, 'undo');
      await holdsText(scene, 'the old words', en.text);
      await take(scene, wording);
      await scene.page.keyboard.type(' :)');
      await holdsText(scene, 'more words', `${wording} :)`);
      await sendBy(scene, way);
      await posted(scene, `${wording} :)`);
      await next(scene, en.text);
      await typeInstead(surface, scene, drafts.kind.th.text);
      await sendBy(scene, way);
      await posted(scene, drafts.kind.th.text, 2);
      expect(await readCard(scene.frame)).toBeNull();
      await noErrors(scene);
    });

    if (surface.lines || surface.emotes) {
      const kept = [
        ...(surface.lines ? ['the other lines'] : []),
        ...(surface.emotes ? ['an emote or a mention'] : []),
      ];
      test(`takes one span: ${kept.join(' and ')} stay as they are`, async () => {
        const text = surface.lines ? `Nice song.\n${en.text}\nSee you ` : `${en.text} `;
        const scene = await enterEditor(surface, stage());
        await typeMarked(surface, scene, text);
        if (surface.emotes) {
          await scene.frame.evaluate(() => window.__emote?.());
          await waitFor('the emote', async () => (await surface.model(scene)).includes(':party:'));
        }
        await sendBy(scene, otherWay);
        await waitForCard(scene.frame);
        expect(await surface.posts(scene), 'held').toEqual([]);
        await clickCard(scene.frame, 'take');
        await waitForCard(scene.frame, 'the offer to undo', ({ actions }) => actions.includes('undo'));
        const model = await surface.model(scene);
        for (const word of en.words) expect(model).not.toContain(word);
        if (surface.emotes) expect(model.split(':party:')).toHaveLength(2);
        if (surface.lines) {
          const lines = model.split(/\n+/).map((line) => line.replace(':party:', '').trim());
          expect([lines.at(0), lines.at(-1)]).toEqual(['Nice song.', 'See you']);
          expect(lines.length).toBeGreaterThanOrEqual(3);
        }
        await sendBy(scene, otherWay);
        await posted(scene, model);
        await noErrors(scene);
      });
    }

    test(`sends anyway, untouched, when sent again: ${surface.ways.join(', ')}`, async () => {
      const { scene } = await held(en.text, way);
      for (const [at, by] of surface.ways.entries()) {
        if (at > 0) {
          await next(scene, en.text);
          await sendBy(scene, by);
          await waitForCard(scene.frame);
          expect(await surface.posts(scene), 'held').toHaveLength(at);
        }
        await pause(TOO_SOON + 150);
        await sendBy(scene, by);
        await posted(scene, en.text, at + 1);
        await waitForNoCard(scene.frame);
      }
    });

    const key = surface.ways.find((other) => other !== 'button');
    // What an Enter in an input really sends is held, composing or not: the form would be on its way.
    const composes = surface.name !== 'react-input';
    // Only Chromium's protocol can compose; Firefox has the same unit tests of the gate.
    if (key && composes && inject('browser') === 'chromium') {
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

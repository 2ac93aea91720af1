/** The short contract, for every place where people comment: mark, hold, take, send, leave alone; in one tab if all goes well. */
import { afterAll, describe, expect, test } from 'vitest';
import { clickCard, overlap, pause, readCard, waitForCard } from '../harness/card';
import { drafts } from '../harness/drafts';
import { readMarks, readRect, send, type } from '../harness/person';
import type { Stage } from '../harness/stage';
import type { Scene, Surface } from '../harness/surface';
import { holdsFor, waitFor } from '../harness/wait';

/** A post within this many ms of the card is still the same excitement, not an answer to it. */
const TOO_SOON = 500;

export function shortContract(surface: Surface, stage: () => Stage): void {
  const [way = 'button', ...otherWays] = surface.ways;
  const draft = drafts.harsh.en;
  /** The tab as the test before left it; null after a failure, and then the next test starts anew. */
  let left: { scene: Scene; wording: string } | null = null;

  const typed = async (text = draft.text) => {
    const scene = await surface.enter(stage());
    await type(surface, scene, text);
    await waitFor('the marks', async () => (await readMarks(scene.frame)).length > 0);
    return { scene, wording: '' };
  };
  const held = async () => {
    const { scene } = await typed();
    await send(surface, scene, way);
    const { wordings } = await waitForCard(scene.frame);
    return { scene, wording: wordings[0] ?? '' };
  };
  const taken = async () => {
    const now = await held();
    await take(now);
    return now;
  };
  const take = async ({ scene, wording }: { scene: Scene; wording: string }) => {
    await clickCard(scene.frame, 'take');
    await waitFor('the wording', async () => (await surface.model(scene)) === wording);
    // Until the card says that it is done, the writing is still being looked at.
    await waitForCard(scene.frame, 'the offer to undo', ({ actions }) => actions.includes('undo'));
  };
  /** Goes on where the test before stopped, or from the start. */
  const go = async (from: typeof typed) => {
    const now = left ?? (await from());
    left = null;
    return now;
  };

  describe(surface.name, () => {
    afterAll(() => stage().clear());

    test('mark: the words are marked while typing, and nothing else happens', async () => {
      const now = await typed();
      const marks = await readMarks(now.scene.frame);
      expect(draft.words.every((word) => marks.some((mark) => mark.includes(word)))).toBe(true);
      expect(await readCard(now.scene.frame)).toBeNull();
      left = now;
    });

    test(`hold: ${way} is held, and the card shows the words beside the box`, async () => {
      const { scene } = await go(typed);
      await send(surface, scene, way);
      const card = await waitForCard(scene.frame);
      expect(await surface.posts(scene)).toEqual([]);
      expect(await surface.model(scene)).toBe(draft.text);
      for (const word of draft.words) expect(card.quotes.some((quote) => quote.includes(word))).toBe(true);
      for (const selector of [surface.box, surface.button])
        expect(overlap(card.rect, await readRect(scene.frame, selector)), `the card covers ${selector}`).toBe(false);
      left = { scene, wording: card.wordings[0] ?? '' };
    });

    test('take: the wording stands in the editor’s own model', async () => {
      const now = await go(held);
      expect(now.wording).not.toBe('');
      await take(now);
      expect(await surface.posts(now.scene)).toEqual([]);
      left = now;
    });

    test('send: the wording that was taken is posted', async () => {
      const now = await go(taken);
      await send(surface, now.scene, way);
      await waitFor('the post', async () => (await surface.posts(now.scene)).length === 1);
      expect(await surface.posts(now.scene)).toEqual([now.wording]);
      left = now;
    });

    test('leave alone: what is typed into other boxes of the page is not looked at', async () => {
      const { scene } = await go(() => surface.enter(stage()).then((scene) => ({ scene, wording: '' })));
      const main = scene.page.mainFrame();
      const untouched = async () => (await readMarks(main)).length === 0 && (await readCard(main)) === null;
      await waitFor('the marks of what was posted to go', untouched);
      for (const other of surface.others ?? []) {
        await scene.page.click(other.box);
        await scene.page.keyboard.type(draft.text);
        await scene.page.keyboard.press('Enter');
        await waitFor(`a post of ${other.posts}`, () =>
          scene.page.evaluate(
            (wanted, text) => window.__posts.some(({ surface, text: posted }) => surface === wanted && posted === text),
            other.posts,
            draft.text,
          ),
        );
        // Marks come 300 ms after the last key.
        await holdsFor('no marks and no card', untouched, 400);
      }
      expect(surface.others?.length ?? 0, 'the page has a box to leave alone').toBeGreaterThan(0);
      await stage().clear();
    });

    for (const other of otherWays) {
      test(`${other}: held too, and the same again posts the original untouched`, async () => {
        const { scene } = await typed(drafts.harsh.th.text);
        await send(surface, scene, other);
        await waitForCard(scene.frame);
        expect(await surface.posts(scene)).toEqual([]);
        await pause(TOO_SOON + 150);
        await send(surface, scene, other);
        await waitFor('the post', async () => (await surface.posts(scene)).length === 1);
        expect(await surface.posts(scene)).toEqual([drafts.harsh.th.text]);
        await stage().clear();
      });
    }
  });
}

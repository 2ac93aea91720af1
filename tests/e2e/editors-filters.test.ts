/** Pages that interfere with what is put into their box: nothing is ever doubled or lost, and the words can be copied. */
import { describe, expect, test } from 'vitest';
import { clickCard, waitForCard } from './harness/card';
import { drafts } from './harness/drafts';
import { enterEditor, partOf, same, sendBy, typeMarked } from './harness/editor-person';
import { play } from './harness/play';
import { holdsFor, waitFor } from './harness/wait';
import { editorSurfaces } from './surfaces/editors';

type Filter = { what: string; install: (box: Element) => void; ends: 'old' | 'new' };

/** `install` runs in the page, so each stands by itself. `ends`: which text must stand in the box in the end. */
const filters: Filter[] = [
  {
    what: 'refuses pastes and replacements',
    ends: 'old',
    install: (box) => {
      for (const name of ['paste', 'beforeinput']) box.addEventListener(name, (event) => event.preventDefault(), true);
    },
  },
  {
    what: 'takes a paste itself and cuts it short',
    ends: 'old',
    install: (box) => {
      box.addEventListener('paste', (event) => {
        event.preventDefault();
        const { clipboardData } = event as ClipboardEvent;
        document.execCommand('insertText', false, clipboardData?.getData('text/plain').slice(0, 4));
      });
    },
  },
  {
    what: 'puts a paste behind what is there, and leaves the selection',
    ends: 'old',
    install: (box) => {
      box.addEventListener('paste', (event) => {
        event.preventDefault();
        box.append((event as ClipboardEvent).clipboardData?.getData('text/plain') ?? '');
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
    },
  },
  {
    what: 'takes a replacement without saying so',
    ends: 'new',
    install: (box) => {
      box.addEventListener('beforeinput', (event) => {
        const { inputType, data } = event as InputEvent;
        if (inputType === 'insertReplacementText') document.execCommand('insertText', false, data ?? '');
      });
    },
  },
  {
    what: 'takes a replacement a moment later without saying so',
    ends: 'new',
    install: (box) => {
      box.addEventListener('beforeinput', (event) => {
        const { inputType, data } = event as InputEvent;
        if (inputType === 'insertReplacementText')
          queueMicrotask(() => document.execCommand('insertText', false, data ?? ''));
      });
    },
  },
  {
    what: 'lets nothing longer than a few letters into it',
    ends: 'old',
    install: (box) => {
      box.addEventListener('input', () => {
        const limit = 20;
        const text = box.textContent ?? '';
        if (text.length > limit) box.textContent = text.slice(0, limit);
      });
    },
  },
];

play((stage) => {
  const plain = editorSurfaces.find(({ name }) => name === 'plain');
  const field = editorSurfaces.find(({ name }) => name === 'textarea');
  if (!plain || !field) throw new Error('no such editors');
  const old = drafts.harsh.en.text;

  describe('a page that', () => {
    for (const { what, ends, install } of filters) {
      test(what, async () => {
        const scene = await enterEditor(plain, stage());
        await typeMarked(plain, scene, old);
        await (await partOf(scene, 'box')).evaluate(install);
        await sendBy(scene, 'button');
        const { wordings } = await waitForCard(scene.frame);
        await clickCard(scene.frame, 'take');
        const wording = wordings[0] ?? '';
        const wanted = ends === 'old' ? old : wording;
        await waitForCard(scene.frame, 'an answer', ({ actions }) =>
          actions.includes(ends === 'old' ? 'copy' : 'undo'),
        );
        await waitFor('one whole text', async () => same(await plain.model(scene), wanted));
        await holdsFor('it stays so', async () => same(await plain.model(scene), wanted), 300);
        expect(await plain.posts(scene)).toEqual([]);
      });
    }

    test('limits a field to a length that the wording does not fit: the old words stay whole', async () => {
      const scene = await enterEditor(field, stage());
      await typeMarked(field, scene, old);
      await (await partOf(scene, 'box')).evaluate((box, most) => {
        (box as HTMLTextAreaElement).maxLength = most;
      }, old.length);
      await sendBy(scene, 'button');
      const { wordings } = await waitForCard(scene.frame);
      const long = wordings.findIndex((wording) => wording.length > old.length);
      await clickCard(scene.frame, 'take', Math.max(long, 0));
      if (long >= 0) {
        await waitForCard(scene.frame, 'the offer to copy', ({ actions }) => actions.includes('copy'));
        expect(await field.model(scene)).toBe(old);
      } else await waitFor('the wording', async () => (await field.model(scene)) === wordings[0]);
    });
  });
});

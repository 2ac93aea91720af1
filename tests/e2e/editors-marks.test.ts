/** Marks in text fields: where they are painted while the field scrolls, grows, is scaled, turned or covered, and what stays of them. */
import { expect, inject, test } from 'vitest';
import { drafts } from './harness/drafts';
import { enterEditor, partOf, typeLines, typeMarked } from './harness/editor-person';
import { readMarks } from './harness/person';
import { play } from './harness/play';
import type { Stage } from './harness/stage';
import type { Scene } from './harness/surface';
import { waitFor } from './harness/wait';
import { editorSurfaces } from './surfaces/editors';

const text = drafts.harsh.en.text;
const [word = ''] = drafts.harsh.en.words;

type Rect = { left: number; top: number; width: number; height: number };

/** Where the first mark is painted. */
const markRect = ({ frame }: Scene): Promise<Rect | null> =>
  frame.evaluate(() => {
    const range = [...CSS.highlights.values()].flatMap((highlight) => [...highlight])[0] as Range | undefined;
    const { left = 0, top = 0, width = 0, height = 0 } = range?.getBoundingClientRect() ?? {};
    return range ? { left, top, width, height } : null;
  });

/**
 * Where the word really stands: the browser itself scrolls to, and hit-tests, text of a field by its caret, and a person
 * who double-clicks a word selects it. So the middle of the mark is double-clicked, and the selection must be the word.
 */
async function wordUnder(scene: Scene): Promise<string> {
  const rect = await waitFor('a mark', () => markRect(scene));
  await scene.page.mouse.click(rect.left + rect.width / 2, rect.top + rect.height / 2, { count: 2 });
  return (await partOf(scene, 'box')).evaluate((box) => {
    const { value, selectionStart, selectionEnd } = box as HTMLTextAreaElement;
    return value.slice(selectionStart ?? 0, selectionEnd ?? 0).trim();
  });
}

const style = async (scene: Scene, css: string): Promise<void> => {
  await (await partOf(scene, 'box')).evaluate((box, css) => {
    (box as HTMLElement).style.cssText += css;
  }, css);
};
/** The copy looks for changes that nobody tells of every 200 ms. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 450));

const traces = ({ frame }: Scene): Promise<{ hosts: number; highlights: number; sheets: number }> =>
  frame.evaluate(() => ({
    hosts: [...document.documentElement.children].filter(({ localName }) => localName === 'div').length,
    highlights: CSS.highlights.size,
    sheets: document.adoptedStyleSheets.length,
  }));

play((stage) => {
  for (const name of ['textarea', 'react-input']) {
    const surface = editorSurfaces.find((one) => one.name === name);
    if (!surface) throw new Error(`no editor ${name}`);
    const marked = async (draft: string, from: () => Stage = stage): Promise<Scene> => {
      const scene = await enterEditor(surface, from());
      await typeMarked(surface, scene, draft);
      return scene;
    };

    test(`${name}: the mark lies on the word: as it is, in another font, from right to left, scaled and zoomed`, async () => {
      const scene = await marked(`well, ${text} or what`);
      expect(await wordUnder(scene)).toBe(word);
      for (const css of [
        'font: 22px/1.9 Georgia, serif; letter-spacing: 2px; padding: 14px 30px; border: 6px solid',
        'direction: rtl; text-align: start',
        'direction: ltr; text-align: center; width: 600px',
        'transform: scale(1.4) translate(20px, 12px); transform-origin: 0 0',
        'transform: none; zoom: 1.3',
      ]) {
        await style(scene, `;${css}`);
        await settled();
        expect(await wordUnder(scene), css).toBe(word);
      }
      await style(scene, ';zoom: 1; font: 13px Arial; letter-spacing: 0; text-align: start; width: 300px');
      await scene.page.setViewport({ width: 420, height: 700 });
      await settled();
      expect(await wordUnder(scene), 'a narrow window').toBe(word);
    });

    test(`${name}: the mark goes with the text when the field or the page scrolls, and hides under what covers it`, async () => {
      const scene = await marked(surface.lines ? `${'line\n'.repeat(8)}${text}` : `${'word '.repeat(30)}${text}`);
      expect(await wordUnder(scene)).toBe(word);
      const before = await waitFor('a mark', () => markRect(scene));
      await scene.frame.evaluate(() => {
        document.body.style.minHeight = '3000px';
        window.scrollBy(0, 37);
      });
      await waitFor('the mark to go with the page', async () => {
        const now = await markRect(scene);
        return now && Math.abs(now.top - before.top + 37) <= 1;
      });
      await scene.frame.evaluate(() => {
        const cover = document.createElement('div');
        cover.id = 'cover';
        cover.style.cssText = 'position: fixed; inset: 0; background: white; z-index: 9';
        document.body.append(cover);
      });
      const shows = () =>
        scene.frame.evaluate(() =>
          [...document.documentElement.children].some((host) => {
            const copy = host.shadowRoot?.firstElementChild;
            return copy && getComputedStyle(copy).visibility === 'visible';
          }),
        );
      await waitFor('the mark to hide', async () => !(await shows()));
      await scene.frame.evaluate(() => document.querySelector('#cover')?.remove());
      await waitFor('the mark to be back', shows);
      await (await partOf(scene, 'box')).evaluate((box) => {
        box.scrollTop = 0;
        box.scrollLeft = 0;
      });
      await waitFor('the mark to leave with its line', async () => !(await shows()));
    });

    test(`${name}: nothing is there without a finding, and nothing stays of one`, async () => {
      const scene = await enterEditor(surface, stage());
      await typeLines(surface, scene, drafts.kind.en.text);
      await settled();
      expect(await traces(scene)).toEqual({ hosts: 0, highlights: 0, sheets: 0 });
      await scene.page.keyboard.type(` ${text}`);
      await waitFor('marks', async () => (await readMarks(scene.frame)).length > 0);
      expect(await traces(scene)).toEqual({ hosts: 1, highlights: 1, sheets: 1 });
      await scene.frame.evaluate(() => window.__clear());
      await waitFor('no trace', async () => Object.values(await traces(scene)).every((count) => count === 0));
    });
  }

  test('a mark in a shadow root is really painted', async () => {
    // Firefox paints no highlight in a shadow root without a rule of that root.
    const surface = editorSurfaces.find(({ name }) => name === 'closed-shadow');
    if (!surface) throw new Error('no closed shadow root');
    const scene = await enterEditor(surface, stage());
    const box = await partOf(scene, 'box');
    await typeMarked(surface, scene, text);
    const ours = await box.evaluate((element) => (element.getRootNode() as ShadowRoot).adoptedStyleSheets.length);
    expect(ours).toBe(1);
    await box.evaluate((element) => {
      (element as HTMLElement).style.caretColor = 'transparent';
    });
    const picture = async () => Buffer.from(await box.screenshot()).toString('base64');
    const painted = await picture();
    await box.evaluate((element) => {
      (element.getRootNode() as ShadowRoot).adoptedStyleSheets = [];
      document.adoptedStyleSheets = [];
    });
    expect(await picture(), inject('browser')).not.toBe(painted);
  });
});

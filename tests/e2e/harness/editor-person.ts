/** What a person does at an editor that no selector may reach: through what the page tells of its own parts. */
import type { ElementHandle } from 'puppeteer-core';
import type { EditorSurface } from '../surfaces/editors';
import { readMarks } from './person';
import type { Stage } from './stage';
import type { Scene, Way } from './surface';
import { waitFor } from './wait';

export type Part = 'box' | 'button';

/** The box or its button, wherever it stands: in a closed shadow root too. */
export async function partOf({ frame }: Scene, part: Part): Promise<ElementHandle<Element>> {
  const handle = await frame.evaluateHandle((name) => window.__parts[name], part);
  const element = handle.asElement();
  if (!element) throw new Error(`the page has no ${part}`);
  return element as ElementHandle<Element>;
}

export const rectOf = async (scene: Scene, part: Part) =>
  (await partOf(scene, part)).evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  });

export const isFocused = async (scene: Scene): Promise<boolean> =>
  (await partOf(scene, 'box')).evaluate((element) => element.matches(':focus'));

/** Clicks into the box and waits until it has the focus. */
export async function focusBox(scene: Scene): Promise<void> {
  await (await partOf(scene, 'box')).click();
  await waitFor('the focus in the box', () => isFocused(scene));
}

/** A fresh tab with the focus in the editor. */
export async function enterEditor({ name }: EditorSurface, stage: Stage): Promise<Scene> {
  const page = await stage.open(`https://editors.example/e/${name}`);
  let frame = page.mainFrame();
  if (name.startsWith('frame-')) {
    frame = (await (await page.waitForSelector('iframe'))?.contentFrame()) ?? frame;
    await waitFor('the frame to be ready', () => frame.evaluate(() => window.__ready === true));
  }
  const scene = { page, frame };
  await focusBox(scene);
  return scene;
}

/** Types, with Shift+Enter for each new line, and waits until the editor's own model holds it. */
export async function typeLines(surface: EditorSurface, scene: Scene, text: string): Promise<void> {
  for (const [at, line] of text.split('\n').entries()) {
    if (at > 0) {
      await scene.page.keyboard.down('Shift');
      await scene.page.keyboard.press('Enter');
      await scene.page.keyboard.up('Shift');
    }
    await scene.page.keyboard.type(line);
  }
  await waitFor(`the editor to hold ${text}`, async () => same(await surface.model(scene), text));
}

/** Types and waits for the marks: from then on the second stage is there. */
export async function typeMarked(surface: EditorSurface, scene: Scene, text: string): Promise<string[]> {
  await typeLines(surface, scene, text);
  return waitFor('marks', async () => {
    const marks = await readMarks(scene.frame);
    return marks.length > 0 ? marks : null;
  });
}

export async function sendBy(scene: Scene, way: Way): Promise<void> {
  if (way === 'button') return (await partOf(scene, 'button')).click();
  if (way === 'mod-enter') await scene.page.keyboard.down('Control');
  await scene.page.keyboard.press('Enter');
  if (way === 'mod-enter') await scene.page.keyboard.up('Control');
}

/** Editors differ in what they put between lines and at the end; words and their order are the same. */
export const same = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (text: string): string =>
  text
    .replace(/[\u200b\ufeff]/g, '')
    .replaceAll('\u00a0', ' ')
    .replace(/\n+/g, '\n')
    .replace(/\n$/, '');

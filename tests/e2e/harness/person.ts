/** What a person does at a comment box: types, posts in each way that the place offers, looks at the marks. */
import type { Frame } from 'puppeteer-core';
import type { Scene, Surface, Way } from './surface';
import { waitFor } from './wait';

/** Types into the focused box and waits until the editor's own model holds it. */
export async function type(surface: Surface, scene: Scene, text: string): Promise<void> {
  await scene.page.keyboard.type(text);
  await waitFor(`the editor to hold ${text}`, async () => (await surface.model(scene)) === text);
}

/**
 * Types words that will be marked and waits for the marks: from then on the second stage is there. It comes within
 * milliseconds of the first focus, but tests type faster than people, and before it comes everything may pass.
 */
export async function typeHurtful(surface: Surface, scene: Scene, text: string): Promise<void> {
  await type(surface, scene, text);
  await waitFor('marks', async () => (await readMarks(scene.frame)).length > 0);
}

/** Replaces hurtful words by `text`: what was judged a moment ago must not matter any more. */
export async function typeInstead(surface: Surface, scene: Scene, text: string): Promise<void> {
  await scene.page.keyboard.down('Control');
  await scene.page.keyboard.press('a');
  await scene.page.keyboard.up('Control');
  await scene.page.keyboard.press('Backspace');
  await type(surface, scene, text);
}

/** One whole gesture: pressed and let go. */
export async function send(surface: Surface, { page, frame }: Scene, way: Way): Promise<void> {
  if (way === 'button') {
    await frame.click(surface.button);
    return;
  }
  if (way === 'mod-enter') await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  if (way === 'mod-enter') await page.keyboard.up('Control');
}

export async function pressUndo({ page }: Scene): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

/** The texts under our highlights in this document. */
export function readMarks(frame: Frame): Promise<string[]> {
  return frame.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => String(range))),
  );
}

/** Where an element stands in its frame. */
export function readRect(
  frame: Frame,
  selector: string,
): Promise<{ left: number; top: number; right: number; bottom: number }> {
  return frame.$eval(selector, (element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  });
}

/** Pastes a text, really: copied from a field of the page and pasted into the box with the keyboard. */
export async function paste(surface: Surface, { page, frame }: Scene, text: string): Promise<void> {
  // Half a surrogate pair does not survive the way into the browser, its code does.
  const content = text.isWellFormed() ? text : Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  await frame.evaluate((content) => {
    const field = document.createElement('textarea');
    field.id = 'copy-from';
    field.style.cssText = 'position: fixed; bottom: 0; left: 0; width: 20px; height: 20px';
    field.value = typeof content === 'string' ? content : String.fromCharCode(...content);
    document.body.append(field);
    field.focus();
    field.select();
  }, content);
  await page.keyboard.down('Control');
  await page.keyboard.press('c');
  await page.keyboard.up('Control');
  await frame.evaluate(() => document.querySelector('#copy-from')?.remove());
  await frame.focus(surface.box);
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
}

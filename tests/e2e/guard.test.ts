/** A page cannot make people press the card's buttons unseen: hidden, covered or made-up clicks do nothing (threat T1). */
import type { Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { clickCard, pause, waitForCard } from './harness/card';
import { drafts } from './harness/drafts';
import { send, typeHurtful } from './harness/person';
import { play } from './harness/play';
import { type Scene, surfaces } from './harness/surface';
import { waitFor } from './harness/wait';

const surface = surfaces.youtubeComment;
const text = drafts.harsh.en.text;

/** Longer than the card's own 300 ms and than the 100 ms after which Chromium tells what is really visible. */
const SETTLE = 450;

/** What a page may do to our host; each runs in the page and gives back its way of undoing it. */
const styles: Record<string, [string, string]> = {
  transparent: ['opacity', '0.01'],
  clipped: ['clip-path', 'inset(99%)'],
  'scaled down by transform': ['transform', 'scale(.05)'],
  'scaled down by scale': ['scale', '.05'],
  'zoomed away': ['zoom', '.05'],
  'filtered away': ['filter', 'opacity(0)'],
  'masked away': ['mask-image', 'linear-gradient(transparent, transparent)'],
};

function restyle(frame: Frame, property: string, value: string): Promise<string> {
  return frame.evaluate(
    (property, value) => {
      const host = [...document.querySelectorAll<HTMLElement>('[popover]')].find((element) => element.shadowRoot);
      const before = host?.style.getPropertyValue(property) ?? '';
      host?.style.setProperty(property, value, 'important');
      return before;
    },
    property,
    value,
  );
}

/** A red sheet over the whole window, in the top layer above ours; `through` lets clicks fall through it. */
function cover(frame: Frame, through: boolean): Promise<void> {
  return frame.evaluate((through) => {
    const sheet = document.createElement('div');
    sheet.id = 'sheet';
    sheet.popover = 'manual';
    sheet.style.cssText = `inset:0;width:100vw;height:100vh;margin:0;background:red;${through ? 'pointer-events:none' : ''}`;
    document.body.append(sheet);
    sheet.showPopover();
  }, through);
}

/** Presses, with the real mouse, the place where the first wording's button is drawn. */
async function pressWording(page: Page, frame: Frame): Promise<void> {
  await pause(SETTLE);
  const [x, y] = await frame.evaluate(() => {
    const hosts = [...document.querySelectorAll('[popover]')];
    const button = hosts.map((host) => host.shadowRoot?.querySelector('[data-action="take"]')).find((found) => found);
    const rect = button?.getBoundingClientRect() ?? new DOMRect();
    return [rect.left + rect.width / 2, rect.top + rect.height / 2] as const;
  });
  await page.mouse.click(x, y);
  // Writing begins 50 ms after the press and is done by 210 ms.
  await pause(SETTLE);
}

play((stage) => {
  async function hold(): Promise<Scene> {
    const scene = await surface.enter(stage());
    await typeHurtful(surface, scene, text);
    await send(surface, scene, 'mod-enter');
    await waitForCard(scene.frame);
    return scene;
  }

  test('hidden or covered, the card takes no click; seen again, it does', async () => {
    const scene = await hold();
    for (const [name, [property, value]] of Object.entries(styles)) {
      const before = await restyle(scene.frame, property, value);
      await pressWording(scene.page, scene.frame);
      expect(await surface.model(scene), name).toBe(text);
      await restyle(scene.frame, property, before);
    }
    for (const through of [true, false]) {
      await cover(scene.frame, through);
      await pressWording(scene.page, scene.frame);
      expect(await surface.model(scene), `covered, clicks ${through ? 'through' : 'caught'}`).toBe(text);
      await scene.frame.evaluate(() => document.querySelector('#sheet')?.remove());
    }
    await clickCard(scene.frame, 'take');
    await waitFor('the wording in the editor', async () => (await surface.model(scene)) !== text);
  });

  test('what a page does to <html>, <body> or by its own style sheets changes nothing: the card stays seen and works', async () => {
    const scene = await hold();
    await scene.frame.evaluate(() => {
      document.documentElement.style.opacity = '0.01';
      document.body.style.cssText = 'opacity: 0.01; filter: blur(9px)';
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('html > div { opacity: .01 !important; display: none !important; scale: .1 !important }');
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    });
    await clickCard(scene.frame, 'take');
    await waitFor('the wording in the editor', async () => (await surface.model(scene)) !== text);
  });

  test('clicks and keys that a page makes up do nothing', async () => {
    const scene = await hold();
    await pause(SETTLE);
    await scene.frame.evaluate(() => {
      for (const host of document.querySelectorAll<HTMLElement>('[popover]')) {
        host.click();
        for (const button of host.shadowRoot?.querySelectorAll<HTMLElement>('button') ?? []) button.click();
      }
      const made = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true });
      document.activeElement?.dispatchEvent(made);
    });
    await pause(SETTLE);
    expect(await surface.model(scene)).toBe(text);
    expect((await waitForCard(scene.frame)).actions).toContain('take');
  });
});

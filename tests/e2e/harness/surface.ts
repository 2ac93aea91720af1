/** The places where people comment, as the contract sees them: how to get there, the box, the ways to post, the model. */
import type { Frame, Page } from 'puppeteer-core';
import { strings as en } from '../../../lib/packs/en/strings';
import { strings as th } from '../../../lib/packs/th/strings';
import type { Stage } from './stage';
import { waitFor } from './wait';

export type Way = 'button' | 'enter' | 'mod-enter';
export type Scene = { page: Page; frame: Frame };

export type Surface = {
  name: string;
  /** Hostname under which settings know it; null for our own practice page. */
  hostname: string | null;
  /** Opens a fresh tab and brings the box to life with the focus in it. */
  enter(stage: Stage): Promise<Scene>;
  box: string;
  button: string;
  /** Who owns the text in the box: the browser, or a library with a model of its own; a field has no text nodes. */
  editor: 'plain' | 'field' | 'draft' | 'lexical' | 'slate';
  ways: Way[];
  /** The text that the editor itself would post. */
  model(scene: Scene): Promise<string>;
  /** What was posted on this page, oldest first. */
  posts(scene: Scene): Promise<string[]>;
  /**
   * Boxes of the same page that nobody may watch: search, private messages. A person types there and presses Enter, and
   * the page must then have a post of the surface `posts`.
   */
  others?: { box: string; posts: string }[];
};

export const model = ({ frame }: Scene): Promise<string> => frame.evaluate(() => window.__model());
export const posts = ({ frame }: Scene): Promise<string[]> =>
  frame.evaluate(() => window.__posts.map(({ text }) => text));

/** Clicks `selector` and waits until the focus is in `box`; `>>>` in a selector looks into open shadow roots. */
export async function reach(frame: Frame, selector: string, box: string): Promise<void> {
  const element = await frame.waitForSelector(selector);
  await element?.click();
  await waitFor(`the focus in ${box}`, () =>
    frame.evaluate((selector) => {
      let focused = document.activeElement;
      while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      return focused?.closest(selector) != null;
    }, box.split('>>>').at(-1)?.trim() ?? ''),
  );
}

const youtubeBox = '#contenteditable-root';
const youtubeButton = 'ytd-commentbox #submit-button button';

const youtubeComment: Surface = {
  name: 'YouTube comment',
  hostname: 'www.youtube.com',
  async enter(stage) {
    const page = await stage.open('https://www.youtube.com/watch?v=first');
    const frame = page.mainFrame();
    await reach(frame, '#simplebox-placeholder', youtubeBox);
    return { page, frame };
  },
  box: youtubeBox,
  button: youtubeButton,
  editor: 'plain',
  ways: ['button', 'mod-enter'],
  model,
  posts,
};

const youtubeReply: Surface = {
  ...youtubeComment,
  name: 'YouTube reply',
  async enter(stage) {
    const page = await stage.open('https://www.youtube.com/watch?v=first');
    const frame = page.mainFrame();
    await reach(frame, '#reply-button-end button', `ytd-comment-reply-dialog-renderer ${youtubeBox}`);
    return { page, frame };
  },
};

const youtubeLiveChat: Surface = {
  name: 'YouTube live chat',
  hostname: 'www.youtube.com',
  async enter(stage) {
    const page = await stage.open('https://www.youtube.com/watch?v=live');
    const holder = await page.waitForSelector('#chatframe');
    const frame = await holder?.contentFrame();
    if (!frame) throw new Error('no chat frame');
    await waitFor('the chat to be ready', () => frame.evaluate(() => window.__ready));
    await reach(frame, 'div#input', 'div#input');
    return { page, frame };
  },
  box: 'div#input',
  button: '#send-button button',
  editor: 'plain',
  ways: ['enter', 'button'],
  model,
  posts,
};

const tiktokComment: Surface = {
  name: 'TikTok comment',
  hostname: 'www.tiktok.com',
  async enter(stage) {
    const page = await stage.open('https://www.tiktok.com/@surfcat/video/7123456789');
    const frame = page.mainFrame();
    await reach(frame, '[data-e2e="comment-input"] [contenteditable="true"]', '[data-e2e="comment-input"]');
    return { page, frame };
  },
  box: '[data-e2e="comment-input"] [contenteditable="true"]',
  button: '[data-e2e="comment-post"]',
  editor: 'draft',
  ways: ['button', 'enter'],
  model,
  posts,
};

/** It has no hook for tests: the box is its model (what it posts is what it read there), and posts are its comments by `you`. */
const practice: Surface = {
  name: 'practice page',
  hostname: null,
  async enter(stage) {
    const page = await stage.openOwn('practice.html');
    const frame = page.mainFrame();
    await reach(frame, '[data-practice-box]', '[data-practice-box]');
    return { page, frame };
  },
  box: '[data-practice-box]',
  button: '[data-practice-composer] [data-practice-post]',
  editor: 'plain',
  ways: ['button', 'mod-enter'],
  model: ({ frame }) =>
    frame.evaluate(() => {
      const box = document.querySelector<HTMLElement>('[data-practice-box]');
      return (box?.innerText ?? '').replace(/\n$/, '');
    }),
  posts: ({ frame }) =>
    frame.evaluate(
      (you) => {
        const own = [...document.querySelectorAll('[data-practice-comment]')].filter((comment) =>
          you.includes(comment.parentElement?.querySelector('.jd-comment-by b')?.textContent ?? ''),
        );
        return own.map((comment) => comment.textContent ?? '').reverse();
      },
      [en['practice.you'], th['practice.you']],
    ),
};

export const surfaces = { youtubeComment, youtubeReply, youtubeLiveChat, tiktokComment, practice };

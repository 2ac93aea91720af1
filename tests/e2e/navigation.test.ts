/** Pages that change under us: history without reload, back and forward, recycled nodes, full screen, several boxes at once. */
import { expect, test } from 'vitest';
import { clickCard, pause, readCard, waitForCard, waitForNoCard } from './harness/card';
import { drafts } from './harness/drafts';
import { readMarks, send, type, typeHurtful } from './harness/person';
import { play } from './harness/play';
import { reach, type Scene, surfaces } from './harness/surface';
import { surfaceAt } from './harness/surface-at';
import { holdsFor, waitFor } from './harness/wait';

const surface = surfaces.youtubeComment;
const { en, th } = drafts.harsh;
const shorts = surfaceAt({
  name: 'Shorts',
  url: 'https://www.youtube.com/shorts/first',
  open: ['ytd-reel-video-renderer[is-active] #comments-button button', '#simplebox-placeholder'],
  box: surface.box,
  button: surface.button,
  editor: 'plain',
  ways: ['button', 'mod-enter'],
});

play((stage) => {
  const held = async (): Promise<Scene> => {
    const scene = await surface.enter(stage());
    await typeHurtful(surface, scene, en.text);
    await send(surface, scene, 'mod-enter');
    await waitForCard(scene.frame);
    return scene;
  };
  const holdsAgain = async (scene: Scene, text = en.text): Promise<void> => {
    await typeHurtful(surface, scene, text);
    await send(surface, scene, 'mod-enter');
    await waitForCard(scene.frame);
    expect(await surface.posts(scene)).toEqual([]);
  };
  const gone = (scene: Scene) => waitFor('no card', async () => (await readCard(scene.frame)) === null);

  test('yt-navigate-finish: the new video has a box of its own, without a mark of the old one', async () => {
    const scene = await held();
    await scene.frame.evaluate(() => document.querySelector<HTMLElement>('#next-video')?.click());
    await gone(scene);
    await reach(scene.frame, '#simplebox-placeholder', surface.box);
    expect(await readMarks(scene.frame), 'no mark of the old box').toEqual([]);
    await holdsAgain(scene);
  });

  test('history without any event of the site: a box that went takes its card along, back and forward', async () => {
    const scene = await held();
    await scene.frame.evaluate(() => {
      history.pushState(null, '', '/watch?v=third');
      const old = document.querySelector('ytd-comment-simplebox-renderer');
      old?.replaceWith(document.createElement('ytd-message-renderer'));
    });
    await gone(scene);
    await scene.frame.evaluate(() => history.back());
    await waitFor('the old address', () => scene.frame.evaluate(() => location.search === '?v=first'));
    await reach(scene.frame, '#reply-button-end button', `ytd-comment-reply-dialog-renderer ${surface.box}`);
    expect(await readMarks(scene.frame)).toEqual([]);
    await holdsAgain(scene, th.text);
  });

  test('back and forward: the browser keeps the page, which comes back with its card and is watched', async () => {
    const scene = await held();
    await scene.frame.evaluate(() => {
      window.addEventListener('pageshow', (event) => {
        document.documentElement.dataset.kept = String(event.persisted);
      });
    });
    await scene.page.goto('https://www.youtube.com/about', { waitUntil: 'load' });
    await scene.page.evaluate(() => history.back());
    const frame = await waitFor('the page to come back', async () => {
      const here = scene.page.mainFrame();
      return (await here.evaluate(() => window.__ready === true && location.pathname === '/watch')) ? here : null;
    });
    const back: Scene = { page: scene.page, frame };
    const kept = await frame.evaluate(() => document.documentElement.dataset.kept);
    expect(kept, 'nothing of ours keeps the page out of the cache').toBe('true');
    // What was open is still open, and still ours: the card can be used.
    await waitForCard(frame);
    await clickCard(frame, 'keep');
    await send(surface, back, 'mod-enter');
    await waitFor('the post', async () => (await surface.posts(back)).length === 1);
    await reach(frame, '#simplebox-placeholder', surface.box);
    await type(surface, back, th.text);
    await waitFor('marks', async () => (await readMarks(frame)).length > 0);
  });

  test('recycled nodes: a box that was emptied and moved to another video asks anew', async () => {
    const scene = await shorts.enter(stage());
    await typeHurtful(shorts, scene, en.text);
    await send(shorts, scene, 'mod-enter');
    await waitForCard(scene.frame);
    await clickCard(scene.frame, 'keep');
    // The feed goes on: the same nodes serve the next reel.
    await scene.frame.evaluate((box) => {
      const [now, next] = document.querySelectorAll('ytd-reel-video-renderer');
      const editor = document.querySelector<HTMLElement>(box);
      const content = now?.querySelector('#anchored-panel');
      if (!now || !next || !editor || !content) throw new Error('no reels');
      now.removeAttribute('is-active');
      next.setAttribute('is-active', '');
      next.querySelector('#anchored-panel')?.replaceWith(content);
      editor.textContent = '';
      editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, shorts.box);
    await gone(scene);
    await waitFor('no marks', async () => (await readMarks(scene.frame)).length === 0);
    await reach(scene.frame, shorts.box, shorts.box);
    await holdsAgain(scene);
  });

  test('full screen: the box is mounted anew inside, and its card is seen there', async () => {
    const scene = await held();
    await clickCard(scene.frame, 'dismiss');
    await scene.frame.evaluate(() => {
      const button = document.createElement('button');
      button.id = 'go-full';
      button.textContent = 'Full screen';
      button.addEventListener('click', () => {
        const flexy = document.querySelector('ytd-watch-flexy');
        // What was there is thrown away and built again, as players do.
        document.querySelector('ytd-commentbox')?.replaceWith(document.createElement('ytd-commentbox'));
        void flexy?.requestFullscreen();
      });
      document.querySelector('#below')?.prepend(button);
    });
    await scene.page.click('#go-full');
    await waitFor('full screen', () => scene.frame.evaluate(() => document.fullscreenElement !== null));
    await reach(scene.frame, surface.box, surface.box);
    await holdsAgain(scene);
    const card = await waitForCard(scene.frame);
    // Nothing lies over it: in its first 300 ms it lets clicks through.
    await waitFor('the card on top', () =>
      scene.frame.evaluate(
        ({ left, top, right, bottom }) =>
          document.elementFromPoint((left + right) / 2, (top + bottom) / 2)?.matches('[popover]'),
        card.rect,
      ),
    );
    await clickCard(scene.frame, 'take');
    await waitFor('the wording', async () => (await surface.model(scene)) === card.wordings[0]);
    // Out of full screen the open card is still there to be used.
    await waitForCard(scene.frame, 'the offer to undo', ({ actions }) => actions.includes('undo'));
    await scene.frame.evaluate(() => document.exitFullscreen());
    await waitFor('the window', () => scene.frame.evaluate(() => document.fullscreenElement === null));
    await clickCard(scene.frame, 'undo');
    await waitFor('the old words', async () => (await surface.model(scene)) === en.text);
  });

  test('two boxes open: each has its own marks, its own card and its own post', async () => {
    const scene = await surface.enter(stage());
    const first = '[id="simple-box"] #contenteditable-root';
    const second = `ytd-comment-reply-dialog-renderer ${surface.box}`;
    await typeHurtful(surface, scene, en.text);
    await reach(scene.frame, '#reply-button-end button', second);
    await type(surface, scene, th.text);
    await waitFor('marks in both', async () => {
      const marks = await readMarks(scene.frame);
      return [en, th].every(({ words }) => words.every((word) => marks.some((mark) => mark.includes(word))));
    });

    await scene.frame.click('[id="simple-box"] #submit-button button');
    const card = await waitForCard(scene.frame);
    expect(card.quotes.some((quote) => quote.includes(en.words[0] ?? ''))).toBe(true);
    await pause(650);
    // The reply's button is another question, not the answer to this one.
    await scene.frame.click('ytd-comment-reply-dialog-renderer #submit-button button');
    await waitForCard(scene.frame, 'the card of the reply', ({ quotes }) =>
      quotes.some((quote) => quote.includes(th.words[0] ?? '')),
    );
    expect(await surface.posts(scene)).toEqual([]);
    await pause(650);
    await scene.frame.click('ytd-comment-reply-dialog-renderer #submit-button button');
    await waitFor('the reply', async () => (await surface.posts(scene)).length === 1);
    expect(await surface.posts(scene)).toEqual([th.text]);
    await waitForNoCard(scene.frame);
    await reach(scene.frame, first, first);
    await waitFor('the first box as it was', async () => (await surface.model(scene)) === en.text);
    expect((await readMarks(scene.frame)).some((mark) => mark.includes(en.words[0] ?? ''))).toBe(true);
  });

  test('on X, a reply under a photo and a post of one’s own are nobody’s business', async () => {
    const page = await stage().open('https://x.com/surfcat/status/2');
    const frame = page.mainFrame();
    const tryAt = async (box: string, posts: string): Promise<void> => {
      await reach(frame, box, box);
      await page.keyboard.type(en.text);
      await holdsFor('no marks', async () => (await readMarks(frame)).length === 0, 600);
      await page.keyboard.down('Control');
      await page.keyboard.press('Enter');
      await page.keyboard.up('Control');
      await waitFor(`the ${posts}`, () =>
        frame.evaluate((wanted) => window.__posts.some(({ surface }) => surface === wanted), posts),
      );
      expect(await readCard(frame)).toBeNull();
    };
    await tryAt('[data-surface="reply"]', 'reply');
    await page.click('[data-testid="SideNav_NewTweet_Button"]');
    await tryAt('[data-surface="post"]', 'post');
    // The same dialog, opened as a reply to a post that has no video either.
    await frame.evaluate(() => document.querySelector<HTMLElement>('[data-testid="reply"]')?.click());
    await tryAt('[data-surface="dialog reply"]', 'dialog reply');
  });
});

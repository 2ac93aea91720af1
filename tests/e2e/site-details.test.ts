/** What single sites do that no contract asks for: emotes in the text, lists that use Enter, boxes made anew, two at once. */
import { expect, inject, test } from 'vitest';
import { allSurfaces } from './harness/all-surfaces';
import { clickCard, readCard, waitForCard } from './harness/card';
import { drafts } from './harness/drafts';
import { send, type, typeHurtful } from './harness/person';
import { play } from './harness/play';
import { reach, type Surface } from './harness/surface';
import { waitFor } from './harness/wait';

const { text, words } = drafts.harsh.en;

function surfaceOf(name: string): Surface {
  const surface = allSurfaces.find((one) => one.name === name);
  if (!surface) throw new Error(`no surface ${name}`);
  return surface;
}

play((stage) => {
  for (const name of ['Twitch chat', 'Kick chat']) {
    test(`${name}: an emote outlives a wording that is taken, and both are posted`, async () => {
      const chat = surfaceOf(name);
      const scene = await chat.enter(stage());
      await typeHurtful(chat, scene, `${text} `);
      await scene.frame.click('[aria-label^="Emote"]');
      await waitFor('the emote', async () => (await chat.model(scene)).endsWith(':party:'));
      await send(chat, scene, 'enter');
      await waitForCard(scene.frame);
      await clickCard(scene.frame, 'take');
      await waitForCard(scene.frame, 'the offer to undo', ({ actions }) => actions.includes('undo'));
      const model = await chat.model(scene);
      expect(model.split(':party:')).toHaveLength(2);
      for (const word of words) expect(model).not.toContain(word);
      await send(chat, scene, 'enter');
      await waitFor('the post', async () => (await chat.posts(scene)).length === 1);
      expect(await chat.posts(scene)).toEqual([model]);
    });
  }

  // Odysee binds its list to the box by ARIA, Twitch does not.
  for (const name of ['Odysee live chat', 'Twitch chat']) {
    test(`${name}: while emotes are offered, Enter takes one and is not held; the next is`, async () => {
      const chat = surfaceOf(name);
      const scene = await chat.enter(stage());
      await typeHurtful(chat, scene, `${text} :pa`);
      await scene.page.keyboard.press('Enter');
      await waitFor('the emote', async () => (await chat.model(scene)).includes(':party:'));
      expect(await readCard(scene.frame)).toBeNull();
      await send(chat, scene, 'enter');
      await waitForCard(scene.frame);
      expect(await chat.posts(scene)).toEqual([]);
    });
  }

  test('Niconico: the box that the full screen makes anew is watched like the first', async () => {
    const comment = surfaceOf('Niconico comment, Japanese labels');
    const scene = await comment.enter(stage());
    await typeHurtful(comment, scene, text);
    await scene.page.click('[aria-label="全画面表示する"]');
    await reach(scene.frame, comment.box, comment.box);
    await waitFor('an empty box', async () => (await comment.model(scene)) === '');
    await typeHurtful(comment, scene, drafts.harsh.th.text);
    await send(comment, scene, 'enter');
    const card = await waitForCard(scene.frame);
    expect(card.quotes.some((quote) => quote.includes(drafts.harsh.th.words[0] ?? ''))).toBe(true);
    expect(await comment.posts(scene)).toEqual([]);
  });

  test('Bilibili: with a comment and a reply begun, each button is judged by its own box', async () => {
    const comment = surfaceOf('Bilibili comment');
    const reply = surfaceOf('Bilibili reply');
    const scene = await comment.enter(stage());
    await typeHurtful(comment, scene, text);
    await scene.page.click('bili-comments >>> bili-comment-thread-renderer >>> #reply button');
    await reach(scene.frame, reply.box, reply.box);
    await type(reply, scene, drafts.kind.en.text);
    await send(reply, scene, 'button');
    await waitFor('the reply', async () => (await reply.posts(scene)).length === 1);
    await send(comment, scene, 'button');
    await waitForCard(scene.frame);
    expect(await comment.posts(scene)).toEqual([drafts.kind.en.text]);
  });

  // Only Chromium's protocol can compose.
  if (inject('browser') === 'chromium') {
    test('Odysee: Enter while words are composed reaches the page, which looks at the code alone; it is not ours to hold', async () => {
      const chat = surfaceOf('Odysee live chat');
      const scene = await chat.enter(stage());
      await typeHurtful(chat, scene, text);
      const session = await scene.page.createCDPSession();
      await session.send('Input.imeSetComposition', { text: 'か', selectionStart: 1, selectionEnd: 1 });
      await scene.page.keyboard.press('Enter');
      await waitFor('the page’s own doing', async () => (await chat.posts(scene)).length === 1);
      expect(await readCard(scene.frame)).toBeNull();
      await session.detach();
    });
  }
});

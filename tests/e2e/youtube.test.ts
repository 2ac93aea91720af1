/** Comments on YouTube with the whole contract, and what only its live chat has; all other places run the short contract. */
import { expect, test } from 'vitest';
import { contract } from './contract';
import { clickCard, waitForCard } from './harness/card';
import { drafts } from './harness/drafts';
import { send, typeHurtful } from './harness/person';
import { play } from './harness/play';
import { surfaces } from './harness/surface';
import { waitFor } from './harness/wait';

play((stage) => {
  contract(surfaces.youtubeComment, stage);

  test('an emoji picture in the chat outlives a wording that is taken', async () => {
    const chat = surfaces.youtubeLiveChat;
    const scene = await chat.enter(stage());
    await typeHurtful(chat, scene, drafts.harsh.en.text);
    await scene.frame.click('[aria-label="Emoji"]');
    await waitFor('the emoji', async () => (await chat.model(scene)).endsWith(':party:'));
    await send(chat, scene, 'enter');
    const { wordings } = await waitForCard(scene.frame);
    expect(await chat.posts(scene)).toEqual([]);
    await clickCard(scene.frame, 'take');
    await waitFor(
      'the words to change',
      async () => !(await chat.model(scene)).includes(drafts.harsh.en.words[0] ?? ''),
    );
    expect(await chat.model(scene)).toContain(':party:');
    expect(wordings[0]).not.toBe('');
  });
});

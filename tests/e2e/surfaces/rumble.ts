/** Rumble's comments, replies and live chat, which also pops out. */
import type { SurfaceFile } from '../harness/all-surfaces';
import { type Plan, surfaceAt } from '../harness/surface-at';

const host = 'rumble.com';
const page = { host, dest: 'document' as const, script: 'rumble-watch', lang: 'en' };
const at = (name: string, path: string, plan: Pick<Plan, 'box' | 'button' | 'ways'> & Partial<Plan>) =>
  surfaceAt({
    name,
    url: `https://${host}${path}`,
    editor: 'field',
    others: [{ box: 'input[type="search"]', posts: 'search' }],
    ...plan,
  });
const others = [
  { box: 'input[type="search"]', posts: 'search' },
  { box: '.report-text', posts: 'message' },
];
const chat = { box: '.chat-message-form textarea', button: '.chat--send', ways: ['enter' as const, 'button' as const] };

export default {
  pages: [
    { ...page, path: /^\/v1abcd-a-cat-surfs\.html$/, style: 'comments' },
    { ...page, path: /^\/vlive1-cats-live\.html$/, style: 'side-chat' },
    { ...page, path: /^\/chat\/popup\/\d+$/, style: 'side-chat' },
  ],
  surfaces: [
    at('Rumble comment', '/v1abcd-a-cat-surfs.html', {
      box: '.comments-create-textarea',
      button: '.comments-add-comment',
      ways: ['button'],
      others,
    }),
    at('Rumble reply', '/v1abcd-a-cat-surfs.html', {
      open: ['.comments-action-reply', '[data-js="comment_reply_form"] textarea'],
      box: '[data-js="comment_reply_form"] textarea',
      button: '[data-js="comment_reply_form"] button',
      ways: ['button'],
      others,
    }),
    at('Rumble live chat', '/vlive1-cats-live.html', chat),
    at('Rumble live chat, popped out', '/chat/popup/123456', { ...chat, width: 400 }),
  ],
} satisfies SurfaceFile;

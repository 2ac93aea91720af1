/** Odysee's comments, replies and live chat, which also pops out. */
import type { SurfaceFile } from '../harness/all-surfaces';
import { type Plan, surfaceAt } from '../harness/surface-at';

const host = 'odysee.com';
const page = { host, dest: 'document' as const, script: 'odysee', lang: 'en' };
const at = (name: string, path: string, plan: Pick<Plan, 'box' | 'button' | 'ways'> & Partial<Plan>) =>
  surfaceAt({
    name,
    url: `https://${host}${path}`,
    editor: 'field',
    others: [{ box: 'input[type="search"]', posts: 'search' }],
    ...plan,
  });
const chat = {
  box: '.livestream__chat textarea',
  button: '.livestream__chat button[type="submit"]',
  ways: ['enter' as const, 'button' as const],
};

export default {
  pages: [
    { ...page, path: /^\/@surfcat:1\/waves:2$/, style: 'comments' },
    { ...page, path: /^\/@surfcat:1\/today:live$/, style: 'side-chat' },
    { ...page, path: /^\/\$\/popout\/@surfcat:1$/, style: 'side-chat' },
  ],
  surfaces: [
    at('Odysee comment', '/@surfcat:1/waves:2', {
      box: '#create__comment',
      button: '.comment-create:not(.comment-create--reply) button[type="submit"]',
      ways: ['mod-enter', 'button'],
    }),
    at('Odysee reply', '/@surfcat:1/waves:2', {
      open: ['.comment__action', '#create__reply'],
      box: '#create__reply',
      button: '.comment-create--reply button[type="submit"]',
      ways: ['mod-enter', 'button'],
    }),
    at('Odysee live chat', '/@surfcat:1/today:live', chat),
    at('Odysee live chat, popped out', '/$/popout/@surfcat:1', { ...chat, width: 400 }),
  ],
} satisfies SurfaceFile;

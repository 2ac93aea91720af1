/** X: replies to posts with a video, under the post and in a dialog. */
import type { SurfaceFile } from '../harness/all-surfaces';
import { type Plan, surfaceAt } from '../harness/surface-at';

const host = 'x.com';
const reply = (name: string, more: Partial<Plan> = {}) =>
  surfaceAt({
    name,
    url: `https://${host}/surfcat/status/1`,
    box: '[data-surface="reply"]',
    button: '[data-testid="tweetButtonInline"]',
    editor: 'draft',
    ways: ['button', 'mod-enter'],
    others: [
      { box: '[data-testid="SearchBox_Search_Input"]', posts: 'search' },
      { box: '[data-surface="message"]', posts: 'message' },
    ],
    ...more,
  });

export default {
  pages: [{ host, path: /^\/surfcat\/status\/\d$/, dest: 'document', script: 'x-status', style: 'x', lang: 'en' }],
  surfaces: [
    reply('X reply to a video'),
    reply('X reply to a video, in a dialog', {
      open: ['[data-testid="reply"]', '[data-surface="dialog reply"]'],
      box: '[data-surface="dialog reply"]',
      button: '[data-testid="tweetButton"]',
    }),
  ],
} satisfies SurfaceFile;

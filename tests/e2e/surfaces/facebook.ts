/** Facebook: watch, videos, reels, live streams and replies, in three interface languages; a Messenger tab stands on each page. */
import type { SurfaceFile } from '../harness/all-surfaces';
import { type Plan, surfaceAt } from '../harness/surface-at';

const host = 'www.facebook.com';
const place = (name: string, path: string, more: Partial<Plan> = {}) =>
  surfaceAt({
    name,
    url: `https://${host}${path}`,
    box: '[data-surface="comment"]',
    button: '.watch > * > .panel > form [id="focused-state-composer-submit"] [role="button"]',
    editor: 'lexical',
    ways: ['enter', 'button'],
    others: [
      { box: 'nav input', posts: 'search' },
      { box: '[data-message]', posts: 'message' },
    ],
    ...more,
  });

export default {
  pages: [
    {
      host,
      path: /^\/(watch|reel|surfcat)\/(\?v=\d+|\d+\/|live\/|videos\/\d+\/)?([?&]locale=\w+)?$/,
      dest: 'document',
      script: 'facebook',
      style: 'meta',
      lang: 'en',
    },
  ],
  surfaces: [
    place('Facebook Watch comment', '/watch/?v=1'),
    place('Facebook video comment in Thai', '/surfcat/videos/1/?locale=th_TH'),
    place('Facebook live comment in Japanese', '/watch/live/?locale=ja_JP'),
    place('Facebook reply', '/watch/?v=1', {
      open: ['[data-reply]'],
      box: '[data-surface="reply"]',
      button: '[data-reply] + div form [id="focused-state-composer-submit"] [role="button"]',
    }),
    place('Facebook reel comment in Thai, known by its label', '/reel/1/?locale=th_TH', {
      button: '.panel > .x1r8uery [id="focused-state-composer-submit"] [role="button"]',
    }),
    place('Facebook reel comment in Japanese, known by its label', '/reel/1/?locale=ja_JP', {
      button: '.panel > .x1r8uery [id="focused-state-composer-submit"] [role="button"]',
    }),
  ],
} satisfies SurfaceFile;

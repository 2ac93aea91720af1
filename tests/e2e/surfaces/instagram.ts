/** Instagram: posts and reels, in three interface languages. */
import type { SurfaceFile } from '../harness/all-surfaces';
import { type Plan, surfaceAt } from '../harness/surface-at';

const host = 'www.instagram.com';
const place = (name: string, path: string, more: Partial<Plan> = {}) =>
  surfaceAt({
    name,
    url: `https://${host}${path}`,
    box: 'form textarea',
    button: 'form ._am-5 [role="button"]',
    editor: 'field',
    ways: ['button', 'enter'],
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
      path: /^\/(p|reel|reels)\/\w+\/(\?(hl=\w+|box=\w+|hl=\w+&box=\w+))?$/,
      dest: 'document',
      script: 'instagram',
      style: 'meta',
      lang: 'en',
    },
  ],
  surfaces: [
    place('Instagram post', '/p/Cxyz/'),
    place('Instagram reel', '/reel/Cxyz/'),
    place('Instagram post in Thai', '/p/Cxyz/?hl=th'),
    place('Instagram post in Japanese', '/p/Cxyz/?hl=ja'),
    place('Instagram reels viewer, an input', '/reels/Cxyz/?box=input', {
      box: '.panel input',
      button: '.panel .xjqpnuy',
      ways: ['enter', 'button'],
    }),
    place('Instagram reels viewer in Thai, an editable element', '/reels/Cxyz/?hl=th&box=lexical', {
      box: '.panel [role="textbox"]',
      button: '.panel .xjqpnuy',
      editor: 'lexical',
    }),
    place('Instagram reels viewer in Japanese, an input', '/reels/Cxyz/?hl=ja&box=input', {
      box: '.panel input',
      button: '.panel .xjqpnuy',
    }),
  ],
} satisfies SurfaceFile;

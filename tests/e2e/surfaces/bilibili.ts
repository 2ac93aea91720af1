/** Bilibili's comments and replies, in nested open shadow roots, and the line under its player. */
import type { SurfaceFile } from '../harness/all-surfaces';
import { surfaceAt } from '../harness/surface-at';

const host = 'www.bilibili.com';
const common = {
  url: `https://${host}/video/BV1xx411c7mD`,
  editor: 'plain' as const,
  ways: ['button' as const],
  others: [
    { box: 'input[type="search"]', posts: 'search' },
    { box: '.bili-rich-textarea__inner', posts: 'dynamic' },
  ],
};
const comment = 'bili-comments >>> bili-comments-header-renderer >>> bili-comment-box';
const reply = 'bili-comments >>> bili-comment-thread-renderer >>> bili-comment-box';

export default {
  pages: [
    {
      host,
      path: /^\/video\/BV\w+$/,
      dest: 'document',
      script: 'bilibili-video',
      style: 'comments',
      lang: 'zh-CN',
      // Lit makes its templates from strings; no source says that the site sends a policy against that.
      policy: "script-src 'self'; object-src 'none'",
    },
  ],
  surfaces: [
    surfaceAt({
      ...common,
      name: 'Bilibili comment',
      box: `${comment} >>> .brt-editor`,
      button: `${comment} >>> #pub button`,
    }),
    surfaceAt({
      ...common,
      name: 'Bilibili reply',
      open: ['bili-comments >>> bili-comment-thread-renderer >>> #reply button', `${reply} >>> .brt-editor`],
      box: `${reply} >>> .brt-editor`,
      button: `${reply} >>> #pub button`,
    }),
    surfaceAt({
      ...common,
      name: 'Bilibili line over the picture',
      box: '.bpx-player-dm-input',
      button: '.bpx-player-dm-btn-send',
      editor: 'field',
      ways: ['enter', 'button'],
    }),
  ],
} satisfies SurfaceFile;

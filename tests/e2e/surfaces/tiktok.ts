/** TikTok: comments, replies, and the chat beside a LIVE. */
import type { SurfaceFile } from '../harness/all-surfaces';
import { surfaces } from '../harness/surface';
import { surfaceAt } from '../harness/surface-at';

const host = 'www.tiktok.com';
const others = [
  { box: '[data-e2e="search-user-input"]', posts: 'search' },
  { box: '[data-e2e="message-input"] [contenteditable="true"]', posts: 'message' },
];
const reply = '.css-kl12-DivReplyContainer';

export default {
  pages: [{ host, path: /^\/@[\w.]+\/live$/, dest: 'document', script: 'tiktok-live', style: 'tiktok', lang: 'en' }],
  surfaces: [
    { ...surfaces.tiktokComment, others },
    surfaceAt({
      name: 'TikTok reply',
      url: `https://${host}/@surfcat/video/7123456789`,
      open: ['[data-e2e="comment-reply-1"]', `${reply} [contenteditable="true"]`],
      box: `${reply} [contenteditable="true"]`,
      button: `${reply} [data-e2e="comment-post"]`,
      editor: 'draft',
      ways: ['button', 'enter'],
      others,
    }),
    surfaceAt({
      name: 'TikTok LIVE chat',
      url: `https://${host}/@surfcat/live`,
      box: '[contenteditable="plaintext-only"]',
      button: '.css-2-DivPostButton',
      editor: 'plain',
      ways: ['enter', 'button'],
      others: [
        { box: '[data-e2e="search-user-input"]', posts: 'search' },
        { box: '[data-message]', posts: 'message' },
      ],
    }),
  ],
} satisfies SurfaceFile;

/** Reddit: comments and replies. */
import type { SurfaceFile } from '../harness/all-surfaces';
import { surfaceAt } from '../harness/surface-at';

const host = 'www.reddit.com';
const place = (name: string, surface: string) => {
  const box = `[data-surface="${surface}"]`;
  return surfaceAt({
    name,
    url: `https://${host}/r/cats/comments/1abc/surf/`,
    open: [`[data-opens="${surface}"]`],
    box,
    button: `${box} ~ button[slot="submit-button"]`,
    editor: 'lexical',
    ways: ['button', 'mod-enter'],
    others: [
      { box: '#search >>> input', posts: 'search' },
      { box: '[data-message]', posts: 'message' },
    ],
  });
};

export default {
  pages: [
    {
      host,
      path: /^\/r\/\w+\/comments\/\w+\/\w+\/$/,
      dest: 'document',
      script: 'reddit-post',
      style: 'reddit',
      lang: 'en',
    },
  ],
  surfaces: [place('Reddit comment', 'comment'), place('Reddit reply', 'reply')],
} satisfies SurfaceFile;

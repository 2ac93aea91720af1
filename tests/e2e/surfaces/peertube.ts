/** PeerTube on a host that the person added. */
import type { SurfaceFile } from '../harness/all-surfaces';
import { surfaceAt } from '../harness/surface-at';

/** The one host that counts as added in builds for browser tests. */
const host = 'club.example';

export default {
  pages: [{ host, path: /^\/w\/\w+$/, dest: 'document', script: 'peertube-video', style: 'comments', lang: 'en' }],
  surfaces: [
    surfaceAt({
      name: 'PeerTube comment, on an added site',
      url: `https://${host}/w/kkGMgK9ZtnKfYAgnEtQxbv`,
      box: 'my-video-comment-add textarea',
      button: '.comment-buttons .orange-button',
      editor: 'field',
      ways: ['mod-enter', 'button'],
      others: [{ box: 'input[type="search"]', posts: 'search' }],
    }),
  ],
} satisfies SurfaceFile;

/** The chat of a Vimeo live event, in a frame of the event's page. */
import type { SurfaceFile } from '../harness/all-surfaces';
import { surfaceAt } from '../harness/surface-at';

const host = 'vimeo.com';
const page = { host, script: 'vimeo-event', style: 'side-chat', lang: 'en' };

export default {
  pages: [
    { ...page, path: /^\/event\/\d+$/, dest: 'document' },
    { ...page, path: /^\/event\/\d+\/chat\/$/, dest: 'iframe' },
  ],
  surfaces: [
    surfaceAt({
      name: 'Vimeo live chat, in a frame',
      url: `https://${host}/event/2090053`,
      frame: '#chat-frame',
      box: '#interaction-chat-input-field',
      button: 'button[type="submit"]',
      editor: 'field',
      ways: ['enter', 'button'],
      others: [{ box: 'input[type="search"]', posts: 'search' }],
    }),
  ],
} satisfies SurfaceFile;

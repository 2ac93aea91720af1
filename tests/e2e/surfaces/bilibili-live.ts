/** The live rooms of Bilibili and of bilibili.tv. */
import type { SurfaceFile } from '../harness/all-surfaces';
import { surfaceAt } from '../harness/surface-at';

const page = { dest: 'document' as const, script: 'bilibili-live', style: 'side-chat' };
const common = {
  editor: 'field' as const,
  ways: ['enter' as const, 'button' as const],
  others: [{ box: 'input[type="search"]', posts: 'search' }],
};

export default {
  pages: [
    { ...page, host: 'live.bilibili.com', path: /^\/\d+$/, lang: 'zh-CN' },
    { ...page, host: 'www.bilibili.tv', path: /^\/en\/live\/\d+$/, lang: 'en' },
  ],
  surfaces: [
    surfaceAt({
      ...common,
      name: 'Bilibili live chat',
      url: 'https://live.bilibili.com/6154037',
      box: 'textarea.chat-input',
      button: '.bottom-actions button',
    }),
    surfaceAt({
      ...common,
      name: 'bilibili.tv live chat',
      url: 'https://www.bilibili.tv/en/live/123456',
      box: 'textarea.comment-sender_input',
      button: '.comment-sender button',
    }),
  ],
} satisfies SurfaceFile;

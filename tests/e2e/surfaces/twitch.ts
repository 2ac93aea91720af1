/** Twitch's chat: beside a stream, popped out, and embedded in the page of another host. */
import type { SurfaceFile } from '../harness/all-surfaces';
import { type Plan, surfaceAt } from '../harness/surface-at';

const host = 'www.twitch.tv';
const page = { host, dest: 'document' as const, script: 'twitch', style: 'side-chat', lang: 'en' };
const chat = (name: string, path: string, more: Partial<Plan> = {}) =>
  surfaceAt({
    name,
    url: `https://${host}${path}`,
    box: '[data-a-target="chat-input"]',
    button: '[data-a-target="chat-send-button"]',
    editor: 'slate',
    ways: ['enter', 'button'],
    others: [{ box: '.whispers-thread__input', posts: 'message' }],
    ...more,
  });

export default {
  pages: [
    { ...page, path: /^\/surfcat$/ },
    { ...page, path: /^\/popout\/surfcat\/chat\?popout=$/ },
    { ...page, path: /^\/embed\/surfcat\/chat\?parent=fans\.example$/, dest: 'iframe' },
    {
      host: 'fans.example',
      path: /^\/stream$/,
      dest: 'document',
      script: 'fan-page',
      style: 'side-chat',
      lang: 'en',
      policy: `script-src 'self'; style-src 'self'; object-src 'none'; frame-src https://${host}`,
    },
  ],
  surfaces: [
    chat('Twitch chat', '/surfcat', {
      others: [
        { box: '.whispers-thread__input', posts: 'message' },
        { box: 'input[type="search"]', posts: 'search' },
      ],
    }),
    chat('Twitch chat, popped out', '/popout/surfcat/chat?popout=', { width: 380 }),
    {
      ...chat('Twitch chat, embedded elsewhere', '', {
        url: 'https://fans.example/stream',
        frame: '#chat-embed',
        others: [{ box: 'input[type="search"]', posts: 'search' }],
      }),
      hostname: host,
    },
  ],
} satisfies SurfaceFile;

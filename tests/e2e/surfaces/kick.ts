/** Kick's chat, beside a stream and popped out. */
import type { SurfaceFile } from '../harness/all-surfaces';
import { type Plan, surfaceAt } from '../harness/surface-at';

const host = 'kick.com';
const page = { host, dest: 'document' as const, script: 'kick', style: 'side-chat', lang: 'en' };
const chat = (name: string, path: string, more: Partial<Plan> = {}) =>
  surfaceAt({
    name,
    url: `https://${host}${path}`,
    box: '.editor-input',
    button: '#send-message-button',
    editor: 'lexical',
    ways: ['enter', 'button'],
    others: [{ box: 'input[type="search"]', posts: 'search' }],
    ...more,
  });

export default {
  pages: [
    { ...page, path: /^\/surfcat$/ },
    { ...page, path: /^\/popout\/surfcat\/chat$/ },
  ],
  surfaces: [chat('Kick chat', '/surfcat'), chat('Kick chat, popped out', '/popout/surfcat/chat', { width: 380 })],
} satisfies SurfaceFile;

/** The page of all editors, known to builds for browser tests alone: what posts with Enter, as chats do. */
import type { Site } from '../../lib/sites/site';

const OWN = 'tests/pages/editors.ts';
const own = (selector: string) => [{ selector, source: OWN, confidence: 'A' as const }];

const site: Site = {
  id: 'editors',
  name: 'Editors',
  matches: ['https://editors.example/*', 'https://frame.example/*'],
  boxes: own('[data-chat-box]'),
  composer: own('[data-composer="chat"]'),
  leaveAlone: ['[data-private]'],
  posting: { enter: true, modEnter: false, buttons: own('[data-chat-post]'), form: true },
  pace: 'chat',
  strict: true,
  notes: 'A plain object, so that a release has no trace of it.',
};

export default site;

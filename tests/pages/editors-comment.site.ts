/** The page of all editors, known to builds for browser tests alone: what posts with Ctrl+Enter, as comment boxes do. */
import type { Site } from '../../lib/sites/site';
import chat from './editors.site';

const own = (selector: string) => [{ selector, source: 'tests/pages/editors.ts', confidence: 'A' as const }];

const site: Site = {
  ...chat,
  id: 'editors-comment',
  boxes: own('[data-comment-box]'),
  composer: own('[data-composer="comment"]'),
  posting: { enter: false, modEnter: true, buttons: own('[data-comment-post]'), form: true },
  pace: 'comment',
};

export default site;

/** The chat of Odysee's live streams, beside the video and popped out. */
import { defineSite } from './site';

const SOURCE = 'the site’s own source, 2026-07';

export default defineSite({
  id: 'odysee-chat',
  name: 'Odysee Live',
  matches: ['https://odysee.com/*'],
  boxes: [
    { selector: '.livestream__comment-create textarea', source: SOURCE, confidence: 'A' },
    { selector: '.livestream__chat textarea', source: SOURCE, confidence: 'B' },
  ],
  composer: [{ selector: '.livestream__comment-create', source: SOURCE, confidence: 'A' }],
  leaveAlone: [],
  posting: {
    enter: true,
    modEnter: true,
    buttons: [
      { selector: '.livestream__comment-create button[type="submit"]', source: SOURCE, confidence: 'A' },
      { selector: '.livestream__chat button[type="submit"]', source: SOURCE, confidence: 'B' },
    ],
    form: false,
  },
  pace: 'chat',
  editor: 'plain',
  notes: 'The page listens for Enter on the window, in the bubble phase, and knows nothing of composing.',
});

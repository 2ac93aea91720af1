/** Odysee's comments and replies. */
import { defineSite } from './site';

const SOURCE = 'the site’s own source, 2026-07';

export default defineSite({
  id: 'odysee',
  name: 'Odysee',
  matches: ['https://odysee.com/*'],
  boxes: [
    { selector: 'textarea#create__comment', source: SOURCE, confidence: 'A' },
    { selector: 'textarea#create__reply', source: SOURCE, confidence: 'A' },
    { selector: '.comment-create textarea', source: SOURCE, confidence: 'A' },
  ],
  composer: [{ selector: '.comment-create', source: SOURCE, confidence: 'A' }],
  // The live chat uses the same ids but posts with Enter: it has a file of its own.
  leaveAlone: ['.livestream__comment-create', '.livestream__chat'],
  posting: {
    enter: false,
    modEnter: true,
    buttons: [{ selector: '.comment-create button[type="submit"]', source: SOURCE, confidence: 'A' }],
    form: false,
  },
  pace: 'comment',
  editor: 'plain',
  notes: 'A React textarea; the page listens for Ctrl+Enter on the window and looks at the key’s code only.',
});

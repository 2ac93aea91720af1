/** PeerTube's comments, on any host that runs it and that a person added. */
import { defineSite } from './site';

const SOURCE = 'the software’s own source, 2026';

export default defineSite({
  id: 'peertube',
  name: 'PeerTube',
  matches: [],
  anywhere: true,
  boxes: [{ selector: 'my-video-comment-add textarea', source: SOURCE, confidence: 'A' }],
  composer: [
    { selector: 'my-video-comment-add form', source: SOURCE, confidence: 'A' },
    { selector: 'my-video-comment-add', source: SOURCE, confidence: 'A' },
  ],
  leaveAlone: [],
  posting: {
    enter: false,
    modEnter: true,
    buttons: [{ selector: 'my-video-comment-add button:not([type="button"])', source: SOURCE, confidence: 'A' }],
    form: true,
  },
  pace: 'comment',
  editor: 'plain',
  notes: 'Posts when Ctrl+Enter is let go, not when it is pressed: a held press must swallow its keyup.',
});

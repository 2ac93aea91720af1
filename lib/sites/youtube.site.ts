/** YouTube's comment editor: comments, replies, Shorts, community posts and editing one's own comment share one component. */
import { defineSite } from './site';

const NOTES = 'research notes §1.1: many independent sources of 2026, none of them a live logged-in page';

export default defineSite({
  id: 'youtube',
  name: 'YouTube',
  matches: ['https://www.youtube.com/*'],
  boxes: [
    { selector: 'ytd-commentbox #contenteditable-root:not([contenteditable="false"])', source: NOTES, confidence: 'A' },
    {
      selector: 'ytd-commentbox [contenteditable]:not(#contenteditable-root, [contenteditable="false"])',
      source: 'the same component, should the id inside go',
      confidence: 'C',
    },
  ],
  composer: [
    { selector: 'ytd-commentbox', source: NOTES, confidence: 'A' },
    { selector: 'ytd-comment-reply-dialog-renderer', source: NOTES, confidence: 'A' },
  ],
  leaveAlone: ['ytd-searchbox', 'yt-searchbox', 'ytcp-app', 'ytcp-video-metadata-editor'],
  posting: {
    enter: false,
    modEnter: true,
    buttons: [{ selector: '#submit-button', source: NOTES, confidence: 'A' }],
    form: false,
  },
  pace: 'comment',
  editor: 'plain',
  notes:
    'The editor is mounted only when the placeholder is clicked. No source says whether Ctrl+Enter posts; holding it costs nothing when it does not.',
});

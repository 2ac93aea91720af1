/** YouTube's live chat and its replay, a document of its own in a frame of the same origin or in a popped-out window. */
import { defineSite } from './site';

const NOTES = 'research notes §1.1: chat extensions of 2026 (two that fill this box)';

export default defineSite({
  id: 'youtube-live-chat',
  name: 'YouTube Live',
  matches: ['https://www.youtube.com/*'],
  boxes: [
    { selector: 'yt-live-chat-text-input-field-renderer div#input[contenteditable]', source: NOTES, confidence: 'A' },
    { selector: '#live-chat-message-input div#input[contenteditable]', source: NOTES, confidence: 'B' },
  ],
  composer: [
    { selector: 'yt-live-chat-message-input-renderer', source: NOTES, confidence: 'A' },
    { selector: '#live-chat-message-input', source: NOTES, confidence: 'B' },
  ],
  leaveAlone: ['yt-live-chat-poll-editor-panel-renderer'],
  posting: {
    enter: true,
    modEnter: true,
    buttons: [{ selector: '#send-button', source: NOTES, confidence: 'A' }],
    form: false,
  },
  pace: 'chat',
  editor: 'plain',
  notes:
    'Custom emoji are pictures in the text; replacing the whole draft would lose them, so only words are replaced.',
});

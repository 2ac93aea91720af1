/** The chat of Rumble's live streams, beside the video and popped out. */
import { defineSite } from './site';

const NOTES = 'research notes §1.1: RumbleX and social_stream 2026-08';

export default defineSite({
  id: 'rumble-chat',
  name: 'Rumble Live',
  matches: ['https://rumble.com/*'],
  boxes: [
    { selector: 'form.chat-message-form textarea', source: NOTES, confidence: 'A' },
    { selector: 'textarea#chat-message-text-input', source: 'two bots, older', confidence: 'A' },
    { selector: '.chat--input textarea', source: 'RumbleX, as its second choice', confidence: 'B' },
  ],
  composer: [
    { selector: '.chat-message-form', source: NOTES, confidence: 'A' },
    { selector: '.chat--input', source: 'RumbleX, as its second choice', confidence: 'B' },
  ],
  leaveAlone: [],
  posting: {
    enter: true,
    modEnter: true,
    buttons: [
      { selector: '.chat--send', source: NOTES, confidence: 'A' },
      { selector: '.chat-message-form button[type="submit"]', source: NOTES, confidence: 'B' },
    ],
    form: true,
  },
  pace: 'chat',
  editor: 'plain',
  notes: 'Paid messages (rants) are written in the same box.',
});

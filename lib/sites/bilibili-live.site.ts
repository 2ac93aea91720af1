/** The chat of Bilibili's live rooms. */
import { defineSite } from './site';

const NOTES = 'research notes §1.1 and userscripts of 2025 and 2026';

export default defineSite({
  id: 'bilibili-live',
  name: 'Bilibili Live',
  matches: ['https://live.bilibili.com/*'],
  boxes: [
    { selector: '.chat-input-ctnr textarea.chat-input', source: NOTES, confidence: 'B' },
    { selector: '#chat-control-panel-vm textarea', source: NOTES, confidence: 'B' },
  ],
  composer: [
    { selector: '.chat-control-panel', source: NOTES, confidence: 'B' },
    { selector: '#chat-control-panel-vm', source: NOTES, confidence: 'B' },
  ],
  leaveAlone: [],
  posting: {
    enter: true,
    modEnter: true,
    buttons: [{ selector: '.bottom-actions button', source: NOTES, confidence: 'B' }],
    form: false,
  },
  pace: 'chat',
  editor: 'plain',
  notes: 'A Vue textarea. On event pages the room may stand in a frame of the same host.',
});

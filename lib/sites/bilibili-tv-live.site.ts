/** The chat of live streams on bilibili.tv; the comments under its videos are known to nobody and go through the general box. */
import { defineSite } from './site';

const NOTES = 'research notes §1.1: social_stream 2026-08';

export default defineSite({
  id: 'bilibili-tv-live',
  name: 'bilibili.tv',
  matches: ['https://www.bilibili.tv/*'],
  boxes: [{ selector: 'textarea.comment-sender_input', source: NOTES, confidence: 'B' }],
  composer: [{ selector: '.comment-sender', source: 'the block that the class name speaks of', confidence: 'C' }],
  leaveAlone: [],
  posting: {
    enter: true,
    modEnter: true,
    buttons: [{ selector: '.comment-sender button', source: 'as above', confidence: 'C' }],
    form: false,
  },
  pace: 'chat',
  editor: 'plain',
  notes: 'Only the text field itself has a source.',
});

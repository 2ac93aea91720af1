/** Rumble's comments and replies under videos. */
import { defineSite } from './site';

const NOTES = 'research notes §1.1: RumbleX 2026-08, its fixtures and its table of selectors';

export default defineSite({
  id: 'rumble',
  name: 'Rumble',
  matches: ['https://rumble.com/*'],
  boxes: [
    { selector: 'textarea.comments-create-textarea', source: NOTES, confidence: 'A' },
    { selector: '[data-js*="comment"] textarea', source: NOTES, confidence: 'A' },
  ],
  composer: [
    { selector: '[data-js="comment_form"]', source: NOTES, confidence: 'B' },
    { selector: '[data-js="comment_reply_form"]', source: NOTES, confidence: 'B' },
    { selector: '.comments-create', source: 'class names of the same page', confidence: 'B' },
  ],
  leaveAlone: ['[data-js*="report"]'],
  posting: {
    enter: false,
    modEnter: true,
    buttons: [
      { selector: '.comments-add-comment', source: 'research notes §1.1 and two bots', confidence: 'A' },
      { selector: '[data-js*="comment"] button[type="submit"]', source: 'replies have no other name', confidence: 'C' },
    ],
    form: true,
  },
  pace: 'comment',
  editor: 'plain',
  notes: 'A page of htmx: the form may post without any script of the page looking at the press.',
});

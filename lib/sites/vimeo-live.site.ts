/** The chat of Vimeo's live events; the comments under its videos are known to nobody and go through the general box. */
import { defineSite } from './site';

const NOTES = 'research notes §1.1: social_stream 2026-01';

export default defineSite({
  id: 'vimeo-live',
  name: 'Vimeo Live',
  matches: ['https://vimeo.com/*'],
  boxes: [
    {
      selector: '#interaction-chat-input-field:is(textarea, input, [contenteditable="true"])',
      source: NOTES,
      confidence: 'B',
    },
    {
      selector: '#interaction-chat-input-field :is(textarea, [contenteditable="true"])',
      source: 'the same id, should it name what stands around the field',
      confidence: 'C',
    },
  ],
  composer: [],
  leaveAlone: [],
  posting: {
    enter: true,
    modEnter: true,
    buttons: [{ selector: 'button[type="submit"]', source: 'a guess', confidence: 'C' }],
    form: true,
  },
  pace: 'chat',
  editor: 'plain',
  notes: 'Only the id of the field has a source; what element carries it, and what its button is, nobody says.',
});

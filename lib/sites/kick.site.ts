/** Kick's chat, beside a stream and popped out. */
import { defineSite } from './site';

const NOTES = 'research notes §1.1: 7TV, NipahTV and social_stream';

export default defineSite({
  id: 'kick',
  name: 'Kick',
  matches: ['https://kick.com/*'],
  boxes: [
    { selector: '#chat-input-wrapper .editor-input[contenteditable="true"]', source: NOTES, confidence: 'A' },
    {
      selector: '#channel-chatroom [data-lexical-editor="true"][contenteditable="true"]',
      source: NOTES,
      confidence: 'A',
    },
    { selector: '[data-input="true"][contenteditable="true"]', source: `${NOTES}, popped out`, confidence: 'B' },
    { selector: '#message-input[contenteditable="true"]', source: 'older layouts', confidence: 'B' },
    {
      selector: '#ntv__message-input[contenteditable="true"]',
      source: 'NipahTV 2026-03, which puts a box of its own in place of the site’s',
      confidence: 'B',
    },
  ],
  composer: [{ selector: '#chatroom-footer', source: 'NipahTV 2026-03', confidence: 'B' }],
  leaveAlone: [],
  posting: {
    enter: true,
    modEnter: true,
    buttons: [{ selector: '#send-message-button', source: 'NipahTV 2026-03', confidence: 'B' }],
    form: false,
  },
  lists: [{ selector: '[role="listbox"]', source: 'a chat extension of 2026', confidence: 'C' }],
  pace: 'chat',
  editor: 'lexical',
  notes: 'Emotes are decorator nodes of Lexical: only words are replaced.',
});

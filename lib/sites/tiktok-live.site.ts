/** The chat beside a TikTok LIVE. */
import { defineSite } from './site';

const CHAT = 'research notes §1.1: a chat tool of 2026-08';
const BOTS = 'several tools for LIVE pages, undated';

export default defineSite({
  id: 'tiktok-live',
  name: 'TikTok LIVE',
  matches: ['https://www.tiktok.com/*'],
  boxes: [
    { selector: 'div[contenteditable="plaintext-only"][maxlength]', source: `${CHAT}; ${BOTS}`, confidence: 'A' },
    {
      selector: 'div[contenteditable="plaintext-only"][placeholder]:not([maxlength])',
      source: `${CHAT}; ${BOTS}`,
      confidence: 'A',
    },
    {
      selector:
        'div[contenteditable][data-e2e*="chat"]:not([contenteditable="plaintext-only"], [contenteditable="false"])',
      source: `${CHAT}, as a fallback`,
      confidence: 'B',
    },
    {
      selector: '[data-e2e*="chat"] div[contenteditable="true"]:not([data-e2e*="chat"])',
      source: `${CHAT}, as a fallback`,
      confidence: 'B',
    },
  ],
  composer: [{ selector: '[class*="DivChatInput"]', source: 'class names of the page, undated', confidence: 'C' }],
  leaveAlone: ['[data-e2e="message-input-area"]', '[class*="DivMessageInput"]', '[data-e2e*="chat-list"]'],
  posting: {
    enter: true,
    modEnter: true,
    buttons: [
      { selector: '[class*="DivPostButton"]', source: 'class names of the page, undated', confidence: 'C' },
      {
        selector: '[class*="DivChatInput"] [role="button"]:not(:has(svg))',
        source: 'research notes §1.1: the button has no name',
        confidence: 'C',
      },
    ],
    form: false,
  },
  pace: 'chat',
  editor: 'plain',
  // A private conversation is a chat, too.
  accepts: ({ ownerDocument }) => !/^\/messages(\/|$)/.test(ownerDocument.location.pathname),
  notes: 'Enter is the proved way to send; a button without a name that stands elsewhere is not held.',
});

/** Twitch's chat: beside a stream, popped out, and as an embed in a frame of somebody else's page. */
import { defineSite } from './site';

const EXTENSIONS = 'research notes §1.1: three chat extensions of 2026 (BetterTTV, FrankerFaceZ, 7TV)';

export default defineSite({
  id: 'twitch',
  name: 'Twitch',
  matches: ['https://www.twitch.tv/*'],
  boxes: [
    { selector: '[data-a-target="chat-input"][contenteditable="true"]', source: EXTENSIONS, confidence: 'A' },
    { selector: 'textarea[data-a-target="chat-input"]', source: 'the same hook before Slate came', confidence: 'B' },
    {
      selector: '.chat-wysiwyg-input__editor[contenteditable="true"]',
      source: 'research notes §1.1 and several userscripts',
      confidence: 'B',
    },
  ],
  composer: [{ selector: '.chat-input', source: EXTENSIONS, confidence: 'A' }],
  leaveAlone: ['[class*="whisper" i]', '[data-a-target*="whisper" i]'],
  posting: {
    enter: true,
    modEnter: true,
    buttons: [{ selector: '[data-a-target="chat-send-button"]', source: EXTENSIONS, confidence: 'A' }],
    form: false,
  },
  lists: [
    { selector: '.autocomplete-match-list', source: 'four userscripts of 2025 and 2026', confidence: 'B' },
    { selector: '[data-a-target="autocomplete-balloon"]', source: 'a chat extension of 2026', confidence: 'C' },
  ],
  pace: 'chat',
  editor: 'slate',
  notes:
    'Slate puts U+FEFF around emotes, which are void elements: only words are replaced. Whispers are private messages.',
});

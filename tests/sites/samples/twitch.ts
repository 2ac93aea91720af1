/** Samples of Twitch's chat. */
import type { Samples } from './sample';

const box = '<div data-a-target="chat-input" contenteditable="true" data-box></div>';
const button = '<button data-a-target="chat-send-button" data-button></button>';

export default {
  boxes: {
    '[data-a-target="chat-input"][contenteditable="true"]': box,
    'textarea[data-a-target="chat-input"]': '<textarea data-a-target="chat-input" data-box></textarea>',
    '.chat-wysiwyg-input__editor[contenteditable="true"]':
      '<div class="chat-wysiwyg-input__editor" contenteditable="true" data-box></div>',
  },
  composer: { '.chat-input': `<div class="chat-input" data-composer><div>${box}${button}</div></div>` },
  buttons: { '[data-a-target="chat-send-button"]': `<div>${box}${button}</div>` },
  leaveAlone: {
    '[class*="whisper" i]': `<div class="whispers-thread">${box}</div>`,
    '[data-a-target*="whisper" i]': `<div data-a-target="whisper-box">${box}</div>`,
  },
  lists: {
    '.autocomplete-match-list': `<div class="chat-input"><div class="autocomplete-match-list"><button></button></div>${box}${button}</div>`,
    '[data-a-target="autocomplete-balloon"]': `<div class="chat-input"><div data-a-target="autocomplete-balloon"><button></button></div>${box}${button}</div>`,
  },
} satisfies Samples;

/** Samples of the chat of Rumble's live streams. */
import type { Samples } from './sample';

const field = '<textarea id="chat-message-text-input" data-box></textarea>';
const button = '<button class="chat--send" data-button></button>';

export default {
  boxes: {
    'form.chat-message-form textarea': '<form class="chat-message-form"><textarea data-box></textarea></form>',
    'textarea#chat-message-text-input': field,
    '.chat--input textarea': '<div class="chat--input"><textarea data-box></textarea></div>',
  },
  composer: {
    '.chat-message-form': `<form class="chat-message-form" data-composer><div>${field}${button}</div></form>`,
    '.chat--input': `<div class="chat--input" data-composer><div>${field}${button}</div></div>`,
  },
  buttons: {
    '.chat--send': `<div>${field}${button}</div>`,
    '.chat-message-form button[type="submit"]': `<form class="chat-message-form">${field}<button type="submit" data-button></button></form>`,
  },
  leaveAlone: {},
} satisfies Samples;

/** Samples of the chat of Bilibili's live rooms. */
import type { Samples } from './sample';

const field = '<div class="chat-input-ctnr"><textarea class="chat-input" data-box></textarea></div>';
const button = '<div class="bottom-actions"><button data-button></button></div>';

export default {
  boxes: {
    '.chat-input-ctnr textarea.chat-input': field,
    '#chat-control-panel-vm textarea': '<div id="chat-control-panel-vm"><textarea data-box></textarea></div>',
  },
  composer: {
    '.chat-control-panel': `<div class="chat-control-panel" data-composer><div>${field}${button}</div></div>`,
    '#chat-control-panel-vm': `<div id="chat-control-panel-vm" data-composer><div>${field}${button}</div></div>`,
  },
  buttons: { '.bottom-actions button': `<div>${field}${button}</div>` },
  leaveAlone: {},
} satisfies Samples;

/** Samples of the chat of Vimeo's live events. */
import type { Samples } from './sample';

const field = '<textarea id="interaction-chat-input-field" data-box></textarea>';

export default {
  boxes: {
    '#interaction-chat-input-field:is(textarea, input, [contenteditable="true"])': field,
    '#interaction-chat-input-field :is(textarea, [contenteditable="true"])':
      '<div id="interaction-chat-input-field"><div contenteditable="true" data-box></div></div>',
  },
  composer: {},
  buttons: { 'button[type="submit"]': `<form>${field}<button type="submit" data-button></button></form>` },
  leaveAlone: {},
} satisfies Samples;

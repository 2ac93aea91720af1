/** Samples of Kick's chat. */
import type { Samples } from './sample';

const box = (attributes: string) => `<div ${attributes} contenteditable="true" data-box></div>`;
const inWrapper = `<div id="chat-input-wrapper">${box('class="editor-input"')}</div>`;
const button = '<button id="send-message-button" data-button></button>';

export default {
  boxes: {
    '#chat-input-wrapper .editor-input[contenteditable="true"]': inWrapper,
    '#channel-chatroom [data-lexical-editor="true"][contenteditable="true"]': `<div id="channel-chatroom">${box('data-lexical-editor="true"')}</div>`,
    '[data-input="true"][contenteditable="true"]': box('data-input="true"'),
    '#message-input[contenteditable="true"]': box('id="message-input"'),
    '#ntv__message-input[contenteditable="true"]': box('id="ntv__message-input"'),
  },
  composer: { '#chatroom-footer': `<div id="chatroom-footer" data-composer><div>${inWrapper}${button}</div></div>` },
  buttons: { '#send-message-button': `<div>${inWrapper}${button}</div>` },
  leaveAlone: {},
  lists: {
    '[role="listbox"]': `<div id="chatroom-footer"><ul role="listbox"><li></li></ul>${inWrapper}${button}</div>`,
  },
} satisfies Samples;

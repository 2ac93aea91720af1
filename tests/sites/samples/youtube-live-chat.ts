/** Samples of YouTube's live chat. */
import type { Samples } from './sample';

const box = '<div id="input" contenteditable="" data-box></div>';
const field = `<yt-live-chat-text-input-field-renderer>${box}</yt-live-chat-text-input-field-renderer>`;
const send = '<div id="send-button"><button data-button></button></div>';

export default {
  boxes: {
    'yt-live-chat-text-input-field-renderer div#input[contenteditable]': field,
    '#live-chat-message-input div#input[contenteditable]': `<div id="live-chat-message-input">${box}</div>`,
  },
  composer: {
    'yt-live-chat-message-input-renderer': `<yt-live-chat-message-input-renderer data-composer><div>${field}${send}</div></yt-live-chat-message-input-renderer>`,
    '#live-chat-message-input': `<div id="live-chat-message-input" data-composer><div>${box}${send}</div></div>`,
  },
  buttons: { '#send-button': `<div>${field}${send}</div>` },
  leaveAlone: {
    'yt-live-chat-poll-editor-panel-renderer': `<yt-live-chat-poll-editor-panel-renderer>${field}</yt-live-chat-poll-editor-panel-renderer>`,
  },
} satisfies Samples;

/** Samples of TikTok LIVE's chat. */
import type { Samples } from './sample';

const box = '<div contenteditable="plaintext-only" maxlength="150" data-box></div>';

export default {
  boxes: {
    'div[contenteditable="plaintext-only"][maxlength]': box,
    'div[contenteditable="plaintext-only"][placeholder]:not([maxlength])':
      '<div contenteditable="plaintext-only" placeholder="Say something nice" data-box></div>',
    'div[contenteditable][data-e2e*="chat"]:not([contenteditable="plaintext-only"], [contenteditable="false"])':
      '<div contenteditable="true" data-e2e="chat-input" data-box></div>',
    '[data-e2e*="chat"] div[contenteditable="true"]:not([data-e2e*="chat"])':
      '<div data-e2e="live-chat-room"><div contenteditable="true" data-box></div></div>',
  },
  composer: {
    '[class*="DivChatInput"]': `<div class="css-1-DivChatInputContainer" data-composer><p><span>${box}<span class="css-2-DivPostButton"></span></span></p></div>`,
  },
  buttons: {
    '[class*="DivPostButton"]': `<div>${box}<div class="css-2-DivPostButton" data-button></div></div>`,
    '[class*="DivChatInput"] [role="button"]:not(:has(svg))': `<div class="css-1-DivChatInputContainer">${box}<div role="button"><svg></svg></div><div role="button" data-button>Send</div></div>`,
  },
  leaveAlone: {
    '[data-e2e="message-input-area"]': `<div data-e2e="message-input-area">${box}</div>`,
    '[class*="DivMessageInput"]': `<div class="css-1-DivMessageInput">${box}</div>`,
    '[data-e2e*="chat-list"]': `<div data-e2e="chat-list-item">${box}</div>`,
  },
} satisfies Samples;

/** Samples of the chat of live streams on bilibili.tv. */
import type { Samples } from './sample';

const field = '<textarea class="comment-sender_input" data-box></textarea>';

export default {
  boxes: { 'textarea.comment-sender_input': field },
  composer: {
    '.comment-sender': `<div class="comment-sender" data-composer><div>${field}</div></div>`,
  },
  buttons: { '.comment-sender button': `<div class="comment-sender">${field}<button data-button></button></div>` },
  leaveAlone: {},
} satisfies Samples;

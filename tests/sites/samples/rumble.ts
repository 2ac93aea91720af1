/** Samples of Rumble's comments. */
import type { Samples } from './sample';

const field = '<textarea class="comments-create-textarea" data-box></textarea>';
const button = '<button class="comments-add-comment" data-button></button>';

export default {
  boxes: {
    'textarea.comments-create-textarea': field,
    '[data-js*="comment"] textarea': '<div data-js="comment_reply_form"><textarea data-box></textarea></div>',
  },
  composer: {
    '[data-js="comment_form"]': `<div data-js="comment_form" data-composer><div>${field}${button}</div></div>`,
    '[data-js="comment_reply_form"]': `<div data-js="comment_reply_form" data-composer><div>${field}${button}</div></div>`,
    '.comments-create': `<div class="comments-create" data-composer><div>${field}${button}</div></div>`,
  },
  buttons: {
    '.comments-add-comment': `<div>${field}${button}</div>`,
    '[data-js*="comment"] button[type="submit"]': `<div data-js="comment_reply_form">${field}<button type="submit" data-button></button></div>`,
  },
  leaveAlone: { '[data-js*="report"]': `<div data-js="comment_report_dialog">${field}</div>` },
} satisfies Samples;

/** Samples of Odysee's comments. */
import type { Samples } from './sample';

const field = '<textarea id="create__comment" data-box></textarea>';
const button = '<button type="submit" data-button></button>';

export default {
  boxes: {
    'textarea#create__comment': field,
    'textarea#create__reply': '<textarea id="create__reply" data-box></textarea>',
    '.comment-create textarea': '<form class="comment-create"><textarea data-box></textarea></form>',
  },
  composer: {
    '.comment-create': `<form class="comment-create" data-composer><div>${field}</div></form>`,
  },
  buttons: { '.comment-create button[type="submit"]': `<form class="comment-create">${field}${button}</form>` },
  leaveAlone: {
    '.livestream__comment-create': `<div class="livestream__comment-create">${field}</div>`,
    '.livestream__chat': `<div class="livestream__chat">${field}</div>`,
  },
} satisfies Samples;

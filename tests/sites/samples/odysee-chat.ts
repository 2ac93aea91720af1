/** Samples of the chat of Odysee's live streams. */
import type { Samples } from './sample';

const field = '<textarea data-box></textarea>';
const button = '<button type="submit" data-button></button>';
const inPart = (name: string, inside: string) => `<div class="${name}">${inside}</div>`;

export default {
  boxes: {
    '.livestream__comment-create textarea': inPart('livestream__comment-create', field),
    '.livestream__chat textarea': inPart('livestream__chat', field),
  },
  composer: {
    '.livestream__comment-create': `<div class="livestream__comment-create" data-composer><div>${field}</div></div>`,
  },
  buttons: {
    '.livestream__comment-create button[type="submit"]': inPart('livestream__comment-create', field + button),
    '.livestream__chat button[type="submit"]': inPart('livestream__chat', field + button),
  },
  leaveAlone: {},
} satisfies Samples;

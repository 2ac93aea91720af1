/** Samples of the comment box of Niconico's live programmes. */
import type { Samples } from './sample';

const field = '<input type="text" class="___comment-text-box___1a2b" data-box>';
const button = '<button class="___submit-button___3c4d" data-button></button>';

export default {
  boxes: {
    'input[class*="comment-text-box"]': field,
    'textarea[class*="comment-text-box"]': '<textarea class="___comment-text-box___1a2b" data-box></textarea>',
    '[class*="comment-post-form"] textarea':
      '<div class="___comment-post-form___5e6f"><textarea data-box></textarea></div>',
  },
  composer: {
    '[class*="comment-post-form"]': `<div class="___comment-post-form___5e6f" data-composer><div>${field}</div></div>`,
  },
  buttons: {
    '[class*="comment-post-form"] [class*="submit-button"]': `<div class="___comment-post-form___5e6f">${field}${button}</div>`,
  },
  leaveAlone: {},
} satisfies Samples;

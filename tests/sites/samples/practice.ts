/** Samples of the practice page. */
import type { Samples } from './sample';

export default {
  boxes: {
    '[data-practice-composer] [data-practice-box]':
      '<div data-practice-composer><div contenteditable data-practice-box data-box></div></div>',
  },
  composer: {
    '[data-practice-composer]':
      '<div data-practice-composer data-composer><p><span data-practice-box contenteditable data-box></span><button data-practice-post></button></p></div>',
  },
  buttons: {
    '[data-practice-post]':
      '<div data-practice-composer><div data-practice-box contenteditable data-box></div><button data-practice-post data-button></button></div>',
  },
  leaveAlone: {},
} satisfies Samples;

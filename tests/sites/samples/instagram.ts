/** Samples of Instagram's comment boxes. */
import type { Samples } from './sample';

const box = '<textarea autocomplete="off" data-box></textarea>';
const post = '<div role="button" data-button>โพสต์</div>';

export default {
  boxes: {
    'form textarea[autocomplete="off"]': `<form>${box}</form>`,
    'article form textarea:not([autocomplete="off"])': '<article><form><textarea data-box></textarea></form></article>',
    'textarea[placeholder]': '<textarea placeholder="コメントを追加…" data-box></textarea>',
    'input[placeholder]': '<input placeholder="Add a comment…" data-box>',
    '[role="textbox"][contenteditable="true"]':
      '<div role="textbox" contenteditable="true" aria-label="เพิ่มความคิดเห็น" data-box></div>',
  },
  composer: { form: `<form data-composer><div>${box}${post}</div></form>` },
  buttons: {
    '[role="button"]': `<form><div role="button"><svg></svg></div>${box}${post}</form>`,
    'form button[type="submit"]': `<form>${box}<button type="submit" data-button></button></form>`,
  },
  leaveAlone: {
    '[role="search"]': `<div role="search"><form>${box}</form></div>`,
    '[type="search"]': '<form><input type="search" placeholder="Search comments" data-box></form>',
    '[name="biography"]': '<form><textarea name="biography" autocomplete="off" data-box></textarea></form>',
    '[type="password"]': '<form><input type="password" placeholder="Comment password" data-box></form>',
  },
} satisfies Samples;

/** Samples of Facebook's comment boxes. */
import type { Samples } from './sample';

const box = '<div role="textbox" contenteditable="true" data-lexical-editor="true" data-box></div>';
const form = `<form role="presentation">${box}</form>`;
const send = '<div id="focused-state-composer-submit" data-button><div role="button"></div></div>';
/** As the editor before Lexical had it. */
const plain = '<div role="textbox" contenteditable="true" data-box></div>';

export default {
  boxes: {
    'form[role="presentation"] [role="textbox"][contenteditable="true"]': `<form role="presentation">${plain}</form>`,
    '[role="article"] [role="textbox"][contenteditable="true"]': `<div role="article">${plain}</div>`,
    '[role="textbox"][contenteditable="true"][data-lexical-editor]':
      '<div role="textbox" contenteditable="true" data-lexical-editor="true" aria-label="コメントを入力…" data-box></div>',
  },
  composer: {
    'form[role="presentation"]': `<form role="presentation" data-composer><div>${box}${send}</div></form>`,
    '[role="article"]': `<div role="article" data-composer><div>${box}${send}</div></div>`,
  },
  buttons: {
    '#focused-state-composer-submit': `<form role="presentation">${box}${send}</form>`,
    '[role="button"][aria-label]': `<form role="presentation">${box}<div role="button" aria-label="แสดงความคิดเห็น" data-button></div></form>`,
  },
  leaveAlone: {
    '[aria-placeholder="Aa"]': `<div aria-placeholder="Aa">${form}</div>`,
    '[aria-label="Thread composer"]': `<div aria-label="Thread composer">${form}</div>`,
    '[aria-label="Message"]': `<div aria-label="Message">${form}</div>`,
    '[aria-label="ข้อความ"]': `<div aria-label="ข้อความ">${form}</div>`,
    '[aria-label="メッセージ"]': `<div aria-label="メッセージ">${form}</div>`,
    '[role="search"]': `<div role="search">${form}</div>`,
    'form[method="POST"]:not([role="presentation"])': `<form method="POST"><div role="article"><form role="presentation"></form><div role="textbox" contenteditable="true" data-lexical-editor="true" data-box></div></div></form>`,
  },
} satisfies Samples;

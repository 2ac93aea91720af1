/** Samples of Reddit's comment composer. */
import type { Samples } from './sample';

const box = '<div role="textbox" contenteditable="true" data-box></div>';
const composer = `<shreddit-composer><template shadowrootmode="open"><slot></slot></template>${box}</shreddit-composer>`;
const send = '<button slot="submit-button" type="submit" data-button></button>';

export default {
  boxes: {
    'shreddit-composer [contenteditable="true"]': composer,
    'comment-composer-host [contenteditable="true"]': `<comment-composer-host>${box}</comment-composer-host>`,
    'shreddit-composer textarea': '<shreddit-composer><textarea data-box></textarea></shreddit-composer>',
  },
  composer: {
    'shreddit-composer': `<shreddit-composer data-composer><div>${box}${send}</div></shreddit-composer>`,
    'comment-composer-host': `<comment-composer-host data-composer><div>${box}${send}</div></comment-composer-host>`,
  },
  buttons: {
    'button[slot="submit-button"]': `<div>${composer}${send}</div>`,
    'button[type="submit"]:not([slot])': `<div>${composer}<button type="submit" data-button></button></div>`,
  },
  leaveAlone: {
    'reddit-search-large': `<reddit-search-large>${composer}</reddit-search-large>`,
    '[role="search"]': `<div role="search">${composer}</div>`,
    'r-post-composer-form': `<r-post-composer-form>${composer}</r-post-composer-form>`,
    'rs-app': `<rs-app>${composer}</rs-app>`,
  },
} satisfies Samples;

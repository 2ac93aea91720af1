/** Samples of X's reply boxes; the post that is replied to has a video. */
import type { Samples } from './sample';

const player = '<div data-testid="videoPlayer"></div>';
const post = `<article data-testid="tweet" tabindex="-1">${player}</article>`;
const box =
  '<div class="public-DraftEditor-content" data-testid="tweetTextarea_0" contenteditable="true" data-box></div>';
const inline = `<div data-testid="inline_reply_offscreen">${box}</div>`;
const send = '<button data-testid="tweetButton"></button>';

export default {
  boxes: {
    '[data-testid="inline_reply_offscreen"] [data-testid^="tweetTextarea_"][contenteditable="true"]': post + inline,
    '[role="dialog"] [data-testid^="tweetTextarea_"][contenteditable="true"]': `<div role="dialog"><article data-testid="tweet" tabindex="0">${player}</article>${box}</div>`,
    ':is([data-testid="inline_reply_offscreen"], [role="dialog"]) .public-DraftEditor-content[contenteditable="true"]:not([data-testid])': `${post}<div data-testid="inline_reply_offscreen"><div class="public-DraftEditor-content" contenteditable="true" data-box></div></div>`,
  },
  composer: {
    '[data-testid="inline_reply_offscreen"]': `${post}<div data-testid="inline_reply_offscreen" data-composer><div>${box}${send}</div></div>`,
    '[role="dialog"] [data-viewportview="true"]': `<div role="dialog"><div data-viewportview="true" data-composer>${post}<div>${box}${send}</div></div></div>`,
  },
  buttons: {
    '[data-testid="tweetButtonInline"]': `${post}<div>${inline}<button data-testid="tweetButtonInline" data-button></button></div>`,
    '[data-testid="tweetButton"]': `${post}<div>${inline}<button data-testid="tweetButton" data-button></button></div>`,
  },
  leaveAlone: {
    '[data-testid="DMDrawer"]': `${post}<div data-testid="DMDrawer">${inline}</div>`,
    '[data-testid="dmComposerTextInput"]': `${post}<div data-testid="dmComposerTextInput">${inline}</div>`,
    '[data-testid="DmActivityContainer"]': `${post}<div data-testid="DmActivityContainer">${inline}</div>`,
    '[role="search"]': `${post}<div role="search">${inline}</div>`,
  },
} satisfies Samples;

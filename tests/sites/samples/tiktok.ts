/** Samples of TikTok's comment box. */
import type { Samples } from './sample';

const box = '<div class="public-DraftEditor-content" contenteditable="true" data-box></div>';
const field = `<div data-e2e="comment-input">${box}</div>`;
const post = '<div data-e2e="comment-post" role="button"></div>';

export default {
  boxes: {
    '[data-e2e="comment-input"] [contenteditable="true"]': field,
    '[class*="DivCommentFooter"] .public-DraftEditor-content[contenteditable="true"]': `<div class="css-1-DivCommentFooter">${box}</div>`,
  },
  composer: {
    '[class*="DivCommentInputContainer"]': `<div class="css-1-DivCommentInputContainer" data-composer><div>${field}${post}</div></div>`,
    '[class*="DivCommentFooter"]': `<div class="css-1-DivCommentFooter" data-composer><div>${field}${post}</div></div>`,
  },
  buttons: {
    '[data-e2e="comment-post"]': `<div>${field}<div data-e2e="comment-post" role="button" data-button></div></div>`,
    '[class*="DivPostButton"]': `<div>${field}<div class="css-1-DivPostButton" role="button" data-button></div></div>`,
  },
  leaveAlone: Object.fromEntries(
    [
      'data-e2e="message-input-area"',
      'data-e2e="search-box"',
      'class="css-1-DivMessageInput"',
      'class="css-1-DivCaption"',
    ].map((attribute) => [
      attribute.startsWith('class') ? `[class*="${attribute.slice(13, -1)}"]` : `[${attribute}]`,
      `<div ${attribute}>${field}</div>`,
    ]),
  ),
} satisfies Samples;

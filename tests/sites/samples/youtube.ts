/** Samples of YouTube's comment editor. */
import type { Samples } from './sample';

const box = '<div id="contenteditable-root" contenteditable="true" data-box></div>';
const watched = `<ytd-commentbox>${box}</ytd-commentbox>`;

export default {
  boxes: {
    'ytd-commentbox #contenteditable-root:not([contenteditable="false"])': watched,
    'ytd-commentbox [contenteditable]:not(#contenteditable-root, [contenteditable="false"])':
      '<ytd-commentbox><div id="contenteditable-textarea" contenteditable data-box></div></ytd-commentbox>',
  },
  composer: {
    'ytd-commentbox': `<ytd-commentbox data-composer><div>${box}<div id="submit-button"><button></button></div></div></ytd-commentbox>`,
    'ytd-comment-reply-dialog-renderer': `<ytd-comment-reply-dialog-renderer data-composer><div><ytd-commentbox>${box}</ytd-commentbox><div id="submit-button"></div></div></ytd-comment-reply-dialog-renderer>`,
  },
  buttons: {
    '#submit-button': `<div>${watched}<div id="submit-button"><button data-button></button></div></div>`,
  },
  leaveAlone: {
    'ytcp-app': `<ytcp-app>${watched}</ytcp-app>`,
    'ytcp-video-metadata-editor': `<ytcp-video-metadata-editor>${watched}</ytcp-video-metadata-editor>`,
    'ytd-searchbox': `<ytd-searchbox>${watched}</ytd-searchbox>`,
    'yt-searchbox': `<yt-searchbox>${watched}</yt-searchbox>`,
  },
} satisfies Samples;

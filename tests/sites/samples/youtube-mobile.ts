/** Samples of YouTube's site for phones. */
import type { Samples } from './sample';

const box = '<textarea class="YtmCommentSimpleboxRendererReply" data-box></textarea>';
const post = '<button data-button>Comment</button>';

export default {
  boxes: {
    'textarea.YtmCommentSimpleboxRendererReply': box,
    'ytm-comment-simplebox-renderer textarea:not(.YtmCommentSimpleboxRendererReply)':
      '<ytm-comment-simplebox-renderer><textarea data-box></textarea></ytm-comment-simplebox-renderer>',
    'ytm-commentbox textarea': '<ytm-commentbox><textarea data-box></textarea></ytm-commentbox>',
  },
  composer: {
    'ytm-comment-simplebox-renderer': `<ytm-comment-simplebox-renderer data-composer><div>${box}${post}</div></ytm-comment-simplebox-renderer>`,
    'ytm-commentbox': `<ytm-commentbox data-composer><div>${box}${post}</div></ytm-commentbox>`,
  },
  buttons: { 'button:not(.YtmCommentSimpleboxRendererReply)': `<div>${box}<button>Cancel</button>${post}</div>` },
  leaveAlone: {
    'ytm-search': `<ytm-search>${box}</ytm-search>`,
    'ytm-searchbox': `<ytm-searchbox>${box}</ytm-searchbox>`,
  },
} satisfies Samples;

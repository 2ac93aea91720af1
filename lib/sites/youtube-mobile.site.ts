/** YouTube's site for phones: a textarea in the panel with the comments. */
import { looksLikePosting } from './comment-signs';
import { defineSite } from './site';

const DEVICE = 'an extension of 2026-07 that names a phone with Firefox, signed in';

export default defineSite({
  id: 'youtube-mobile',
  name: 'YouTube',
  matches: ['https://m.youtube.com/*'],
  boxes: [
    { selector: 'textarea.YtmCommentSimpleboxRendererReply', source: DEVICE, confidence: 'B' },
    {
      selector: 'ytm-comment-simplebox-renderer textarea:not(.YtmCommentSimpleboxRendererReply)',
      source: `${DEVICE}; older layouts name the class otherwise`,
      confidence: 'B',
    },
    { selector: 'ytm-commentbox textarea', source: 'the same extension, as a further possibility', confidence: 'C' },
  ],
  composer: [
    { selector: 'ytm-comment-simplebox-renderer', source: DEVICE, confidence: 'B' },
    { selector: 'ytm-commentbox', source: 'the same extension, as a further possibility', confidence: 'C' },
  ],
  leaveAlone: ['ytm-search', 'ytm-searchbox'],
  posting: {
    enter: false,
    modEnter: true,
    buttons: [
      {
        selector: 'button:not(.YtmCommentSimpleboxRendererReply)',
        source: 'no source names it: known by its words, inside the composer',
        confidence: 'C',
      },
    ],
    form: true,
  },
  pace: 'comment',
  editor: 'plain',
  accepts: (element, part) => part === 'box' || looksLikePosting(element),
  notes: 'The closed box is a button of the same class as the textarea that its click brings.',
});

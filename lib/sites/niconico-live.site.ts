/** The comments of Niconico's live programmes. */
import { defineSite } from './site';

const NOTES = 'research notes §1.1: social_stream 2026-08';

export default defineSite({
  id: 'niconico-live',
  name: 'Niconico Live',
  matches: ['https://live.nicovideo.jp/*'],
  boxes: [
    { selector: 'input[class*="comment-text-box"]', source: NOTES, confidence: 'B' },
    { selector: 'textarea[class*="comment-text-box"]', source: NOTES, confidence: 'B' },
    { selector: '[class*="comment-post-form"] textarea', source: 'class names of the same page', confidence: 'C' },
  ],
  composer: [{ selector: '[class*="comment-post-form"]', source: 'class names of the same page', confidence: 'C' }],
  leaveAlone: [],
  posting: {
    enter: true,
    modEnter: true,
    buttons: [
      {
        selector: '[class*="comment-post-form"] [class*="submit-button"]',
        source: 'class names of the same page',
        confidence: 'C',
      },
    ],
    form: true,
  },
  pace: 'chat',
  editor: 'plain',
  notes: 'Other extensions find shadow roots with frames on this page; the box is in none of them.',
});

/** TikTok's comment box under a video and beside the feed, for comments and replies. */
import { defineSite } from './site';

const NOTES = 'research notes §1.1: notes of 2024-12 and 2026-01 and several bots agree on the hooks';

export default defineSite({
  id: 'tiktok',
  name: 'TikTok',
  matches: ['https://www.tiktok.com/*'],
  boxes: [
    { selector: '[data-e2e="comment-input"] [contenteditable="true"]', source: NOTES, confidence: 'A' },
    {
      selector: '[class*="DivCommentFooter"] .public-DraftEditor-content[contenteditable="true"]',
      source: NOTES,
      confidence: 'B',
    },
  ],
  composer: [
    { selector: '[class*="DivCommentInputContainer"]', source: 'class names seen in 2024 to 2026', confidence: 'B' },
    { selector: '[class*="DivCommentFooter"]', source: NOTES, confidence: 'A' },
  ],
  leaveAlone: [
    '[data-e2e="message-input-area"]',
    '[data-e2e="search-box"]',
    '[class*="DivMessageInput"]',
    '[class*="DivCaption"]',
  ],
  posting: {
    enter: true,
    modEnter: true,
    buttons: [
      { selector: '[data-e2e="comment-post"]', source: NOTES, confidence: 'A' },
      { selector: '[class*="DivPostButton"]', source: NOTES, confidence: 'B' },
    ],
    form: false,
  },
  pace: 'comment',
  editor: 'draft',
  notes:
    'Sources disagree whether Enter posts, so both Enter and the button are held. Mentions are entities: replace words only.',
});

/** Reddit: comments and replies; not new posts, not messages to moderators, not chat. */
import { defineSite } from './site';

const NOTES = 'research notes §1.1 and several tools';

export default defineSite({
  id: 'reddit',
  name: 'Reddit',
  matches: ['https://www.reddit.com/*'],
  boxes: [
    {
      selector: 'shreddit-composer [contenteditable="true"]',
      source: NOTES,
      confidence: 'B',
    },
    {
      selector: 'comment-composer-host [contenteditable="true"]',
      source: 'an extension of 2026 looks for both',
      confidence: 'B',
    },
    { selector: 'shreddit-composer textarea', source: `${NOTES}: markdown mode`, confidence: 'B' },
  ],
  composer: [
    { selector: 'shreddit-composer', source: NOTES, confidence: 'B' },
    { selector: 'comment-composer-host', source: NOTES, confidence: 'B' },
  ],
  leaveAlone: ['reddit-search-large', '[role="search"]', 'r-post-composer-form', 'rs-app'],
  posting: {
    enter: false,
    modEnter: true,
    buttons: [
      { selector: 'button[slot="submit-button"]', source: NOTES, confidence: 'B' },
      { selector: 'button[type="submit"]:not([slot])', source: 'the same button, should its slot go', confidence: 'C' },
    ],
    form: false,
  },
  pace: 'comment',
  editor: 'lexical',
  // The same editor serves messages and new posts; by their addresses none of those is looked at.
  accepts: ({ ownerDocument }) => !/^\/(mail|message|chat)(\/|$)|\/submit(\/|$)/.test(ownerDocument.location.pathname),
  strict: true,
  notes: 'The editor is a child of the composer in the page’s own tree, shown through a slot of its shadow root.',
});

/** Facebook: comments and replies under videos, reels, live streams and posts; never Messenger, never a new post. */
import { looksLikePosting } from './comment-signs';
import { commentWords, plainLabel } from './label-words';
import { defineSite } from './site';

const NOTES = 'research notes §1.1: an extension of 2026-02 and several tools';
const FORM = 'tools of several years and languages name this form and the id of its send button';

const SEND = 'focused-state-composer-submit';

/** The names of chat boxes, which are made with the same editor, as the interface says them. */
const MESSAGE = ['Message', 'ข้อความ', 'メッセージ'];

export default defineSite({
  id: 'facebook',
  name: 'Facebook',
  matches: ['https://www.facebook.com/*'],
  boxes: [
    { selector: 'form[role="presentation"] [role="textbox"][contenteditable="true"]', source: FORM, confidence: 'A' },
    {
      selector: '[role="article"] [role="textbox"][contenteditable="true"]',
      source: NOTES,
      confidence: 'B',
    },
    {
      selector: '[role="textbox"][contenteditable="true"][data-lexical-editor]',
      source: `${NOTES}; there known by its label`,
      confidence: 'B',
    },
  ],
  composer: [
    { selector: 'form[role="presentation"]', source: FORM, confidence: 'A' },
    { selector: '[role="article"]', source: NOTES, confidence: 'C' },
  ],
  leaveAlone: [
    '[aria-placeholder="Aa"]',
    '[aria-label="Thread composer"]',
    ...MESSAGE.map((label) => `[aria-label="${label}"]`),
    '[role="search"]',
    'form[method="POST"]:not([role="presentation"])',
  ],
  posting: {
    enter: true,
    modEnter: true,
    buttons: [
      { selector: `#${SEND}`, source: FORM, confidence: 'A' },
      { selector: '[role="button"][aria-label]', source: `${NOTES}; its label is translated`, confidence: 'B' },
    ],
    form: false,
  },
  pace: 'comment',
  editor: 'lexical',
  accepts: (element, part) => {
    if (/^\/messages(\/|$)/.test(element.ownerDocument.location.pathname)) return false;
    if (part === 'button') return element.id === SEND || looksLikePosting(element);
    if (element.closest('form, [role="article"]')) return true;
    const labels = ['aria-label', 'aria-placeholder'].map((name) => element.getAttribute(name) ?? '');
    return commentWords.test(plainLabel(labels.join(' | ')));
  },
  strict: true,
  notes: 'The form of a comment needs no label, so every interface language works. Mentions are nodes: words only.',
});

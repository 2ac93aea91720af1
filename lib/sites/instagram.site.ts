/** Instagram: comments and replies under posts and reels; never direct messages. */
import { looksLikePosting } from './comment-signs';
import { commentWords, plainLabel } from './label-words';
import { defineSite } from './site';

const NOTES = 'research notes §1.1: several tools agree on the field in its form';
const REELS = 'research notes §1.1: sources disagree what the reels viewer has; known by its label';

const labelOf = (element: Element) =>
  plainLabel(
    ['aria-label', 'aria-placeholder', 'placeholder'].map((name) => element.getAttribute(name) ?? '').join(' | '),
  );

export default defineSite({
  id: 'instagram',
  name: 'Instagram',
  matches: ['https://www.instagram.com/*'],
  boxes: [
    { selector: 'form textarea[autocomplete="off"]', source: NOTES, confidence: 'A' },
    { selector: 'article form textarea:not([autocomplete="off"])', source: NOTES, confidence: 'B' },
    { selector: 'textarea[placeholder]', source: REELS, confidence: 'C' },
    { selector: 'input[placeholder]', source: REELS, confidence: 'C' },
    { selector: '[role="textbox"][contenteditable="true"]', source: REELS, confidence: 'C' },
  ],
  composer: [{ selector: 'form', source: NOTES, confidence: 'A' }],
  leaveAlone: ['[role="search"]', '[type="search"]', '[name="biography"]', '[type="password"]'],
  posting: {
    enter: true,
    modEnter: true,
    buttons: [
      { selector: '[role="button"]', source: `${NOTES}; its words are translated`, confidence: 'B' },
      { selector: 'form button[type="submit"]', source: 'older layouts', confidence: 'C' },
    ],
    form: true,
  },
  pace: 'comment',
  editor: 'plain',
  accepts: (element, part) => {
    // Messages are written with the same editor as some comments: by their address none of it is looked at.
    if (/^\/direct(\/|$)/.test(element.ownerDocument.location.pathname)) return false;
    const inForm = element.closest('form') !== null;
    // In the form the other buttons are pictures.
    if (part === 'button') return inForm ? element.querySelector('svg, img') === null : looksLikePosting(element);
    return (inForm && element.localName === 'textarea') || commentWords.test(labelOf(element));
  },
  strict: true,
  notes:
    'Field and form need no label, so every interface language works; only what stands outside a form is known by its words, in many languages.',
});

/** X: replies to posts that have a video; not posts of one's own, not other replies, never direct messages. */
import { defineSite } from './site';

const NOTES = 'research notes §1.1: issues of 2026-09 and many tools';
const INLINE = 'several tools name the place of the reply box under a post';
const VIDEO = '[data-testid="videoPlayer"], [data-testid="videoComponent"], video';

/** The post that a box replies to: the one in its dialog, or the one that the page is about. */
function repliedPost(box: Element): Element | null {
  const dialog = box.closest('[role="dialog"]');
  if (dialog) return dialog.querySelector('article[data-testid="tweet"]');
  return box.ownerDocument.querySelector('article[data-testid="tweet"][tabindex="-1"]');
}

export default defineSite({
  id: 'x',
  name: 'X',
  matches: ['https://x.com/*'],
  boxes: [
    {
      selector: '[data-testid="inline_reply_offscreen"] [data-testid^="tweetTextarea_"][contenteditable="true"]',
      source: `${NOTES}; ${INLINE}`,
      confidence: 'A',
    },
    {
      selector: '[role="dialog"] [data-testid^="tweetTextarea_"][contenteditable="true"]',
      source: NOTES,
      confidence: 'A',
    },
    {
      selector:
        ':is([data-testid="inline_reply_offscreen"], [role="dialog"]) .public-DraftEditor-content[contenteditable="true"]:not([data-testid])',
      source: NOTES,
      confidence: 'B',
    },
  ],
  composer: [
    { selector: '[data-testid="inline_reply_offscreen"]', source: INLINE, confidence: 'B' },
    { selector: '[role="dialog"] [data-viewportview="true"]', source: 'undated tools', confidence: 'C' },
  ],
  leaveAlone: [
    '[data-testid="DMDrawer"]',
    '[data-testid="dmComposerTextInput"]',
    '[data-testid="DmActivityContainer"]',
    '[role="search"]',
  ],
  posting: {
    enter: false,
    modEnter: true,
    buttons: [
      { selector: '[data-testid="tweetButtonInline"]', source: NOTES, confidence: 'A' },
      { selector: '[data-testid="tweetButton"]', source: NOTES, confidence: 'A' },
    ],
    form: false,
  },
  pace: 'comment',
  editor: 'draft',
  accepts: (element, part) => {
    if (/^\/(messages|i\/chat)(\/|$)/.test(element.ownerDocument.location.pathname)) return false;
    return part === 'button' || (repliedPost(element)?.querySelector(VIDEO) ?? null) !== null;
  },
  strict: true,
  notes: 'The post that the page is about carries tabindex -1. Mentions are entities: words only.',
});

/** Bilibili's comments under videos, articles and posts: Lit components, one open shadow root inside the other. */
import { defineSite } from './site';

const NOTES = 'research notes §1.1: all sources walk these shadow roots';

/** A selector cannot look out of its shadow root: the component around the editor is asked for here. */
const inCommentField = (element: Element) =>
  /^bili-comment-(rich-)?textarea$/.test((element.getRootNode() as Partial<ShadowRoot>).host?.localName ?? '');

export default defineSite({
  id: 'bilibili',
  name: 'Bilibili',
  matches: ['https://www.bilibili.com/*', 'https://t.bilibili.com/*'],
  boxes: [
    { selector: '.brt-editor[contenteditable="true"]', source: NOTES, confidence: 'A' },
    {
      selector: '#input [contenteditable="true"]:not(.brt-editor)',
      source: 'a bot that looks for the editable element, whatever its class',
      confidence: 'B',
    },
    { selector: 'textarea#input', source: 'userscripts that style the plain field', confidence: 'B' },
  ],
  composer: [
    { selector: '#comment-area', source: NOTES, confidence: 'A' },
    { selector: 'bili-comment-box', source: NOTES, confidence: 'A' },
  ],
  leaveAlone: ['.bili-dyn-publishing'],
  posting: {
    enter: false,
    modEnter: true,
    buttons: [{ selector: '#pub button', source: NOTES, confidence: 'A' }],
    form: false,
  },
  pace: 'comment',
  editor: 'plain',
  accepts: (element, part) => part === 'button' || inCommentField(element),
  notes:
    'Sources disagree whether the component takes execCommand; the test page reads its text on `input`. One’s own posts (dynamics) are left alone.',
});

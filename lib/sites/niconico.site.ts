/** The comments of Niconico's video page, which fly over the picture. */
import { isFirstButtonAfter } from './button-after';
import { defineSite } from './site';

export default defineSite({
  id: 'niconico',
  name: 'Niconico',
  matches: ['https://www.nicovideo.jp/*'],
  boxes: [
    { selector: '.PlayerPresenter textarea', source: 'a userstyle of 2026', confidence: 'B' },
    { selector: '[class*="grid-area_[player]"] textarea', source: 'notes on the page of 2026-08', confidence: 'B' },
    {
      selector: 'textarea[placeholder="コメントを入力"]',
      source: 'research notes §1.1: userscript of 2026-01; the Japanese interface only',
      confidence: 'B',
    },
  ],
  composer: [],
  leaveAlone: ['header'],
  posting: {
    enter: true,
    modEnter: true,
    buttons: [{ selector: 'button', source: 'the button has no name of its own', confidence: 'C' }],
    form: true,
  },
  pace: 'chat',
  editor: 'plain',
  accepts: (element, part) => part === 'box' || isFirstButtonAfter(element, 'textarea'),
  notes:
    'Enter posts. The box is made anew for the full screen. Labels follow the interface’s language: structure first.',
});

/** The line under Bilibili's player: what is written there flies over the picture. */
import { defineSite } from './site';

const NOTES = 'research notes §1.1';

export default defineSite({
  id: 'bilibili-danmaku',
  name: 'Bilibili',
  matches: ['https://www.bilibili.com/*'],
  boxes: [{ selector: 'input.bpx-player-dm-input', source: NOTES, confidence: 'B' }],
  composer: [{ selector: '.bpx-player-dm-root', source: 'userscripts that move this line', confidence: 'C' }],
  leaveAlone: [],
  posting: {
    enter: true,
    modEnter: true,
    buttons: [{ selector: '.bpx-player-dm-btn-send', source: NOTES, confidence: 'B' }],
    form: false,
  },
  pace: 'chat',
  editor: 'plain',
  notes: 'An input of the player, in the page itself and in no shadow root.',
});

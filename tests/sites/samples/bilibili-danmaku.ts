/** Samples of the line under Bilibili's player. */
import type { Samples } from './sample';

const field = '<input class="bpx-player-dm-input" data-box>';
const button = '<div class="bpx-player-dm-btn-send" data-button></div>';

export default {
  boxes: { 'input.bpx-player-dm-input': field },
  composer: {
    '.bpx-player-dm-root': `<div class="bpx-player-dm-root" data-composer><div>${field}${button}</div></div>`,
  },
  buttons: { '.bpx-player-dm-btn-send': `<div>${field}${button}</div>` },
  leaveAlone: {},
} satisfies Samples;

/** Samples of the comment box of Niconico's video page. */
import type { Samples } from './sample';

const box = '<textarea data-box></textarea>';
const inPlayer = `<div class="PlayerPresenter">${box}</div>`;

export default {
  boxes: {
    '.PlayerPresenter textarea': inPlayer,
    '[class*="grid-area_[player]"] textarea': `<div class="grid-area_[player] pos_relative">${box}</div>`,
    'textarea[placeholder="コメントを入力"]': '<textarea placeholder="コメントを入力" data-box></textarea>',
  },
  composer: {},
  buttons: { button: `<div class="PlayerPresenter"><div>${box}<button data-button></button></div></div>` },
  leaveAlone: { header: `<header>${inPlayer}</header>` },
} satisfies Samples;

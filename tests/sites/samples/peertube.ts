/** Samples of PeerTube's comments. */
import type { Samples } from './sample';

const inAdd = (inside: string, attributes = '') =>
  `<my-video-comment-add ${attributes}>${inside}</my-video-comment-add>`;
const field = '<textarea formcontrolname="text" data-box></textarea>';
const button = '<button class="peertube-button" data-button></button>';

export default {
  boxes: { 'my-video-comment-add textarea': inAdd(field) },
  composer: {
    'my-video-comment-add form': inAdd(`<form data-composer><div>${field}</div></form>`),
    'my-video-comment-add': inAdd(`<div>${field}</div>`, 'data-composer'),
  },
  buttons: { 'my-video-comment-add button:not([type="button"])': inAdd(`<form>${field}${button}</form>`) },
  leaveAlone: {},
} satisfies Samples;

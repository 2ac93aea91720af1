/** Samples of Bilibili's comments, with their shadow roots. */
import type { Samples } from './sample';

const shadow = (host: string, inside: string, attributes = '') =>
  `<${host} ${attributes}><template shadowrootmode="open">${inside}</template></${host}>`;
const editor = (attributes: string) =>
  shadow(
    'bili-comment-rich-textarea',
    `<div id="input"><div class="brt-root"><div ${attributes} contenteditable="true" data-box></div></div></div>`,
  );
const field = editor('class="brt-editor"');
const button = '<div id="pub"><button data-button></button></div>';

export default {
  boxes: {
    '.brt-editor[contenteditable="true"]': field,
    '#input [contenteditable="true"]:not(.brt-editor)': editor('class="editor"'),
    'textarea#input': shadow('bili-comment-textarea', '<textarea id="input" data-box></textarea>'),
  },
  composer: {
    '#comment-area': shadow(
      'bili-comment-box',
      `<div id="comment-area" data-composer><div>${field}${button}</div></div>`,
    ),
    'bili-comment-box': shadow('bili-comment-box', `<div>${field}</div>`, 'data-composer'),
  },
  buttons: { '#pub button': shadow('bili-comment-box', `<div id="comment-area">${field}${button}</div>`) },
  leaveAlone: { '.bili-dyn-publishing': `<div class="bili-dyn-publishing">${field}</div>` },
} satisfies Samples;

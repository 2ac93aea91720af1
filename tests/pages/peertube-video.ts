/** PeerTube's comment form: its buttons come with the first letter, and Ctrl+Enter posts when it is let go. */
import { make } from './dom';
import { fieldModel } from './field-model';
import { searchForm } from './other-boxes';
import { exposePage } from './page-api';

exposePage();

const field = make('textarea', {
  formcontrolname: 'text',
  placeholder: 'Add comment...',
  rows: '3',
  class: 'ng-untouched ng-pristine ng-invalid',
}) as HTMLTextAreaElement;
const buttons = make('div', { class: 'comment-buttons' });
const form = make(
  'form',
  { novalidate: true, class: 'ng-untouched ng-pristine ng-invalid' },
  make(
    'div',
    { class: 'avatar-and-textarea' },
    make('my-actor-avatar', { size: '25' }),
    make('div', { class: 'textarea-wrapper' }, field, make('my-help', { class: 'markdown-guide' }, '?')),
  ),
  buttons,
);
const model = fieldModel(field, null, 'comment', () => buttons.replaceChildren());
field.addEventListener('input', () => {
  if (buttons.hasChildNodes()) return;
  buttons.append(
    make('button', { class: 'peertube-button tertiary-button cancel-button', type: 'button' }, 'Cancel'),
    make('button', { class: 'peertube-button orange-button' }, 'Comment'),
  );
});
field.addEventListener('keyup', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) model.post();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  model.post();
});

document.body.append(
  make(
    'my-app',
    {},
    make('my-header', {}, searchForm('Search videos', { id: 'search-video' })),
    make(
      'main',
      { id: 'content' },
      make(
        'my-video-watch',
        {},
        make('div', { id: 'video-wrapper', class: 'player' }),
        make('my-video-comments', {}, make('my-video-comment-add', {}, form)),
      ),
    ),
  ),
);
window.__ready = true;

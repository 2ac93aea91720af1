/** A page shaped like YouTube's site for phones: the comments open in a panel, and a button becomes a textarea of the same class. */
import { make } from './dom';
import { fieldModel } from './field-model';
import { searchForm } from './other-boxes';
import { exposePage } from './page-api';

exposePage();

function simplebox(): HTMLElement {
  const renderer = make('ytm-comment-simplebox-renderer', { class: 'comment-simplebox-renderer' });
  const closed = make('button', { class: 'YtmCommentSimpleboxRendererReply' }, 'Add a comment…');
  closed.addEventListener('click', () => {
    const field = make('textarea', {
      class: 'YtmCommentSimpleboxRendererReply',
      placeholder: 'Add a comment…',
      rows: '3',
    }) as HTMLTextAreaElement;
    const post = make('button', { class: 'c3-material-button-button' }, 'Comment') as HTMLButtonElement;
    const cancel = make('button', { class: 'c3-material-button-button' }, 'Cancel');
    const model = fieldModel(field, post, 'comment');
    post.addEventListener('click', model.post);
    cancel.addEventListener('click', () => renderer.replaceChildren(closed));
    renderer.replaceChildren(
      make('div', { class: 'comment-simplebox-input' }, field),
      make(
        'div',
        { class: 'comment-simplebox-buttons cbox' },
        make('c3-material-button', {}, cancel),
        make('c3-material-button', {}, post),
      ),
    );
    field.focus();
  });
  renderer.append(closed);
  return renderer;
}

const place = make('div', { id: 'panels' });
const teaser = make('comments-entry-point-teaser-view-model', { tabindex: '0' }, 'Comments 12');
teaser.addEventListener('click', () => {
  place.replaceChildren(
    make(
      'ytm-engagement-panel-section-list-renderer',
      { class: 'engagement-panel-comments-section' },
      make(
        'ytm-item-section-renderer',
        { 'section-identifier': 'comment-item-section' },
        make('ytm-comments-header-renderer', {}, simplebox()),
      ),
    ),
  );
});
document.body.append(
  make(
    'ytm-app',
    {},
    make('ytm-mobile-topbar-renderer', {}, make('ytm-searchbox', {}, searchForm('Search YouTube'))),
    make('ytm-watch', {}, make('video', { class: 'html5-main-video' }), teaser, place),
  ),
);
window.__ready = true;

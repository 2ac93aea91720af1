/** A YouTube-shaped community page: a dialog to write a post, and a post with comments under it. */
import { make } from './dom';
import { exposePage } from './page-api';
import { box, comments } from './youtube-comments';
import { masthead } from './youtube-masthead';

exposePage();

const dialog = make('div', { id: 'dialog' });
const create = make('div', { id: 'commentbox-placeholder', tabindex: '0' }, 'What’s on your mind?');
create.addEventListener('click', () => {
  const editor = box();
  editor.id = 'commentbox';
  editor.setAttribute('is-backstage-post', '');
  dialog.replaceChildren(editor);
  requestAnimationFrame(() => editor.focusEditor());
});
document.body.append(
  make(
    'ytd-app',
    {},
    masthead(),
    make(
      'ytd-page-manager',
      { id: 'page-manager' },
      make(
        'ytd-browse',
        { 'page-subtype': 'channels' },
        make(
          'ytd-backstage-items',
          {},
          make('ytd-backstage-post-dialog-renderer', {}, create, dialog),
          make(
            'ytd-backstage-post-thread-renderer',
            {},
            make(
              'ytd-backstage-post-renderer',
              { id: 'post' },
              make('div', { id: 'content-text' }, 'Which song next?'),
            ),
          ),
          comments(),
        ),
      ),
    ),
  ),
);
window.__ready = true;

/** YouTube's comment section as the watch page, a Short's panel and a post show it: closed box, threads with replies. */
import { make } from './dom';
import { YtdCommentbox } from './youtube-commentbox';

customElements.define('ytd-commentbox', YtdCommentbox);

export const box = (): YtdCommentbox => document.createElement('ytd-commentbox') as YtdCommentbox;

/** Closed at first; the editor comes to life only when the placeholder is clicked. */
function simplebox(): HTMLElement {
  const dialog = make('div', { id: 'comment-dialog', class: 'style-scope ytd-comment-simplebox-renderer' });
  const placeholder = make(
    'div',
    { id: 'placeholder-area', class: 'style-scope ytd-comment-simplebox-renderer', tabindex: '0' },
    make(
      'yt-formatted-string',
      { id: 'simplebox-placeholder', role: 'textbox', 'aria-label': 'Add a comment…' },
      'Add a comment…',
    ),
  );
  placeholder.addEventListener('click', () => {
    placeholder.hidden = true;
    const editor = box();
    editor.id = 'commentbox';
    dialog.replaceChildren(make('ytd-comment-dialog-renderer', {}, editor));
    // The real one is upgraded and focused a frame later.
    requestAnimationFrame(() => editor.focusEditor());
  });
  for (const how of ['commentbox-post', 'commentbox-cancel']) {
    dialog.addEventListener(how, (event) => {
      if (how === 'commentbox-post')
        threadsBeside(dialog).prepend(thread('@me', (event as CustomEvent<string>).detail));
      dialog.replaceChildren();
      placeholder.hidden = false;
    });
  }
  return make(
    'ytd-comment-simplebox-renderer',
    { class: 'style-scope ytd-comments-header-renderer' },
    placeholder,
    dialog,
  );
}

/** The list of the section that the box stands in: several sections may be on one page. */
const threadsBeside = (element: Element): HTMLElement =>
  element.closest('ytd-item-section-renderer')?.querySelector(':scope > #contents') as HTMLElement;

function thread(author: string, text: string): HTMLElement {
  const dialog = make('div', { id: 'reply-dialog', class: 'style-scope ytd-comment-engagement-bar' });
  const reply = make('button', { class: 'yt-spec-button-shape-next', 'aria-label': 'Reply' }, 'Reply');
  reply.addEventListener('click', () => {
    const editor = box();
    editor.id = 'commentbox';
    dialog.replaceChildren(make('ytd-comment-reply-dialog-renderer', {}, editor));
    requestAnimationFrame(() => editor.focusEditor());
  });
  for (const how of ['commentbox-post', 'commentbox-cancel'])
    dialog.addEventListener(how, () => dialog.replaceChildren());
  return make(
    'ytd-comment-thread-renderer',
    { class: 'style-scope ytd-item-section-renderer' },
    make(
      'ytd-comment-view-model',
      { id: 'comment' },
      make(
        'div',
        { id: 'body' },
        make('div', { id: 'header-author' }, make('a', { id: 'author-text', href: '#' }, author)),
        make('ytd-expander', { id: 'expander' }, make('yt-attributed-string', { id: 'content-text' }, text)),
        make(
          'div',
          { id: 'action-buttons' },
          make(
            'ytd-comment-engagement-bar',
            {},
            make(
              'div',
              { id: 'toolbar' },
              make('ytd-button-renderer', { id: 'reply-button-end' }, make('yt-button-shape', {}, reply)),
            ),
            dialog,
          ),
        ),
      ),
    ),
  );
}

export function comments(): HTMLElement {
  return make(
    'ytd-comments',
    { id: 'comments', class: 'style-scope' },
    make(
      'ytd-item-section-renderer',
      { id: 'sections', 'section-identifier': 'comment-item-section' },
      make(
        'div',
        { id: 'header' },
        make('ytd-comments-header-renderer', {}, make('div', { id: 'simple-box' }, simplebox())),
      ),
      make('div', { id: 'contents' }, thread('@nok', 'สนุกมากเลย รอตอนต่อไป'), thread('@sam', 'Where was this filmed?')),
    ),
  );
}

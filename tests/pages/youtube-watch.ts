/** A YouTube-shaped watch page: lazily mounted comment boxes, replies, page hotkeys, in-page navigation, chat in a frame. */
import { make } from './dom';
import { exposePage } from './page-api';
import { YtdCommentbox } from './youtube-commentbox';

declare global {
  interface Window {
    /** How often the page's own hotkeys fired. */
    __hotkeys: string[];
  }
}

exposePage();
window.__hotkeys = [];
customElements.define('ytd-commentbox', YtdCommentbox);

const box = (): YtdCommentbox => document.createElement('ytd-commentbox') as YtdCommentbox;

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
      if (how === 'commentbox-post') threads().prepend(thread('@me', (event as CustomEvent<string>).detail));
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

const threads = (): HTMLElement => document.querySelector('ytd-item-section-renderer > #contents') as HTMLElement;

function comments(): HTMLElement {
  return make(
    'ytd-comments',
    { id: 'comments', class: 'style-scope ytd-watch-flexy' },
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

function watch(id: string): void {
  const chat = id.startsWith('live')
    ? [
        make(
          'ytd-live-chat-frame',
          { id: 'chat' },
          make('iframe', { id: 'chatframe', class: 'style-scope ytd-live-chat-frame', src: `/live_chat?v=${id}` }),
        ),
      ]
    : [];
  const player = make('div', {
    id: 'movie_player',
    class: 'html5-video-player',
    tabindex: '-1',
    'aria-label': 'Video player',
  });
  const next = make('a', { id: 'next-video', href: '/watch?v=second' }, 'Up next');
  next.addEventListener('click', (event) => {
    event.preventDefault();
    document.dispatchEvent(new CustomEvent('yt-navigate-start', { bubbles: true }));
    history.pushState(null, '', '/watch?v=second');
    watch('second');
    document.dispatchEvent(new CustomEvent('yt-navigate-finish', { bubbles: true }));
  });
  const flexy = make(
    'ytd-watch-flexy',
    { 'video-id': id },
    make(
      'div',
      { id: 'columns' },
      make(
        'div',
        { id: 'primary' },
        make('div', { id: 'player' }, player),
        make('div', { id: 'below' }, make('h1', {}, `Video ${id}`), comments()),
      ),
      make('div', { id: 'secondary' }, ...chat, next),
    ),
  );
  document.querySelector('ytd-page-manager')?.replaceChildren(flexy);
}

const search = make('input', { id: 'search', name: 'search_query', placeholder: 'Search', 'aria-label': 'Search' });
const masthead = make(
  'ytd-masthead',
  { id: 'masthead' },
  make('ytd-searchbox', {}, make('form', { id: 'search-form', action: '/results' }, search)),
);
masthead.querySelector('form')?.addEventListener('submit', (event) => {
  event.preventDefault();
  window.__posts.push({ surface: 'search', text: (search as HTMLInputElement).value });
});
document.body.append(make('ytd-app', {}, masthead, make('ytd-page-manager', { id: 'page-manager' })));

// The player's hotkeys: they fire wherever the event's target is no editor, and a shadow host is none.
document.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement;
  if (target.isContentEditable || target.matches('input, textarea') || event.ctrlKey || event.altKey || event.metaKey)
    return;
  if (['k', ' ', 'm', 'f', 'j', 'l', 'ArrowDown', 'ArrowUp'].includes(event.key)) window.__hotkeys.push(event.key);
});

watch(new URL(location.href).searchParams.get('v') ?? 'first');
window.__ready = true;

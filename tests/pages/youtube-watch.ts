/** A YouTube-shaped watch page: lazily mounted comment boxes, replies, page hotkeys, in-page navigation, chat in a frame. */
import { make } from './dom';
import { exposePage } from './page-api';
import { comments } from './youtube-comments';
import { masthead } from './youtube-masthead';

declare global {
  interface Window {
    /** How often the page's own hotkeys fired. */
    __hotkeys: string[];
  }
}

exposePage();
window.__hotkeys = [];

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

document.body.append(make('ytd-app', {}, masthead(), make('ytd-page-manager', { id: 'page-manager' })));

// The player's hotkeys: they fire wherever the event's target is no editor, and a shadow host is none.
document.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement;
  if (target.isContentEditable || target.matches('input, textarea') || event.ctrlKey || event.altKey || event.metaKey)
    return;
  if (['k', ' ', 'm', 'f', 'j', 'l', 'ArrowDown', 'ArrowUp'].includes(event.key)) window.__hotkeys.push(event.key);
});

watch(new URL(location.href).searchParams.get('v') ?? 'first');
window.__ready = true;

/** A YouTube-shaped Shorts feed: several reels wait with closed comment panels, one is active; the panel opens on a click. */
import { make } from './dom';
import { exposePage } from './page-api';
import { comments } from './youtube-comments';
import { masthead } from './youtube-masthead';

exposePage();

/** The reels are recycled: going on to the next one fills the same panel anew. */
function reel(at: number): HTMLElement {
  const content = make('div', { id: 'content', class: 'style-scope ytd-engagement-panel-section-list-renderer' });
  const panel = make(
    'ytd-engagement-panel-section-list-renderer',
    {
      'target-id': 'engagement-panel-comments-section',
      visibility: 'ENGAGEMENT_PANEL_VISIBILITY_HIDDEN',
      hidden: true,
    },
    make('div', { id: 'header' }, make('ytd-engagement-panel-title-header-renderer', {}, 'Comments')),
    content,
  );
  const button = make('button', { class: 'yt-spec-button-shape-next', 'aria-label': 'View 12 comments' }, '12');
  button.addEventListener('click', () => {
    panel.hidden = false;
    panel.setAttribute('visibility', 'ENGAGEMENT_PANEL_VISIBILITY_EXPANDED');
    content.replaceChildren(make('ytd-section-list-renderer', {}, comments()));
  });
  return make(
    'ytd-reel-video-renderer',
    { id: String(at), class: 'reel-video-in-sequence style-scope ytd-shorts', 'is-active': at === 0 },
    make('div', { id: 'player-container' }, make('video', { class: 'html5-main-video' })),
    make(
      'ytd-reel-player-overlay-renderer',
      {},
      make('div', { id: 'actions' }, make('div', { id: 'comments-button' }, make('ytd-button-renderer', {}, button))),
    ),
    make('div', { id: 'anchored-panel' }, panel),
  );
}

document.body.append(
  make(
    'ytd-app',
    {},
    masthead(),
    make(
      'ytd-page-manager',
      { id: 'page-manager' },
      make('ytd-shorts', {}, make('div', { id: 'shorts-inner-container' }, reel(0), reel(1), reel(2))),
    ),
  ),
);
window.__ready = true;

/** Somebody's own page with Twitch's chat embedded: another host, on which nothing is watched. */
import { make } from './dom';
import { searchForm } from './other-boxes';
import { exposePage } from './page-api';

exposePage();
const frame = make('iframe', {
  id: 'chat-embed',
  title: 'Twitch chat',
  src: `https://www.twitch.tv/embed/surfcat/chat?parent=${location.hostname}`,
  width: '350',
  height: '500',
});
document.body.append(make('main', {}, make('h1', {}, 'The surfing cats’ fan page'), searchForm('Search'), frame));
frame.addEventListener('load', () => {
  window.__ready = true;
});

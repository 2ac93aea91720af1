/** Twitch's chat in the real Slate: beside a stream, popped out or as an embed; emotes are void elements. */
import { make } from './dom';
import { slate } from './editors/slate';
import { messageField, searchForm } from './other-boxes';
import { exposePage } from './page-api';

exposePage();

const lines = make('div', { class: 'chat-scrollable-area__message-container', role: 'log' });
const send = make(
  'button',
  { 'data-a-target': 'chat-send-button', 'aria-label': 'Send Chat', disabled: true },
  make('div', { 'data-a-target': 'tw-core-button-label-text' }, 'Chat'),
) as HTMLButtonElement;
const emote = make('button', { 'data-a-target': 'emote-picker-button', 'aria-label': 'Emote Picker' }, '☺');
/** The emotes offered behind a colon; nothing binds this list to the editor. */
const offers = make('div', { class: 'autocomplete-match-list' });
const wysiwyg = make('div', { class: 'chat-wysiwyg-input__box' });
const chat = make(
  'section',
  { class: 'chat-room', 'data-test-selector': 'chat-room-component-layout' },
  make(
    'div',
    { class: 'chat-room__content' },
    make('div', { class: 'chat-scrollable-area' }, lines),
    make(
      'div',
      { class: 'chat-input' },
      make('div', {}, offers),
      make(
        'div',
        {},
        make('div', { class: 'chat-input__textarea' }, make('div', { class: 'chat-wysiwyg-input-box' }, wysiwyg)),
        make(
          'div',
          { class: 'chat-input__buttons-container', 'data-test-selector': 'chat-input-buttons-container' },
          make('div', { class: 'chat-input__input-icons' }, emote),
          make('div', {}, send),
        ),
      ),
    ),
  ),
);

const popped = /^\/(popout|embed)\//.test(location.pathname);
const nav = make(
  'nav',
  { class: 'top-nav', 'data-a-target': 'top-nav-container' },
  searchForm('Search', { 'data-a-target': 'tw-input' }),
);
const whisper = make(
  'div',
  { class: 'whispers-thread' },
  messageField({ class: 'whispers-thread__input', 'aria-label': 'Send a whisper', placeholder: 'Send a whisper' }),
);
document.body.append(
  make(
    'div',
    { id: 'root' },
    ...(popped ? [] : [nav]),
    make(
      'div',
      { class: 'twilight-main' },
      ...(popped ? [] : [make('main', { class: 'persistent-player', 'data-a-target': 'video-player' })]),
      make('div', { class: popped ? 'popout-chat-page' : 'right-column' }, make('div', { class: 'stream-chat' }, chat)),
    ),
    whisper,
  ),
);

const post = (): void => {
  const text = editor.text();
  if (text.trim() === '') return;
  window.__posts.push({ surface: 'chat', text });
  lines.append(make('div', { class: 'chat-line__message', 'data-a-target': 'chat-line-message' }, text));
  editor.clear();
};
const editor = slate(wysiwyg, {
  post,
  changed: () => {
    send.disabled = editor.text().trim() === '';
    const offered = / :\w+$/.test(editor.text()) ? [make('button', { 'data-click-index': '0' }, 'party')] : [];
    offers.replaceChildren(...offered);
  },
});
editor.box.classList.add('chat-wysiwyg-input__editor');
editor.box.setAttribute('aria-multiline', 'true');
const take = (event: KeyboardEvent): void => {
  if (event.key !== 'Enter' || !offers.hasChildNodes()) return;
  event.preventDefault();
  event.stopPropagation();
  editor.emote?.();
};
wysiwyg.addEventListener('keydown', take, { capture: true });
send.addEventListener('click', post);
emote.addEventListener('mousedown', (event) => event.preventDefault());
emote.addEventListener('click', () => editor.emote?.());
window.__model = () => editor.text();
window.__ready = true;

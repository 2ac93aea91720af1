/** Kick's chat in the real Lexical, beside a stream and popped out. */
import { make } from './dom';
import { lexicalPlain } from './editors/lexical';
import { searchForm } from './other-boxes';
import { exposePage } from './page-api';

exposePage();

const popped = location.pathname.startsWith('/popout/');
const lines = make('div', { class: 'no-scrollbar', id: 'chatroom-messages' });
const send = make(
  'button',
  { id: 'send-message-button', class: 'group inline-flex', disabled: true },
  'Chat',
) as HTMLButtonElement;
const emote = make('button', { 'aria-label': 'Emotes' }, '☺');
const wrapper = make('div', { id: 'chat-input-wrapper', class: 'relative flex' });
const chat = make(
  'div',
  { id: 'channel-chatroom', class: 'flex flex-col' },
  make('div', { id: 'chatroom-top' }, 'Chat'),
  lines,
  make(
    'div',
    { id: 'chatroom-footer' },
    make('div', { class: 'flex flex-row' }, wrapper, emote),
    make('div', { class: 'flex flex-row-reverse' }, send),
  ),
);
document.body.append(
  make('nav', {}, searchForm('Search', { 'data-testid': 'search-input' })),
  make('main', {}, ...(popped ? [] : [make('div', { id: 'injected-channel-player' })]), chat),
);

const post = (): void => {
  const text = editor.text();
  if (text.trim() === '') return;
  window.__posts.push({ surface: 'chat', text });
  lines.append(make('div', { 'data-index': '0' }, text));
  editor.clear();
};
const editor = lexicalPlain(wrapper, {
  post,
  changed: () => {
    send.disabled = editor === undefined || editor.text().trim() === '';
  },
});
editor.box.classList.add('editor-input');
editor.box.dataset.input = 'true';
editor.box.dataset.testid = 'chat-input';
send.addEventListener('click', post);
emote.addEventListener('mousedown', (event) => event.preventDefault());
emote.addEventListener('click', () => editor.emote?.());
window.__model = () => editor.text();
window.__ready = true;

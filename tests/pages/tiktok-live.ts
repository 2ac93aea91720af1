/** A TikTok-LIVE-shaped page: the chat's box takes plain text only, Enter sends, the send button is a div without a name. */
import { make } from './dom';
import { messageField, searchForm } from './other-boxes';
import { exposePage } from './page-api';

exposePage();

const input = make('div', {
  class: 'css-1-DivEditor',
  contenteditable: 'plaintext-only',
  maxlength: '150',
  placeholder: 'Say something nice',
});
const send = make('div', { class: 'css-2-DivPostButton', role: 'button', tabindex: '0', 'aria-disabled': 'true' }, '➤');
const lines = make('div', { class: 'css-3-DivChatMessageList', 'data-e2e': 'chat-room' });

/** What the page would send, read on `input`. */
let value = '';
const read = (): void => {
  value = input.innerText.replace(/\n$/, '');
  send.setAttribute('aria-disabled', String(value.trim() === ''));
};
const post = (): void => {
  if (value.trim() === '') return;
  window.__posts.push({ surface: 'live', text: value });
  lines.append(make('div', { 'data-e2e': 'chat-message' }, value));
  input.textContent = '';
  read();
};
input.addEventListener('input', read);
input.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.isComposing) return;
  event.preventDefault();
  post();
});
send.addEventListener('click', post);
window.__model = () => value;

document.body.append(
  make(
    'div',
    { id: 'app' },
    make('header', {}, searchForm('Search', { 'data-e2e': 'search-user-input' })),
    make(
      'main',
      {},
      make('div', { class: 'css-ef56-DivVideoContainer' }),
      make(
        'div',
        { class: 'css-gh78-DivContentContainer' },
        make('div', { class: 'css-ij90-DivCommentListContainer' }, lines),
        make(
          'div',
          { class: 'css-4-DivChatInputContainer' },
          make('div', { class: 'css-5-DivInputWrapper' }, input),
          send,
        ),
        make(
          'div',
          { 'data-e2e': 'message-input-area' },
          messageField({ 'data-message': true, 'aria-label': 'Message' }),
        ),
      ),
    ),
  ),
);
window.__ready = true;

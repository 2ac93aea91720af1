/** The chat document that YouTube shows in a frame of the same origin: Enter sends, emoji are pictures in the text. */
import { make } from './dom';
import { exposePage } from './page-api';

exposePage();

const pixel =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="16" height="16"%3E%3Ccircle cx="8" cy="8" r="8" fill="gold"/%3E%3C/svg%3E';
const input = make('div', {
  id: 'input',
  class: 'style-scope yt-live-chat-text-input-field-renderer',
  contenteditable: '',
  dir: 'auto',
  'aria-label': 'Chat…',
});
const send = make(
  'button',
  { class: 'yt-spec-button-shape-next', 'aria-label': 'Send', disabled: true, 'aria-disabled': 'true' },
  '➤',
) as HTMLButtonElement;
const emoji = make('button', { 'aria-label': 'Emoji' }, '☺');
const items = make('div', { id: 'items', class: 'style-scope yt-live-chat-item-list-renderer' });

/** The renderer's own text runs, read on `input`: words, and emoji by their id. */
let runs: ({ text: string } | { emojiId: string })[] = [];

function read(): void {
  runs = [];
  const walk = (node: Node): void => {
    if (node instanceof HTMLImageElement) runs.push({ emojiId: node.dataset.emojiId ?? '' });
    else if (node instanceof Text) runs.push({ text: node.data });
    else for (const child of node.childNodes) walk(child);
  };
  for (const child of input.childNodes) walk(child);
  const empty = text().trim() === '';
  send.disabled = empty;
  send.setAttribute('aria-disabled', String(empty));
}

const text = (): string =>
  runs
    .map((run) => ('text' in run ? run.text : `:${run.emojiId}:`))
    .join('')
    .replaceAll('\u00a0', ' ');

function post(): void {
  if (text().trim() === '') return;
  window.__posts.push({ surface: 'chat', text: text() });
  items.append(make('yt-live-chat-text-message-renderer', {}, make('span', { id: 'message' }, text())));
  input.replaceChildren();
  read();
}

window.__model = text;
input.addEventListener('input', read);
input.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  post();
});
send.addEventListener('click', post);
emoji.addEventListener('mousedown', (event) => event.preventDefault());
emoji.addEventListener('click', () => {
  const image = make('img', {
    class: 'emoji style-scope yt-live-chat-text-input-field-renderer',
    'data-emoji-id': 'party',
    alt: ':party:',
    src: pixel,
  });
  input.append(image);
  const selection = getSelection();
  selection?.selectAllChildren(input);
  selection?.collapseToEnd();
  read();
});

document.body.append(
  make(
    'yt-live-chat-app',
    {},
    make(
      'div',
      { id: 'contents' },
      make(
        'yt-live-chat-renderer',
        {},
        make('div', { id: 'item-list' }, make('yt-live-chat-item-list-renderer', {}, items)),
        make(
          'div',
          { id: 'input-panel' },
          make(
            'yt-live-chat-message-input-renderer',
            { id: 'live-chat-message-input' },
            make(
              'div',
              { id: 'container' },
              make(
                'div',
                { id: 'input-container' },
                make('yt-live-chat-text-input-field-renderer', { id: 'input' }, input),
              ),
              make(
                'div',
                { id: 'buttons' },
                emoji,
                make(
                  'div',
                  { id: 'message-buttons' },
                  make('div', { id: 'send-button' }, make('yt-button-renderer', {}, make('yt-button-shape', {}, send))),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  ),
);

// Those who run the stream also see a form for polls; its question is not a chat message.
const question = make('div', {
  id: 'input',
  class: 'poll-question',
  contenteditable: '',
  'aria-label': 'Ask something…',
});
question.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  window.__posts.push({ surface: 'poll', text: question.innerText });
});
document
  .querySelector('yt-live-chat-renderer')
  ?.append(
    make('yt-live-chat-poll-editor-panel-renderer', {}, make('yt-live-chat-text-input-field-renderer', {}, question)),
  );
window.__ready = true;

/** A Vimeo live event and its chat, which is a document of its own in a frame of the same host. */
import { make } from './dom';
import { fieldModel, postOnEnter } from './field-model';
import { searchForm } from './other-boxes';
import { exposePage } from './page-api';

exposePage();

function chat(): HTMLElement {
  const field = make('textarea', {
    id: 'interaction-chat-input-field',
    placeholder: 'Send a message',
    rows: '1',
  }) as HTMLTextAreaElement;
  const send = make('button', { type: 'submit' }, 'Send') as HTMLButtonElement;
  const form = make(
    'form',
    { class: 'chat-foot' },
    field,
    make('div', { class: 'chat-buttons' }, send),
  ) as HTMLFormElement;
  const lines = make('ul', { class: 'chat-lines' });
  const model = fieldModel(field, send, 'live', (text) => lines.append(make('li', {}, text)));
  postOnEnter(field, () => form.requestSubmit());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    model.post();
  });
  return make('div', { id: 'interaction-chat', class: 'chat-column' }, lines, form);
}

function event(): HTMLElement {
  const frame = make('iframe', { id: 'chat-frame', src: `${location.pathname}/chat/`, width: '340', height: '600' });
  return make('main', {}, make('div', { class: 'live-player' }), make('aside', {}, searchForm('Search'), frame));
}

document.body.append(location.pathname.endsWith('/chat/') ? chat() : event());
window.__ready = true;

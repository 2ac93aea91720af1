/** A Niconico-shaped live programme: one line to write in, and another frame-filled shadow root that is not ours. */
import { make } from './dom';
import { fieldModel } from './field-model';
import { searchForm } from './other-boxes';
import { exposePage } from './page-api';

exposePage();

const field = make('input', {
  type: 'text',
  class: '___comment-text-box___2ZbGX',
  placeholder: 'コメントを入力',
  maxlength: '75',
}) as HTMLInputElement;
const send = make('button', { class: '___submit-button___1zqxQ', type: 'submit' }, '送信') as HTMLButtonElement;
const form = make(
  'form',
  { class: '___comment-post-form___QSPJ2 chat-foot' },
  make('input', { type: 'text', class: '___comment-command-box___3xW', placeholder: 'コマンド' }),
  field,
  make('div', { class: 'chat-buttons' }, send),
);
const lines = make('div', { class: '___comment-panel___1Cyt chat-lines' });
const model = fieldModel(field, send, 'live', (text) => lines.append(make('p', {}, text)));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  model.post();
});

const advert = make('div', { class: '___ad___' });
advert.attachShadow({ mode: 'open' }).append(make('p', {}, '広告'));
document.body.append(
  make('header', {}, searchForm('検索')),
  make(
    'main',
    {},
    make('div', { class: 'live-player' }),
    make('aside', { class: 'chat-column ___player-body-area___' }, lines, form, advert),
  ),
);
window.__ready = true;

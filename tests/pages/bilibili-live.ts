/** The live rooms of Bilibili and of bilibili.tv: a field whose framework reads it on `input`, and Enter sends. */
import { make } from './dom';
import { fieldModel, postOnEnter } from './field-model';
import { searchForm } from './other-boxes';
import { exposePage } from './page-api';

exposePage();

const lines = make('div', { id: 'chat-items', class: 'chat-lines' });
const say = (text: string): void => lines.append(make('div', { class: 'chat-item danmaku-item' }, text));

function room(): HTMLElement {
  const field = make('textarea', {
    class: 'chat-input border-box',
    placeholder: '发个弹幕呗~',
    maxlength: '200',
  }) as HTMLTextAreaElement;
  const send = make('button', { class: 'bl-button live-skin-highlight-button-bg bl-button--primary' }, '发送');
  const model = fieldModel(field, send as HTMLButtonElement, 'live', say);
  postOnEnter(field, model.post);
  send.addEventListener('click', model.post);
  return make(
    'div',
    { id: 'chat-control-panel-vm' },
    make(
      'div',
      { class: 'chat-control-panel chat-foot' },
      make('div', { class: 'control-panel-icon-row' }, make('span', { class: 'emoticons-panel', title: '表情' }, '☺')),
      make('div', { class: 'chat-input-ctnr p-relative' }, make('div', {}, field)),
      make('div', { class: 'bottom-actions p-relative chat-buttons' }, make('div', { class: 'right-action' }, send)),
    ),
  );
}

function overseasRoom(): HTMLElement {
  const field = make('textarea', {
    class: 'comment-sender_input',
    placeholder: 'Say something…',
  }) as HTMLTextAreaElement;
  const send = make('button', { class: 'comment-sender_button' }, 'Send');
  const model = fieldModel(field, send as HTMLButtonElement, 'live', say);
  postOnEnter(field, model.post);
  send.addEventListener('click', model.post);
  return make('div', { class: 'comment-sender chat-foot' }, field, make('div', { class: 'chat-buttons' }, send));
}

const overseas = location.hostname.endsWith('.tv');
document.body.append(
  make('header', {}, searchForm(overseas ? 'Search' : '搜索')),
  make(
    'main',
    {},
    make('div', { class: 'live-player' }),
    make('aside', { class: 'chat-column' }, lines, overseas ? overseasRoom() : room()),
  ),
);
window.__ready = true;

/** A Rumble-shaped video page with comments, replies that come with a click and a report dialog; live streams have a chat, which also pops out. */
import { make } from './dom';
import { fieldModel, postOnEnter } from './field-model';
import { messageField, searchForm } from './other-boxes';
import { exposePage } from './page-api';

exposePage();

/** As htmx has it: the form's submit is all that counts. */
function form(
  surface: string,
  attributes: Record<string, string>,
  field: HTMLTextAreaElement,
  send: HTMLElement,
): HTMLFormElement {
  const made = make(
    'form',
    attributes,
    field,
    make('div', { class: 'comments-create-buttons chat-buttons' }, send),
  ) as HTMLFormElement;
  const model = fieldModel(field, send as HTMLButtonElement, surface);
  made.addEventListener('submit', (event) => {
    event.preventDefault();
    model.post();
  });
  return made;
}

const area = (attributes: Record<string, string>) => make('textarea', attributes) as HTMLTextAreaElement;

function comments(): HTMLElement {
  const reply = make('div', { 'data-js': 'comment_reply_form', class: 'comment-reply' });
  const open = make('button', { class: 'comments-action comments-action-reply', type: 'button' }, 'Reply');
  open.addEventListener('click', () => {
    const field = area({ placeholder: 'Add a reply…', rows: '3' });
    reply.replaceChildren(form('reply', {}, field, make('button', { type: 'submit' }, 'Reply')));
    field.focus();
  });
  const field = area({
    class: 'comments-create-textarea',
    placeholder: 'Add a comment…',
    'data-js': 'comment_textarea',
    rows: '3',
  });
  const send = make('button', { class: 'comments-add-comment round-button', type: 'submit' }, 'Comment');
  const report = messageField({ class: 'report-text', 'aria-label': 'What is wrong with this comment?' });
  return make(
    'div',
    { id: 'video-comments', class: 'media-page-comments-container', 'data-js': 'media_page_comments_container' },
    make('div', { 'data-js': 'comment_form' }, form('comment', { class: 'comments-create' }, field, send)),
    make(
      'ul',
      { class: 'comments-1' },
      make(
        'li',
        { class: 'comment-item', 'data-comment-id': '1' },
        make('p', { class: 'comment-text' }, 'Nice waves'),
        open,
        reply,
      ),
    ),
    make('div', { 'data-js': 'comment_report_dialog', class: 'dialog' }, report),
  );
}

function chat(): HTMLElement {
  const field = area({
    id: 'chat-message-text-input',
    class: 'chat-message-input',
    placeholder: 'Send message…',
    rows: '1',
  });
  const send = make('button', { class: 'chat--send', type: 'submit' }, 'Chat');
  const made = form('chat', { class: 'chat-message-form' }, field, send);
  postOnEnter(field, () => made.requestSubmit());
  return make(
    'aside',
    { class: 'media-page-chat-aside-chat chat-column' },
    make('div', { class: 'chat--header' }, 'Live Chat'),
    make('ul', { id: 'chat-history-list', class: 'chat-lines' }),
    make('div', { class: 'chat--input chat-foot' }, made),
  );
}

const popped = location.pathname.startsWith('/chat/popup/');
const live = popped || location.pathname.startsWith('/vlive');
const header = make(
  'header',
  { class: 'header', 'data-js': 'app_header' },
  searchForm('Search', { class: 'header-search-field' }),
);
document.body.append(
  header,
  make(
    'main',
    { class: 'nonconstrained', 'data-js': 'media_container' },
    ...(popped
      ? []
      : [make('section', {}, make('div', { id: 'videoPlayer', class: 'player' }), ...(live ? [] : [comments()]))]),
    ...(live ? [chat()] : []),
  ),
);
window.__ready = true;

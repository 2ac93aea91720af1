/** Odysee's comments, replies and live chat: a React field inside an autocomplete, and a page that hears its keys on the window. */
import { type Element, createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { make } from './dom';
import { searchForm } from './other-boxes';
import { exposePage } from './page-api';

exposePage();

const ENTER = 13;
type Props = { isReply?: boolean; isLivestream?: boolean };
type FieldEvent = { target: { value: string } };
type KeyEvent = { key: string; preventDefault(): void; nativeEvent: Event };

/** As the site's own component: one form for all three, named by what it is for. */
function CommentCreate({ isReply = false, isLivestream = false }: Props): Element {
  const [comment, setComment] = useState('');
  const [focused, setFocused] = useState(false);
  const name = isReply ? 'create__reply' : 'create__comment';
  /** The emotes that are offered behind a colon: Enter then takes one. */
  const offered = /:\w+$/.test(comment);
  const submit = (): void => {
    if (comment.trim() === '') return;
    window.__posts.push({ surface: isLivestream ? 'live' : isReply ? 'reply' : 'comment', text: comment });
    setComment('');
  };
  if (focused) {
    window.__model = () => comment;
    // The page looks at the key's code, on the window, and knows nothing of composing.
    handle = (event) => {
      if (event.keyCode !== ENTER || event.shiftKey) return;
      if (!isLivestream && !event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      submit();
    };
  }
  const label = isLivestream ? 'Send' : isReply ? 'Reply' : 'Comment';
  return h(
    'form',
    {
      className: `comment-create${isReply ? ' comment-create--reply' : ''}`,
      onSubmit: (event: Event) => event.preventDefault(),
    },
    h(
      'fieldset-section',
      { class: name },
      h('label', { htmlFor: name }, 'Comment as @surfcat'),
      h(
        'div',
        { className: 'MuiAutocomplete-root' },
        h(
          'div',
          { className: 'MuiFormControl-root MuiTextField-root' },
          h(
            'div',
            { className: 'MuiInputBase-root MuiInputBase-multiline' },
            h('textarea', {
              id: name,
              className: 'MuiInputBase-input MuiInputBase-inputMultiline',
              role: 'combobox',
              'aria-autocomplete': 'list',
              'aria-expanded': offered,
              'aria-controls': offered ? `${name}-listbox` : undefined,
              'aria-invalid': false,
              autoComplete: 'off',
              placeholder: 'Say something about this...',
              rows: 2,
              value: comment,
              onChange: (event: FieldEvent) => setComment(event.target.value),
              onKeyDown: (event: KeyEvent) => {
                if (!offered || event.key !== 'Enter') return;
                event.preventDefault();
                event.nativeEvent.stopPropagation();
                setComment(comment.replace(/:\w+$/, ':party: '));
              },
              onFocus: () => setFocused(true),
              onBlur: () => {
                setFocused(false);
                handle = () => {};
              },
            }),
          ),
        ),
      ),
    ),
    offered
      ? h(
          'ul',
          { id: `${name}-listbox`, role: 'listbox' },
          h('li', { role: 'option', 'aria-selected': true }, ':party:'),
        )
      : null,
    h(
      'div',
      { className: 'section__actions' },
      h(
        'button',
        { className: 'button button--primary', type: 'submit', disabled: comment.trim() === '', onClick: submit },
        h('span', { className: 'button__content' }, h('span', { className: 'button__label' }, label)),
      ),
      h('button', { className: 'button button--alt', type: 'button', 'aria-label': 'Sticker' }, '☺'),
    ),
  );
}

let handle: (event: KeyboardEvent) => void = () => {};
window.addEventListener('keydown', (event) => handle(event));

function Replies(): Element {
  const [open, setOpen] = useState(false);
  return h(
    'li',
    { className: 'comment' },
    h('p', {}, 'Great surf'),
    h(
      'button',
      { className: 'button button--link comment__action', type: 'button', onClick: () => setOpen(true) },
      'Reply',
    ),
    open ? h('div', { className: 'comment__reply' }, h(CommentCreate, { isReply: true })) : null,
  );
}

const root = make('div', { id: 'app' });
document.body.append(make('header', { class: 'header' }, searchForm('Search', { class: 'wunderbar__input' })), root);
const live = location.pathname.includes(':live') || location.pathname.startsWith('/$/popout/');
const content = live
  ? h(
      'main',
      {},
      h('div', { className: 'live-player' }),
      h(
        'div',
        { className: 'card livestream__chat chat-column' },
        h('div', { className: 'livestream__comments chat-lines' }),
        h('div', { className: 'livestream__comment-create' }, h(CommentCreate, { isLivestream: true })),
      ),
    )
  : h(
      'main',
      {},
      h('div', { className: 'player' }),
      h(
        'section',
        { className: 'card card--section comments' },
        h(CommentCreate),
        h('ul', { className: 'comments' }, h(Replies)),
      ),
    );
createRoot(root).render(content);
window.__ready = true;

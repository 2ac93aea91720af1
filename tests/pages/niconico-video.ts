/** A Niconico-shaped video page under React: labels in the interface's language, a box that is made anew for the full screen. */
import { type Element, createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { make } from './dom';
import { searchForm } from './other-boxes';
import { exposePage } from './page-api';

exposePage();

const words = {
  ja: { comment: 'コメントを入力', post: 'コメント', command: 'コマンド', full: '全画面表示する', search: '検索' },
  en: { comment: 'Enter comment', post: 'Comment', command: 'Command', full: 'Full screen', search: 'Search' },
  th: { comment: 'พิมพ์ความคิดเห็น', post: 'แสดงความคิดเห็น', command: 'คำสั่ง', full: 'เต็มจอ', search: 'ค้นหา' },
};
const labels = words[(new URLSearchParams(location.search).get('ui') ?? 'ja') as keyof typeof words];

type FieldEvent = { target: { value: string } };
type KeyEvent = { nativeEvent: KeyboardEvent; preventDefault(): void };

/** Command, comment and button in one row; the state is the model, and rendering puts it back into the field. */
function CommentRow(): Element {
  const [text, setText] = useState('');
  const post = (): void => {
    if (text.trim() === '') return;
    window.__posts.push({ surface: 'comment', text });
    setText('');
  };
  window.__model = () => text;
  return h(
    'div',
    { className: 'd_flex gap_x0_5 px_x2' },
    h('input', { className: 'w_[88px]', placeholder: labels.command, type: 'text' }),
    h(
      'div',
      { className: 'flex-g_1 d_flex' },
      h('textarea', {
        className: 'w_100% resize_none',
        placeholder: labels.comment,
        rows: 1,
        maxLength: 1024,
        value: text,
        onChange: (event: FieldEvent) => setText(event.target.value),
        onKeyDown: (event: KeyEvent) => {
          if (event.nativeEvent.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          post();
        },
      }),
    ),
    h(
      'button',
      { className: 'h_x5 bg_action', type: 'button', disabled: text.trim() === '', onClick: post },
      labels.post,
    ),
  );
}

/** The full screen builds the row in another place, and so another one. */
function Player(): Element {
  const [full, setFull] = useState(false);
  return h(
    'div',
    { className: 'PlayerPresenter' },
    h(
      'div',
      { 'data-styling-name': 'fullscreen-target' },
      h('div', { className: 'live-player', 'data-name': 'content' }),
      h(
        'div',
        { 'data-styling-area': 'floating' },
        h('button', { 'aria-label': labels.full, type: 'button', onClick: () => setFull(!full) }, '⛶'),
        full ? h('div', { className: 'pos_absolute' }, h(CommentRow)) : null,
      ),
    ),
    full ? null : h(CommentRow),
  );
}

const player = make('div', { class: 'grid-area_[player]' });
document.body.append(
  make('header', { id: 'CommonHeader' }, searchForm(labels.search)),
  make(
    'main',
    {},
    make(
      'section',
      { class: 'd_grid grid-template-areas_[player_sidebar]' },
      player,
      make('div', { class: 'grid-area_[sidebar]' }, make('p', {}, 'コメントリスト')),
    ),
  ),
);
createRoot(player).render(h(Player));
window.__ready = true;

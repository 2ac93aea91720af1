/** A TikTok-shaped video page whose comment box is the real Draft.js under React 18; Enter and the button both post. */
import { Editor, EditorState } from 'draft-js';
import { type Element, createElement as h, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { make } from './dom';
import { exposePage } from './page-api';

exposePage();

type BoxProps = { surface: string; inputHook: string; postHook: string };

/** One Draft.js box as the page builds it: placeholder, editor, @ and emoji tools, and a post button that is a div. */
function CommentBox({ surface, inputHook, postHook }: BoxProps): Element {
  const [state, setState] = useState(() => EditorState.createEmpty());
  const latest = useRef(state);
  latest.current = state;
  const text = (): string => latest.current.getCurrentContent().getPlainText('\n');
  const empty = text().trim() === '';
  const post = (): void => {
    if (text().trim() === '') return;
    window.__posts.push({ surface, text: text() });
    // Clearing keeps the focus and the editor's key handling, as the site does after a comment.
    setState(EditorState.moveFocusToEnd(EditorState.createEmpty()));
  };
  return h(
    'div',
    { className: 'css-1a2b-DivCommentInputContainer e1rzzhjk0' },
    h(
      'div',
      { className: 'css-3c4d-DivLayoutContainer' },
      h(
        'div',
        { className: 'css-5e6f-DivInputAreaContainer' },
        h(
          'div',
          { 'data-e2e': inputHook, className: 'css-7a8b-DivInputEditorContainer' },
          h(Editor, {
            editorState: state,
            onChange: (next: EditorState) => {
              latest.current = next;
              setState(next);
            },
            onFocus: () => {
              window.__model = text;
            },
            handleReturn: (event: { shiftKey: boolean }) => {
              if (event.shiftKey) return 'not-handled';
              post();
              return 'handled';
            },
            placeholder: 'Add comment...',
            ariaLabel: 'Add comment...',
          }),
        ),
        h('div', { 'data-e2e': 'comment-at-icon', role: 'button', 'aria-label': '@' }, '@'),
        h('div', { 'data-e2e': 'comment-emoji-icon', role: 'button', 'aria-label': 'Emoji' }, '☺'),
      ),
    ),
    h(
      'div',
      {
        'data-e2e': postHook,
        role: 'button',
        tabIndex: 0,
        'aria-disabled': String(empty),
        className: 'css-9c0d-DivPostButton',
        onClick: post,
      },
      'Post',
    ),
  );
}

const footer = make('div', { class: 'css-ab12-DivCommentFooter e1rzzhjk5' });
const messages = make('div', { class: 'css-cd34-DivMessageInput', 'data-e2e': 'message-input-area' });
const replyPlace = make('div', { class: 'css-kl12-DivReplyContainer' });
const replyButton = make('span', { 'data-e2e': 'comment-reply-1', role: 'button', tabindex: '0' }, 'Reply');
replyButton.addEventListener('click', () =>
  createRoot(replyPlace).render(
    h(CommentBox, { surface: 'reply', inputHook: 'comment-input', postHook: 'comment-post' }),
  ),
);
const search = make('input', {
  'data-e2e': 'search-user-input',
  placeholder: 'Search',
  'aria-label': 'Search',
  type: 'search',
});
document.body.append(
  make(
    'div',
    { id: 'app' },
    make('header', {}, make('form', { 'data-e2e': 'search-box', action: '/search' }, search)),
    make(
      'main',
      { id: 'main-content-video_detail' },
      make('div', { class: 'css-ef56-DivVideoContainer', 'data-e2e': 'video-player' }),
      make(
        'div',
        { class: 'css-gh78-DivContentContainer' },
        make('h1', { 'data-e2e': 'browse-video-desc' }, 'A cat learns to surf'),
        make(
          'div',
          { class: 'css-ij90-DivCommentListContainer' },
          make('p', { 'data-e2e': 'comment-level-1' }, 'น่ารักมาก'),
          replyButton,
          replyPlace,
        ),
        footer,
        messages,
      ),
    ),
  ),
);
createRoot(footer).render(h(CommentBox, { surface: 'tiktok', inputHook: 'comment-input', postHook: 'comment-post' }));
createRoot(messages).render(
  h(CommentBox, { surface: 'message', inputHook: 'message-input', postHook: 'message-send' }),
);
search.closest('form')?.addEventListener('submit', (event) => {
  event.preventDefault();
  window.__posts.push({ surface: 'search', text: (search as HTMLInputElement).value });
});
window.__ready = true;

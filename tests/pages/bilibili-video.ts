/** A Bilibili-shaped video page: comments in open shadow roots four deep, a reply box that comes with a click, and one's own posts. */
import './bilibili-rich-textarea';
import { html, LitElement } from 'lit';
import { make } from './dom';
import { fieldModel, postOnEnter } from './field-model';
import { searchForm } from './other-boxes';
import { exposePage } from './page-api';

exposePage();

class HeaderRenderer extends LitElement {
  protected override render(): unknown {
    return html`<div id="navbar">评论</div><div id="commentbox"><bili-comment-box surface="comment"></bili-comment-box></div>`;
  }
}

class ThreadRenderer extends LitElement {
  static override properties = { replying: { state: true } };
  declare replying: boolean;

  constructor() {
    super();
    this.replying = false;
  }

  protected override render(): unknown {
    return html`<div id="comment"><p>好看</p><div id="reply"><button @click=${() => this.#reply()}>回复</button></div></div>
      <div id="reply-container">${this.replying ? html`<bili-comment-box surface="reply"></bili-comment-box>` : ''}</div>`;
  }

  #reply(): void {
    this.replying = true;
  }
}

class Comments extends LitElement {
  protected override render(): unknown {
    return html`<div id="header"><bili-comments-header-renderer></bili-comments-header-renderer></div>
      <div id="contents"><div id="feed"><bili-comment-thread-renderer></bili-comment-thread-renderer></div></div>`;
  }
}

customElements.define('bili-comments-header-renderer', HeaderRenderer);
customElements.define('bili-comment-thread-renderer', ThreadRenderer);
customElements.define('bili-comments', Comments);

/** One's own post to all followers: not a comment. */
function dynamic(): HTMLElement {
  const field = make('div', {
    class: 'bili-rich-textarea__inner',
    contenteditable: 'true',
    'data-placeholder': '有什么想和大家分享的？',
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    window.__posts.push({ surface: 'dynamic', text: field.innerText.replaceAll('\u00a0', ' ') });
  });
  return make(
    'div',
    { class: 'bili-dyn-publishing' },
    make('div', { class: 'bili-dyn-publishing__input' }, make('div', { class: 'bili-rich-textarea' }, field)),
    make('button', { class: 'bili-dyn-publishing__action launcher' }, '发布'),
  );
}

/** The player's own line: what is sent there flies over the picture. */
function danmaku(): HTMLElement {
  const field = make('input', {
    class: 'bpx-player-dm-input',
    placeholder: '发个友善的弹幕见证当下',
  }) as HTMLInputElement;
  const send = make('div', { class: 'bui bui-button bpx-player-dm-btn-send', role: 'button' }, '发送');
  const model = fieldModel(field, null, 'danmaku');
  postOnEnter(field, model.post);
  send.addEventListener('click', model.post);
  return make(
    'div',
    { class: 'bpx-player-sending-area' },
    make(
      'div',
      { class: 'bpx-player-sending-bar' },
      make('div', { class: 'bpx-player-dm-root' }, make('div', { class: 'bpx-player-dm-wrap' }, field), send),
    ),
  );
}

document.body.append(
  make('div', { id: 'biliMainHeader' }, searchForm('搜索', { class: 'nav-search-input' })),
  make(
    'div',
    { id: 'app' },
    make('div', { id: 'bilibili-player', class: 'player' }),
    danmaku(),
    make('div', { id: 'commentapp' }, make('bili-comments', { 'data-params': '0,1' })),
    dynamic(),
  ),
);
window.__ready = true;

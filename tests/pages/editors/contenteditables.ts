/** Editable elements without a library: the page reads them on `input`, as YouTube, TikTok LIVE and Bilibili do. */
import { html, LitElement } from 'lit';
import { make } from '../dom';
import { emotePicture, type Mount, type Mounted, sends } from './mounted';

/** The words, pictures by their name; one line break a block or <br>. */
function readText(box: HTMLElement): string {
  const copy = box.cloneNode(true) as HTMLElement;
  for (const image of copy.querySelectorAll('img')) image.replaceWith(image.alt);
  // innerText needs a rendered element.
  copy.style.cssText = 'position: fixed; left: -9999px; white-space: pre-wrap';
  document.body.append(copy);
  const text = copy.innerText.replace(/\n$/, '').replaceAll('\u00a0', ' ');
  copy.remove();
  return text;
}

function watch(box: HTMLElement, changed: () => void): Mounted {
  let value = '';
  const read = (): void => {
    value = readText(box);
    changed();
  };
  box.addEventListener('input', read);
  return {
    box,
    text: () => value,
    clear: () => {
      box.replaceChildren();
      read();
    },
    emote: () => {
      box.append(emotePicture());
      read();
    },
  };
}

/** Enter is a new line and Ctrl+Enter posts. */
export const plain: Mount = (host, { post, changed }) => {
  const box = make('div', { contenteditable: 'true', role: 'textbox', 'aria-label': 'Comment' });
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.ctrlKey && !event.isComposing) post();
  });
  host.append(box);
  return watch(box, changed);
};

export const plaintextOnly: Mount = (host, { post, changed }) => {
  const box = make('div', { contenteditable: 'plaintext-only', role: 'textbox', 'aria-label': 'Chat' });
  box.style.whiteSpace = 'pre-wrap';
  box.addEventListener('keydown', (event) => {
    if (!sends(event)) return;
    event.preventDefault();
    post();
  });
  host.append(box);
  return watch(box, changed);
};

export const closedShadow: Mount = (host, { post, changed }) => {
  const outer = make('x-closed-box');
  host.append(outer);
  const root = outer.attachShadow({ mode: 'closed' });
  const box = make('div', { contenteditable: 'true', role: 'textbox', 'aria-label': 'Comment' });
  box.style.cssText = 'border: 1px solid #999; min-height: 40px; padding: 8px; white-space: pre-wrap';
  const button = make('button', { type: 'button', 'data-comment-post': true }, 'Post');
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.ctrlKey && !event.isComposing) post();
  });
  button.addEventListener('click', post);
  root.append(make('div', { 'data-composer': 'comment' }, box, button));
  return { ...watch(box, changed), button };
};

class RichTextarea extends LitElement {
  override render() {
    return html`<style>
        .brt-editor { border: 1px solid #999; min-height: 40px; padding: 8px; white-space: pre-wrap; }
      </style>
      <div id="input"><div class="brt-root"><div class="brt-editor" contenteditable="true" data-comment-box></div></div></div>`;
  }
}

class CommentBox extends LitElement {
  static override properties = { empty: { state: true } };
  declare empty: boolean;
  override render() {
    const tell = (): boolean => this.dispatchEvent(new Event('pub'));
    return html`<div data-composer="comment"><div id="comment-area"><div id="body"><div id="editor"><x-rich-textarea></x-rich-textarea></div></div></div>
      <div id="footer"><div id="pub"><button data-comment-post ?disabled=${this.empty} @click=${tell}>Post</button></div></div></div>`;
  }
}

class CommentsHeader extends LitElement {
  override render() {
    return html`<div id="commentbox"><x-comment-box></x-comment-box></div>`;
  }
}

/** Open shadow roots four deep; the button stands two levels above the editor. */
export const nestedShadow: Mount = (host, { post, changed }) => {
  customElements.define('x-rich-textarea', RichTextarea);
  customElements.define('x-comment-box', CommentBox);
  customElements.define('x-comments-header', CommentsHeader);
  customElements.define(
    'x-comments',
    class extends LitElement {
      override render() {
        return html`<x-comments-header></x-comments-header>`;
      }
    },
  );
  const outer = make('x-comments');
  host.append(outer);
  const mounted: { now?: Mounted } = {};
  const inside = (from: Element, selector: string): HTMLElement =>
    from.shadowRoot?.querySelector(selector) as HTMLElement;
  const ready = async (): Promise<void> => {
    for (let level = 0; level < 4; level++) await new Promise(requestAnimationFrame);
    const header = inside(outer, 'x-comments-header');
    const comment = inside(header, 'x-comment-box') as CommentBox;
    const box = inside(inside(comment, 'x-rich-textarea'), '.brt-editor');
    comment.empty = true;
    comment.addEventListener('pub', post);
    box.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && event.ctrlKey && !event.isComposing) post();
    });
    const watched = watch(box, () => {
      comment.empty = watched.text().trim() === '';
      changed();
    });
    mounted.now = { ...watched, button: inside(comment, '[data-comment-post]') };
  };
  pending.push(ready());
  return {
    get box() {
      return mounted.now?.box as HTMLElement;
    },
    get button() {
      return mounted.now?.button as HTMLElement;
    },
    text: () => mounted.now?.text() ?? '',
    clear: () => mounted.now?.clear(),
    emote: () => mounted.now?.emote?.(),
  };
};

/** What must be there before the page is ready. */
export const pending: Promise<void>[] = [];

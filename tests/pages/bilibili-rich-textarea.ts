/** Bilibili's comment editor as nested Lit components: the field in its own shadow root, the box with its button around it. */
import { html, LitElement } from 'lit';

/** `<bili-comment-rich-textarea>`: an editable element whose component keeps the text that it read on `input`. */
class RichTextarea extends LitElement {
  value = '';

  protected override render(): unknown {
    return html`<div id="input"><div class="brt-root"><div class="brt-editor" contenteditable="true" spellcheck="false"
      data-placeholder="发一条友善的评论" @input=${() => this.#read()} @focus=${() => this.#focus()}></div></div></div>`;
  }

  get #editor(): HTMLElement {
    return this.renderRoot.querySelector('.brt-editor') as HTMLElement;
  }

  clear(): void {
    this.#editor.replaceChildren();
    this.#read();
  }

  #read(): void {
    this.value = this.#editor.innerText.replace(/\n$/, '').replaceAll('\u00a0', ' ');
    this.dispatchEvent(new CustomEvent('value-changed', { detail: this.value, bubbles: true, composed: true }));
  }

  #focus(): void {
    window.__model = () => this.value;
    this.dispatchEvent(new CustomEvent('editor-focus', { bubbles: true, composed: true }));
  }
}

/** `<bili-comment-box surface="…">`: shows its foot when the field gets the focus, and posts with its button. */
class CommentBox extends LitElement {
  static override properties = { value: { state: true }, active: { state: true } };
  declare value: string;
  declare active: boolean;

  constructor() {
    super();
    this.value = '';
    this.active = false;
  }

  protected override render(): unknown {
    return html`<div id="comment-area">
      <div id="header"></div>
      <div id="body" class=${this.active ? 'active' : ''}>
        <div id="editor" class=${this.active ? 'active' : ''}
          @value-changed=${(event: CustomEvent<string>) => this.#change(event.detail)}
          @editor-focus=${() => this.#activate()}>
          <bili-comment-rich-textarea></bili-comment-rich-textarea>
        </div>
        <div id="footer" class=${this.active ? '' : 'hidden'}>
          <div id="tools"><button class="emoji" title="表情">☺</button><button class="at" title="@">@</button></div>
          <div id="pub"><button data-v-risk="fingerprint" ?disabled=${this.value.trim() === ''}
            @click=${() => this.#post()}>发布</button></div>
        </div>
      </div>
    </div>`;
  }

  #change(value: string): void {
    this.value = value;
  }

  #activate(): void {
    this.active = true;
  }

  #post(): void {
    if (this.value.trim() === '') return;
    window.__posts.push({ surface: this.getAttribute('surface') ?? '', text: this.value });
    (this.renderRoot.querySelector('bili-comment-rich-textarea') as RichTextarea).clear();
  }
}

customElements.define('bili-comment-rich-textarea', RichTextarea);
customElements.define('bili-comment-box', CommentBox);

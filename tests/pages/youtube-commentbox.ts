/** YouTube's comment editor: a contenteditable whose host keeps its own text, read on `input`, and posts that. */
import { make } from './dom';

const editable = (): HTMLElement =>
  make('div', {
    id: 'contenteditable-root',
    class: 'style-scope yt-formatted-string',
    contenteditable: 'true',
    dir: 'auto',
    'aria-label': 'Add a comment…',
  });

const roundButton = (id: string, label: string, disabled: boolean): HTMLElement =>
  make(
    'ytd-button-renderer',
    { id, class: 'style-scope ytd-commentbox' },
    make(
      'yt-button-shape',
      {},
      make(
        'button',
        {
          class: 'yt-spec-button-shape-next yt-spec-button-shape-next--filled',
          'aria-label': label,
          disabled,
          'aria-disabled': String(disabled),
        },
        make('div', { class: 'yt-spec-button-shape-next__button-text-content' }, make('span', { role: 'text' }, label)),
        make('yt-touch-feedback-shape', {}, make('div', { class: 'yt-spec-touch-feedback-shape' })),
      ),
    ),
  );

/** `<ytd-commentbox>`: fires `commentbox-post` with its text when it posts and `commentbox-cancel` when it closes. */
export class YtdCommentbox extends HTMLElement {
  /** The component's own property: what it would post. */
  commentText = '';
  #editor = editable();
  #buttons = {
    cancel: roundButton('cancel-button', 'Cancel', false),
    submit: roundButton('submit-button', 'Comment', true),
  };

  connectedCallback(): void {
    if (this.firstChild) return;
    this.append(
      make(
        'div',
        { id: 'thumbnail-input-row', class: 'style-scope ytd-commentbox' },
        make('yt-img-shadow', { id: 'author-thumbnail' }),
        make(
          'div',
          { id: 'main' },
          make(
            'div',
            { id: 'creation-box', class: 'not-focused style-scope ytd-commentbox' },
            make(
              'tp-yt-paper-input-container',
              {},
              make(
                'div',
                { class: 'input-wrapper' },
                make('yt-formatted-string', { id: 'contenteditable-textarea' }, this.#editor),
              ),
            ),
          ),
        ),
      ),
      make(
        'div',
        { id: 'footer', class: 'style-scope ytd-commentbox' },
        make('div', { id: 'emoji-button' }, make('button', { 'aria-label': 'Emoji picker' }, '☺')),
        make('div', { id: 'buttons' }, this.#buttons.cancel, this.#buttons.submit),
      ),
    );
    this.#editor.addEventListener('input', () => this.#read());
    this.#editor.addEventListener('focus', () => {
      window.__model = () => this.commentText;
    });
    this.#editor.addEventListener('keydown', (event) => {
      // No source says whether the real box does this; the test page does, so that holding it is proved.
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing) this.#post();
    });
    this.#submitButton().addEventListener('click', () => this.#post());
    this.#buttons.cancel.addEventListener('click', () => this.#leave('commentbox-cancel'));
  }

  focusEditor(): void {
    this.#editor.focus();
  }

  #submitButton(): HTMLButtonElement {
    return this.#buttons.submit.querySelector('button') as HTMLButtonElement;
  }

  #read(): void {
    this.commentText = this.#editor.innerText.replace(/\n$/, '');
    const empty = this.commentText.trim() === '';
    this.#submitButton().disabled = empty;
    this.#submitButton().setAttribute('aria-disabled', String(empty));
  }

  #post(): void {
    if (this.commentText.trim() === '') return;
    window.__posts.push({
      surface: this.closest('ytd-comment-reply-dialog-renderer') ? 'reply' : 'comment',
      text: this.commentText,
    });
    this.#leave('commentbox-post');
  }

  #leave(how: string): void {
    this.dispatchEvent(new CustomEvent(how, { bubbles: true, detail: this.commentText }));
    this.#editor.textContent = '';
    this.#read();
  }
}

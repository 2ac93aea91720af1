/** A Reddit-shaped post page: a button becomes the composer, whose Lexical editor is a slotted child; a chat stands beside. */
import { make } from './dom';
import { lexicalRich } from './editors/lexical';
import { messageField, searchForm } from './other-boxes';
import { exposePage } from './page-api';

exposePage();

/** `<shreddit-composer>` shows what others put into it through slots of its open shadow root. */
class ShredditComposer extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot) return;
    const slot = document.createElement('slot');
    const submit = document.createElement('slot');
    submit.name = 'submit-button';
    this.attachShadow({ mode: 'open' }).append(
      make('div', { class: 'rte' }, slot),
      make('div', { class: 'footer' }, make('button', { 'aria-label': 'Bold' }, 'B'), submit),
    );
  }
}
customElements.define('shreddit-composer', ShredditComposer);

function composerHost(surface: string): HTMLElement {
  const host = make('comment-composer-host', { 'user-id': 't2_cat' });
  const trigger = make('button', { 'data-testid': 'trigger-button', 'data-opens': surface }, 'Join the conversation');
  trigger.addEventListener('click', () => {
    const composer = make('shreddit-composer', { mode: 'richText' });
    const submit = make(
      'button',
      { slot: 'submit-button', type: 'submit', disabled: true },
      'Comment',
    ) as HTMLButtonElement;
    const post = (): void => {
      if (editor.text().trim() === '') return;
      window.__posts.push({ surface, text: editor.text() });
      editor.clear();
    };
    const editor = lexicalRich(composer, {
      post,
      changed: () => {
        submit.disabled = editor === undefined || editor.text().trim() === '';
      },
    });
    editor.box.setAttribute('name', 'body');
    editor.box.dataset.surface = surface;
    editor.box.addEventListener('focus', () => {
      window.__model = () => editor.text();
    });
    submit.addEventListener('click', post);
    composer.append(submit);
    host.replaceChildren(make('faceplate-form', { action: '/svc/shreddit/create-comment' }, composer));
    editor.box.focus();
  });
  host.append(make('faceplate-tracker', {}, trigger));
  return host;
}

/** The search field stands in an open shadow root. */
const search = make('reddit-search-large', { id: 'search' });
search.attachShadow({ mode: 'open' }).append(searchForm('Search Reddit'));

document.body.append(
  make(
    'shreddit-app',
    {},
    make('header', {}, search),
    make(
      'main',
      { id: 'main-content' },
      make('shreddit-post', { id: 't3_cats' }, make('h1', { slot: 'title' }, 'A cat learns to surf'), make('video')),
      composerHost('comment'),
      make(
        'shreddit-comment-tree',
        {},
        make(
          'shreddit-comment',
          { thingid: 't1_a', author: 'nok', depth: '0' },
          make('div', { slot: 'comment' }, make('p', {}, 'Where was this filmed?')),
          make('shreddit-comment-action-row', {}, make('shreddit-async-loader', {}, composerHost('reply'))),
        ),
      ),
    ),
    make('rs-app', { class: 'chat' }, messageField({ name: 'message', 'aria-label': 'Message', 'data-message': true })),
  ),
);
window.__ready = true;

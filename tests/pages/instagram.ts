/** Instagram-shaped pages: a post with React's textarea in a form, a reel whose box is an input or an editable element, messages beside. */
import { make } from './dom';
import { reactInput, reactTextarea } from './editors/fields';
import { lexicalPlain } from './editors/lexical';
import type { Mounted } from './editors/mounted';
import { interfaceWords } from './interface-words';
import { exposePage } from './page-api';

exposePage();
const words = interfaceWords();

const icon = (label: string): HTMLElement => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('aria-label', label);
  const button = make('div', { role: 'button', tabindex: '0', class: 'x1i10hfl' });
  button.append(svg);
  return button;
};

/** The word that posts stands there only while there is something to post. */
function postWord(post: () => void): HTMLElement {
  const word = make('div', { role: 'button', tabindex: '0', class: 'x1i10hfl xjqpnuy' }, words.post);
  word.addEventListener('click', post);
  word.style.visibility = 'hidden';
  return word;
}

function connect(
  surface: string,
  host: HTMLElement,
  mount: typeof reactTextarea,
): { word: HTMLElement; editor: Mounted } {
  const post = (): void => {
    if (editor.text().trim() === '') return;
    window.__posts.push({ surface, text: editor.text() });
    list.append(make('li', {}, make('span', { dir: 'auto' }, editor.text())));
    editor.clear();
  };
  const word = postWord(post);
  const editor: Mounted = mount(host, {
    post,
    changed: () => {
      word.style.visibility = editor.text().trim() === '' ? 'hidden' : 'visible';
    },
  });
  for (const name of ['aria-label', editor.box.localName === 'div' ? 'aria-placeholder' : 'placeholder'])
    editor.box.setAttribute(name, words.comment);
  editor.box.addEventListener('focus', () => {
    window.__model = () => editor.text();
  });
  return { word, editor };
}

function formComposer(): HTMLElement {
  const holder = make('div', { class: 'x1yztbdb' });
  const { word, editor } = connect('comment', holder, reactTextarea);
  editor.box.setAttribute('autocomplete', 'off');
  editor.box.setAttribute('autocorrect', 'off');
  const form = make(
    'form',
    { method: 'POST', class: '_aidk' },
    make('div', { class: '_akhn' }, icon(words.emoji), holder, make('div', { class: '_am-5' }, word)),
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  return make('section', { class: '_aaoe' }, make('div', {}, form));
}

function reelComposer(kind: string): HTMLElement {
  const holder = make('div', { class: 'x9f619' });
  const { word, editor } = connect('comment', holder, kind === 'input' ? reactInput : lexicalPlain);
  if (kind === 'input')
    editor.box.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.isComposing) word.click();
    });
  return make('div', { class: 'x78zum5', role: 'presentation' }, holder, icon(words.emoji), word);
}

const list = make('ul', { class: '_a9z6' }, make('li', {}, make('span', { dir: 'auto' }, 'so cute')));

const search = make('input', {
  'aria-label': words.search,
  placeholder: words.search,
  type: 'text',
}) as HTMLInputElement;
search.addEventListener('keydown', (event) => {
  if (event.key === 'Enter') window.__posts.push({ surface: 'search', text: search.value });
});

/** The drawer with messages that opens over any page. */
const drawer = make('div', { class: 'message-drawer', role: 'none' });
const message = lexicalPlain(drawer, {
  post: () => window.__posts.push({ surface: 'message', text: message.text() }),
  changed: () => {},
});
message.box.setAttribute('aria-label', words.message);
message.box.setAttribute('aria-placeholder', `${words.message}...`);
message.box.dataset.message = '';

const [, kind] = location.pathname.match(/^\/(p|reel|reels)\//) ?? [];
const editorOfReel = new URL(location.href).searchParams.get('box') ?? 'input';
const video = make('video', { class: 'x1lliihq', playsinline: true });
document.body.append(
  make('nav', {}, search),
  make(
    'main',
    { role: 'main' },
    kind === 'reels'
      ? make('div', { class: 'reel' }, video, make('div', { class: 'panel' }, list, reelComposer(editorOfReel)))
      : make('article', { role: 'presentation' }, video, make('div', { class: 'panel' }, list, formComposer())),
  ),
  drawer,
);
window.__ready = true;

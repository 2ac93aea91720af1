/** Facebook-shaped pages: a video with comments and replies, a reel, a live stream, in the real Lexical; a Messenger tab and a new post beside. */
import { make } from './dom';
import { lexicalPlain } from './editors/lexical';
import { interfaceWords } from './interface-words';
import { exposePage } from './page-api';

exposePage();
const words = interfaceWords();

const tool = (label: string): HTMLElement =>
  make('li', {}, make('div', { role: 'button', tabindex: '0', 'aria-label': label }, make('i', {}, '☺')));

/** Editor and tools; the send button comes with the first letter, as on the site. */
function composer(surface: string, label: string, form: boolean): HTMLElement {
  const field = make('div', { class: 'x1ed109x' });
  const submit = make('div', { id: 'focused-state-composer-submit' });
  const send = make('div', { role: 'button', tabindex: '0', 'aria-label': words.send }, '➤');
  send.addEventListener('click', () => post());
  const post = (): void => {
    if (editor.text().trim() === '') return;
    window.__posts.push({ surface, text: editor.text() });
    editor.clear();
  };
  const editor = lexicalPlain(field, {
    post,
    changed: () => {
      const empty = editor === undefined || editor.text().trim() === '';
      send.setAttribute('aria-disabled', String(empty));
    },
  });
  for (const name of ['aria-label', 'aria-placeholder']) editor.box.setAttribute(name, label);
  editor.box.dataset.lexicalEditor = 'true';
  editor.box.className = 'xzsf02u notranslate';
  editor.box.dataset.surface = surface;
  editor.box.addEventListener('focus', () => {
    window.__model = () => editor.text();
  });
  submit.append(make('span', {}, send));
  const parts = [
    field,
    make(
      'div',
      { id: 'focused-state-actions-list' },
      make('ul', {}, tool(`GIF ${words.send}`), tool(words.emoji)),
      submit,
    ),
  ];
  return make(
    form ? 'form' : 'div',
    form ? { role: 'presentation' } : { class: 'x1r8uery' },
    make('div', {}, ...parts),
  );
}

function article(label: string, ...inside: (Node | string)[]): HTMLElement {
  return make('div', { role: 'article', 'aria-label': label, tabindex: '-1' }, ...inside);
}

/** A comment; its reply box is mounted when somebody wants to reply. */
function comment(): HTMLElement {
  const reply = make('div', { role: 'button', tabindex: '0', 'data-reply': true }, words.reply);
  const place = make('div');
  reply.addEventListener('click', () => {
    place.replaceChildren(composer('reply', `${words.reply} Nok`, true));
    place.querySelector<HTMLElement>('[role="textbox"]')?.focus();
  });
  return article('Nok', make('div', { dir: 'auto' }, 'สนุกดี'), reply, place);
}

function messengerTab(): HTMLElement {
  const tab = make('div', { class: 'chat-tab' });
  const place = make('div', { 'aria-label': 'Thread composer', role: 'group' });
  const editor = lexicalPlain(place, {
    post: () => window.__posts.push({ surface: 'message', text: editor.text() }),
    changed: () => {},
  });
  editor.box.setAttribute('aria-label', words.message);
  editor.box.setAttribute('aria-placeholder', 'Aa');
  editor.box.dataset.lexicalEditor = 'true';
  editor.box.dataset.message = '';
  tab.append(make('a', { href: '/messages/t/1' }, 'Nok'), place);
  return tab;
}

const search = make('input', {
  type: 'search',
  'aria-label': words.search,
  placeholder: words.search,
}) as HTMLInputElement;
search.addEventListener('keydown', (event) => {
  if (event.key === 'Enter') window.__posts.push({ surface: 'search', text: search.value });
});

const reel = location.pathname.startsWith('/reel/');
const panel = make(
  'div',
  { class: 'panel', role: reel ? 'complementary' : 'none' },
  comment(),
  composer('comment', words.comment, !reel),
);
document.body.append(
  make('nav', { role: 'banner' }, make('div', { role: 'search' }, search)),
  make(
    'div',
    { role: 'main', class: 'watch' },
    make('div', { class: 'player', 'data-video-id': '1' }),
    reel ? panel : article('Video', panel),
  ),
  messengerTab(),
);
window.__ready = true;

/** A video page of a site nobody described: a form for comments, a chat, and boxes that are nobody's business. */
import { make } from './dom';
import { exposePage } from './page-api';

exposePage();

/** Each box keeps what it would post as a script of its own would: read at every `input`. */
function field(surface: string, box: HTMLElement, submit: HTMLElement | null, enter: boolean): void {
  let text = '';
  const read = () => {
    text = box instanceof HTMLTextAreaElement ? box.value : box.innerText.replace(/\n$/, '');
    if (submit instanceof HTMLButtonElement) submit.disabled = text.trim() === '';
  };
  const post = () => {
    if (text.trim() === '') return;
    window.__posts.push({ surface, text });
    if (box instanceof HTMLTextAreaElement) box.value = '';
    else box.replaceChildren();
    read();
  };
  box.addEventListener('input', read);
  box.addEventListener('focus', () => {
    window.__model = () => text;
  });
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(enter || event.ctrlKey)) return;
    event.preventDefault();
    post();
  });
  submit?.addEventListener('click', (event) => {
    event.preventDefault();
    post();
  });
  read();
}

const comment = make('textarea', { id: 'f-9', rows: '3', placeholder: 'Leave a comment', class: 'x1' });
const publish = make('button', { class: 'x2' }, 'Publish');
field('comment', comment, publish, false);

const line = make('div', { class: 'x7', contenteditable: 'true', role: 'textbox', 'aria-label': 'Chat with viewers' });
const arrow = make('div', { class: 'x8', role: 'button', tabindex: '0', 'aria-label': 'Send' }, '➤');
field('chat', line, arrow, true);

const note = make('div', { class: 'x9', contenteditable: 'true', role: 'textbox', 'aria-label': 'Message' });
field('private', note, null, true);
const search = make('textarea', { name: 'q', 'aria-label': 'Search comments', rows: '1' });
field('search', search, null, true);

document.body.append(
  make('header', {}, make('form', { role: 'search' }, search)),
  make('main', {}, make('video', { width: '320', height: '180' }), make('h1', {}, 'A song about rain')),
  make(
    'section',
    { class: 'v-41' },
    make('form', { class: 'v-42' }, comment, make('div', {}, make('button', { type: 'button' }, 'Cancel'), publish)),
  ),
  make('aside', { class: 'v-43' }, make('div', {}, line, arrow)),
  make('aside', { class: 'dm-thread' }, make('div', {}, note)),
);
window.__ready = true;

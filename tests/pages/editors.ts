/** One real editor in a composer of its own, chosen by the address; nothing on it is known to a release. */
import { make } from './dom';
import { closedShadow, nestedShadow, pending, plain, plaintextOnly } from './editors/contenteditables';
import { draft } from './editors/draft';
import { reactInput, reactTextarea, textarea } from './editors/fields';
import { lexicalPlain, lexicalRich, lexicalShadow } from './editors/lexical';
import type { Mount, Mounted } from './editors/mounted';
import { prosemirror, quill, tiptap } from './editors/rich';
import { slate } from './editors/slate';
import { exposePage } from './page-api';

declare global {
  interface Window {
    /** The box and the button of the composer, also where no selector reaches them. */
    __parts: { readonly box: HTMLElement; readonly button: HTMLElement };
    __emote: (() => void) | null;
    /** Empties the editor as the page would. */
    __clear: () => void;
  }
}

type Plan = { mount: Mount; kind: 'chat' | 'comment'; form?: boolean };

const plans: Record<string, Plan> = {
  textarea: { mount: textarea, kind: 'comment', form: true },
  'react-textarea': { mount: reactTextarea, kind: 'chat', form: true },
  'react-input': { mount: reactInput, kind: 'chat', form: true },
  plain: { mount: plain, kind: 'comment' },
  'plaintext-only': { mount: plaintextOnly, kind: 'chat' },
  draft: { mount: draft, kind: 'chat' },
  'lexical-plain': { mount: lexicalPlain, kind: 'chat' },
  'lexical-rich': { mount: lexicalRich, kind: 'comment' },
  'lexical-shadow': { mount: lexicalShadow, kind: 'comment' },
  slate: { mount: slate, kind: 'chat' },
  quill: { mount: quill, kind: 'comment' },
  tiptap: { mount: tiptap, kind: 'comment' },
  prosemirror: { mount: prosemirror, kind: 'chat' },
  'nested-shadow': { mount: nestedShadow, kind: 'comment' },
  'closed-shadow': { mount: closedShadow, kind: 'comment' },
};

/** Gives each box its name, once all of them are there. */
const boxes: (() => void)[] = [];

/** The composer as a site builds it: the editor, a button that is disabled while there is nothing to post, perhaps a form. */
function compose(name: string, { mount, kind, form = false }: Plan): HTMLElement {
  const host = make('div', { class: 'host' });
  const button = make(
    'button',
    { type: form ? 'submit' : 'button', disabled: true, [`data-${kind}-post`]: true },
    'Post',
  );
  const composer = make(form ? 'form' : 'div', { 'data-composer': kind, class: 'composer' }, host);
  // In the page first: some editors look at where they stand.
  document.body.append(composer);
  const post = (): void => {
    const text = mounted.text();
    if (text.trim() === '') return;
    window.__posts.push({ surface: name, text });
    mounted.clear();
  };
  const changed = (): void => {
    (button as HTMLButtonElement).disabled = mounted === undefined || mounted.text().trim() === '';
  };
  let mounted = undefined as unknown as Mounted;
  mounted = mount(host, { post, changed });
  boxes.push(() => mounted.box.setAttribute(`data-${kind}-box`, ''));
  if (!('button' in mounted)) composer.append(make('div', { class: 'actions' }, button));
  if (form) {
    composer.addEventListener('submit', (event) => {
      event.preventDefault();
      post();
    });
  } else button.addEventListener('click', post);
  window.__model = () => mounted.text();
  window.__emote = mounted.emote ?? null;
  window.__clear = () => mounted.clear();
  window.__parts = {
    get box() {
      return mounted.box;
    },
    get button() {
      return mounted.button ?? button;
    },
  };
  return composer;
}

/** `/e/NAME` is a page, `/f/NAME` a frame; a frame without an address is named by its document. */
function nameHere(): string {
  return document.documentElement.dataset.editor ?? location.pathname.split('/').at(-1) ?? '';
}

function frameOf(name: string): HTMLElement {
  if (name === 'frame-srcdoc') {
    return make('iframe', {
      srcdoc:
        '<!doctype html><html lang="en" data-editor="lexical-plain"><head><link rel="stylesheet" href="/s/editors.css"></head><body><script src="/s/editors.js"></script></body></html>',
    });
  }
  return make('iframe', { src: name === 'frame-other' ? 'https://frame.example/f/react-textarea' : '/f/plain' });
}

exposePage();
const name = nameHere();
const search = make('input', { id: 'search', type: 'search', 'aria-label': 'Search' });
const plan = plans[name];
if (window === window.top) document.body.append(make('h1', {}, name), search);
if (name === 'all') for (const [each, one] of Object.entries(plans)) compose(each, one);
else if (plan) compose(name, plan);
else document.body.append(frameOf(name));

void Promise.all(pending).then(() => {
  for (const name of boxes) name();
  window.__ready = true;
});

/** An X-shaped page about one post: a reply box under it, a reply dialog, one's own new post and a drawer with messages, in the real Draft.js. */
import { make } from './dom';
import { draft } from './editors/draft';
import { searchForm } from './other-boxes';
import { exposePage } from './page-api';

exposePage();

/** /…/status/1 has a video, /…/status/2 a photo. */
const hasVideo = location.pathname.endsWith('/1');

function post(tabindex: string, media: HTMLElement | null, ...inside: HTMLElement[]): HTMLElement {
  return make(
    'article',
    { 'data-testid': 'tweet', role: 'article', tabindex },
    make('div', { 'data-testid': 'User-Name' }, 'Surf Cat'),
    make('div', { 'data-testid': 'tweetText', lang: 'en' }, 'look at this wave'),
    ...(media ? [media] : []),
    ...inside,
  );
}
const media = (): HTMLElement =>
  hasVideo
    ? make('div', { 'data-testid': 'videoPlayer' }, make('div', { 'data-testid': 'videoComponent' }, make('video')))
    : make('div', { 'data-testid': 'tweetPhoto' }, make('img', { alt: 'a wave' }));

/** `enters`: plain Enter posts, which on this site only messages do. */
function composer(surface: string, button: string, textarea: string | null): HTMLElement {
  const field = make('div', { class: 'css-175oi2r r-1iusvr4', 'data-viewportview': textarea ? 'true' : false });
  const submit = make(
    'button',
    { 'data-testid': button, role: 'button', type: 'button', disabled: true },
    'Reply',
  ) as HTMLButtonElement;
  const send = (): void => {
    if (editor.text().trim() === '') return;
    window.__posts.push({ surface, text: editor.text() });
    editor.clear();
  };
  // The lab's Draft.js posts on Enter; on X Enter is a new line and Ctrl+Enter posts.
  field.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || textarea === null) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.ctrlKey || event.metaKey) send();
    },
    true,
  );
  const editor = draft(field, {
    post: send,
    changed: () => {
      submit.disabled = editor === undefined || editor.text().trim() === '';
    },
  });
  if (textarea) editor.box.dataset.testid = textarea;
  editor.box.dataset.surface = surface;
  editor.box.addEventListener('focus', () => {
    window.__model = () => editor.text();
  });
  submit.addEventListener('click', send);
  return make('div', { class: 'css-175oi2r' }, field, make('div', { 'data-testid': 'toolBar', role: 'group' }, submit));
}

const layers = make('div', { id: 'layers' });
const openDialog = (surface: string, inside: HTMLElement[]): void => {
  layers.replaceChildren(
    make(
      'div',
      { role: 'dialog', 'aria-modal': 'true' },
      ...inside,
      composer(surface, 'tweetButton', 'tweetTextarea_0'),
    ),
  );
};
const reply = make('button', { 'data-testid': 'reply', role: 'button' }, '12');
reply.addEventListener('click', () => openDialog('dialog reply', [post('0', media())]));
const compose = make('a', { 'data-testid': 'SideNav_NewTweet_Button', role: 'link', tabindex: '0' }, 'Post');
compose.addEventListener('click', () => openDialog('post', []));

const message = composer('message', 'dmComposerSendButton', null);
message.dataset.testid = 'dmComposerTextInput';

document.body.append(
  make(
    'div',
    { id: 'react-root' },
    make('header', { role: 'banner' }, compose),
    make(
      'main',
      { role: 'main' },
      make(
        'div',
        { 'data-testid': 'primaryColumn' },
        make(
          'section',
          { role: 'region' },
          make(
            'div',
            { 'data-testid': 'cellInnerDiv' },
            post('-1', media(), reply),
            make(
              'div',
              { 'data-testid': 'inline_reply_offscreen' },
              composer('reply', 'tweetButtonInline', 'tweetTextarea_0'),
            ),
          ),
          // Somebody else's reply with a video says nothing about the post that the page is about.
          make('div', { 'data-testid': 'cellInnerDiv' }, post('0', make('div', { 'data-testid': 'videoPlayer' }))),
        ),
      ),
      make(
        'div',
        { 'data-testid': 'sidebarColumn' },
        searchForm('Search', { 'data-testid': 'SearchBox_Search_Input' }),
      ),
    ),
    make('div', { 'data-testid': 'DMDrawer' }, message),
  ),
  layers,
);
window.__ready = true;

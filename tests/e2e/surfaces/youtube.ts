/** YouTube beyond the first comment box: replies, live chat, Shorts, community posts, the popped-out chat, and a window as narrow as a phone. */
import type { SurfaceFile } from '../harness/all-surfaces';
import { surfaces } from '../harness/surface';
import { type Plan, surfaceAt } from '../harness/surface-at';

const host = 'www.youtube.com';
const search = { box: '#search', posts: 'search' };
const comment = (name: string, path: string, open: string[], more: Partial<Plan> = {}) =>
  surfaceAt({
    name,
    url: `https://${host}${path}`,
    open,
    box: '#contenteditable-root',
    button: 'ytd-commentbox #submit-button button',
    editor: 'plain',
    ways: ['button', 'mod-enter'],
    others: [search],
    ...more,
  });
const page = (path: RegExp, script: string) => ({
  host,
  path,
  dest: 'document' as const,
  script,
  style: 'youtube',
  lang: 'en',
});

export default {
  pages: [
    page(/^\/shorts\/[\w-]+$/, 'youtube-shorts'),
    page(/^\/post\/[\w-]+$/, 'youtube-post'),
    { ...page(/^\/watch\?v=[\w-]+$/, 'youtube-mobile'), host: 'm.youtube.com' },
    page(/^\/live_chat\?is_popout=1&v=[\w-]+$/, 'youtube-live-chat'),
  ],
  surfaces: [
    { ...surfaces.youtubeReply, others: [search] },
    { ...surfaces.youtubeLiveChat, others: [search] },
    comment('YouTube Shorts comment', '/shorts/first', [
      'ytd-reel-video-renderer[is-active] #comments-button button',
      '#simplebox-placeholder',
    ]),
    comment('YouTube post comment', '/post/first', ['#simplebox-placeholder']),
    comment('YouTube community post', '/post/second', ['#commentbox-placeholder']),
    comment('YouTube comment in a narrow window', '/watch?v=first', ['#simplebox-placeholder'], { width: 400 }),
    comment(
      'YouTube for phones',
      '',
      ['comments-entry-point-teaser-view-model', 'ytm-comments-header-renderer button'],
      {
        url: 'https://m.youtube.com/watch?v=first',
        box: 'textarea.YtmCommentSimpleboxRendererReply',
        button: '.comment-simplebox-buttons c3-material-button:last-child button',
        editor: 'field',
        ways: ['button'],
        others: [{ box: 'input[type="search"]', posts: 'search' }],
        width: 400,
      },
    ),
    surfaceAt({
      name: 'YouTube live chat, popped out',
      url: `https://${host}/live_chat?is_popout=1&v=live`,
      box: 'div#input',
      button: '#send-button button',
      editor: 'plain',
      ways: ['enter', 'button'],
      others: [{ box: '.poll-question', posts: 'poll' }],
      width: 420,
    }),
  ],
} satisfies SurfaceFile;

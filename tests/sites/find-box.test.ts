/** Finding comment boxes by the elements themselves, in the markup that the research notes describe. */
import { beforeEach, describe, expect, it } from 'vitest';
import { findBox, findBoxOfButton, pathOf } from '../../lib/sites/find-box';
import { siteFor, siteMatches, sites, sitesFor } from '../../lib/sites/index';

const youtubeBox = (id: string) => `
  <ytd-commentbox id="${id}"><div id="main"><yt-formatted-string id="contenteditable-textarea">
    <div id="contenteditable-root" contenteditable="true"><span>text</span></div></yt-formatted-string></div>
    <div id="footer"><div id="buttons"><ytd-button-renderer id="cancel-button"><button>Cancel</button></ytd-button-renderer>
      <ytd-button-renderer id="submit-button"><yt-button-shape><button><span>Comment</span></button></yt-button-shape>
      </ytd-button-renderer></div></div></ytd-commentbox>`;

const pages: Record<
  string,
  { host: string; site: string; html: string; box: string; button: string; composer: string }
> = {
  'YouTube comment': {
    host: 'www.youtube.com',
    site: 'youtube',
    html: `<ytd-comments><ytd-comment-simplebox-renderer>${youtubeBox('commentbox')}</ytd-comment-simplebox-renderer></ytd-comments>`,
    box: '#contenteditable-root',
    button: '#submit-button span',
    composer: 'ytd-commentbox',
  },
  'YouTube live chat': {
    host: 'www.youtube.com',
    site: 'youtube-live-chat',
    html: `<yt-live-chat-message-input-renderer id="live-chat-message-input"><div id="input-container">
      <yt-live-chat-text-input-field-renderer id="input"><div id="input" contenteditable=""></div>
      </yt-live-chat-text-input-field-renderer></div><div id="message-buttons"><div id="send-button"><button>➤</button></div></div>
      </yt-live-chat-message-input-renderer>`,
    box: 'div#input[contenteditable]',
    button: '#send-button button',
    composer: 'yt-live-chat-message-input-renderer',
  },
  'TikTok comment': {
    host: 'www.tiktok.com',
    site: 'tiktok',
    html: `<div class="css-1-DivCommentFooter"><div class="css-2-DivCommentInputContainer"><div data-e2e="comment-input">
      <div class="DraftEditor-root"><div class="public-DraftEditor-content" contenteditable="true"><span>text</span></div></div></div></div>
      <div class="css-3-DivPostButton" data-e2e="comment-post" role="button">Post</div></div>`,
    box: '.public-DraftEditor-content',
    button: '[data-e2e="comment-post"]',
    // The nearer candidate holds no button in this layout, so the outer one is the composer.
    composer: '.css-1-DivCommentFooter',
  },
};

const one = (selector: string) => document.querySelector(selector) as HTMLElement;
beforeEach(() => {
  document.body.innerHTML = '';
});

describe.each(Object.entries(pages))('%s', (_, { host, site, html, box, button, composer }) => {
  beforeEach(() => {
    document.body.innerHTML = html;
  });

  it('is found from the box and from inside it', () => {
    for (const start of [one(box), one(box).firstElementChild ?? one(box)]) {
      const match = findBox(pathOf(start), sitesFor(host));
      expect(match?.site.id).toBe(site);
      expect(match?.box).toBe(one(box));
      expect(match?.composer).toBe(one(composer));
    }
  });

  it('is found from its post button', () => {
    expect(findBoxOfButton(pathOf(one(button)), sitesFor(host))?.box).toBe(one(box));
  });

  it('is found in the same way inside an open shadow root', () => {
    document.body.innerHTML = '<div id="host"></div>';
    const root = one('#host').attachShadow({ mode: 'open' });
    root.innerHTML = html;
    const inside = root.querySelector(box) as HTMLElement;
    expect(findBox(pathOf(inside), sitesFor(host))?.box).toBe(inside);
    expect(pathOf(inside)).toContain(one('#host'));
  });
});

it('with two boxes open, each button belongs to the box in its own composer', () => {
  document.body.innerHTML = `<div>${youtubeBox('a')}</div><ytd-comment-reply-dialog-renderer>${youtubeBox('b')}</ytd-comment-reply-dialog-renderer>`;
  for (const id of ['a', 'b']) {
    const match = findBoxOfButton(pathOf(one(`#${id} #submit-button span`)), sitesFor('www.youtube.com'));
    expect(match?.box.closest('ytd-commentbox')?.id).toBe(id);
  }
});

it('however deep in a button the press lands, its box is found', () => {
  const deep = `${'<i>'.repeat(30)}<b></b>${'</i>'.repeat(30)}`;
  document.body.innerHTML = youtubeBox('a').replace('<span>Comment</span>', deep);
  expect(findBoxOfButton(pathOf(one('#submit-button b')), sitesFor('www.youtube.com'))?.box).toBe(
    one('#contenteditable-root'),
  );
});

it('other buttons of a composer post nothing', () => {
  document.body.innerHTML = youtubeBox('a');
  expect(findBoxOfButton(pathOf(one('#cancel-button button')), sitesFor('www.youtube.com'))).toBeNull();
});

it.each([
  ['www.youtube.com', '<ytd-searchbox><input name="search_query"></ytd-searchbox>', 'input'],
  ['www.youtube.com', '<div id="contenteditable-root" contenteditable="true"></div>', 'div'],
  ['www.tiktok.com', '<form data-e2e="search-box"><input data-e2e="search-user-input"></form>', 'input'],
  [
    'www.tiktok.com',
    '<div data-e2e="message-input-area"><div data-e2e="comment-input"><div contenteditable="true"></div></div></div>',
    '[contenteditable]',
  ],
])('on %s, leaves alone %s', (host, html, selector) => {
  document.body.innerHTML = html;
  expect(findBox(pathOf(one(selector)), sitesFor(host))).toBeNull();
});

describe('the sites', () => {
  it('are chosen by hostname, and others have none', () => {
    expect(sitesFor('www.tiktok.com').map(({ id }) => id)).toEqual(['tiktok', 'tiktok-live']);
    expect(siteFor('www.youtube.com')?.name).toBe('YouTube');
    expect(siteFor('evil-www.youtube.com.example')).toBeNull();
  });

  it('have ids of their own, and selectors that a browser can read', () => {
    expect(new Set(sites.map(({ id }) => id)).size).toBe(sites.length);
    for (const { boxes, composer, posting, leaveAlone } of sites)
      for (const selector of [...[...boxes, ...composer, ...posting.buttons].map((one) => one.selector), ...leaveAlone])
        expect(() => document.querySelector(selector)).not.toThrow();
  });

  it('name https pages only', () => {
    expect(siteMatches.length).toBeGreaterThan(0);
    for (const pattern of siteMatches) expect(pattern).toMatch(/^https:\/\/[\w.-]+\/\*$/);
  });
});

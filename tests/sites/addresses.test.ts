/** Addresses can only forbid: where people write private messages or new posts, nothing is looked at whatever it looks like. */
import { afterEach, expect, it } from 'vitest';
import { findBox, pathOf } from '../../lib/sites/find-box';
import { watchedOn } from '../../lib/sites/index';

type Happy = { happyDOM: { setURL(url: string): void } };
const go = (url: string) => (window as unknown as Happy).happyDOM.setURL(url);

afterEach(() => {
  go('about:blank');
  document.body.innerHTML = '';
});

const instagram = '<form><textarea autocomplete="off" placeholder="Add a comment…" data-box></textarea></form>';
const facebook =
  '<form role="presentation"><div role="textbox" contenteditable="true" data-lexical-editor="true" aria-label="Write a comment…" data-box></div></form>';
const x =
  '<article data-testid="tweet" tabindex="-1"><video></video></article><div data-testid="inline_reply_offscreen"><div data-testid="tweetTextarea_0" contenteditable="true" data-box></div></div>';
const reddit = '<shreddit-composer><div contenteditable="true" role="textbox" data-box></div></shreddit-composer>';
const live = '<div contenteditable="plaintext-only" maxlength="150" data-box></div>';

it.each([
  ['https://www.instagram.com/p/1/', 'https://www.instagram.com/direct/t/1/', instagram],
  ['https://www.facebook.com/watch/', 'https://www.facebook.com/messages/t/1', facebook],
  ['https://x.com/a/status/1', 'https://x.com/messages/1-2', x],
  ['https://x.com/a/status/1', 'https://x.com/i/chat/1-2', x],
  ['https://www.reddit.com/r/a/comments/1/b/', 'https://www.reddit.com/mail/all', reddit],
  ['https://www.reddit.com/r/a/comments/1/b/', 'https://www.reddit.com/r/a/submit', reddit],
  ['https://www.tiktok.com/@a/live', 'https://www.tiktok.com/messages', live],
])('watched at %s, not at %s', (here, there, html) => {
  const found = (url: string) => {
    go(url);
    document.body.innerHTML = html;
    const box = document.querySelector('[data-box]') as Element;
    return findBox(pathOf(box), watchedOn(new URL(url).hostname))?.site.id ?? null;
  };
  expect(found(here)).not.toBeNull();
  expect(found(there)).toBeNull();
});

it.each([
  ['Facebook', 'www.facebook.com', 'Message', 'Aa'],
  ['Facebook in Thai', 'www.facebook.com', 'ข้อความ', 'Aa'],
  ['Facebook in Japanese', 'www.facebook.com', 'メッセージ', 'Aa'],
  ['Instagram', 'www.instagram.com', 'Message', 'Message...'],
  ['Instagram in Thai', 'www.instagram.com', 'ข้อความ', 'ข้อความ...'],
])('a message box of %s on any page is left alone', (_, host, label, placeholder) => {
  go(`https://${host}/`);
  for (const around of [
    'div',
    'article',
    'div role="article"',
    'div role="dialog"',
    'form role="presentation"',
    'form',
  ]) {
    document.body.innerHTML = `<${around}><div role="textbox" contenteditable="true" data-lexical-editor="true" aria-label="${label}" aria-placeholder="${placeholder}" data-box></div></${around.split(' ')[0]}>`;
    expect(findBox(pathOf(document.querySelector('[data-box]') as Element), watchedOn(host)), around).toBeNull();
  }
});

it('on X a reply counts only while the post that is replied to has a video', () => {
  const at = (post: string) => {
    document.body.innerHTML = post + x.replace(/^.*<\/article>/, '');
    return findBox(pathOf(document.querySelector('[data-box]') as Element), watchedOn('x.com'))?.site.id ?? null;
  };
  const photo = '<article data-testid="tweet" tabindex="-1"><img></article>';
  const other = '<article data-testid="tweet" tabindex="0"><video></video></article>';
  expect(at('<article data-testid="tweet" tabindex="-1"><div data-testid="videoPlayer"></div></article>')).toBe('x');
  expect(at(photo + other)).toBeNull();
  expect(at('')).toBeNull();
});

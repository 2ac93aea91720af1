/** The general box: comment boxes by their shape in many languages, and every kind of box that is somebody's own business. */
import { beforeEach, describe, expect, it } from 'vitest';
import { findBox, findBoxOfButton, pathOf } from '../../lib/sites/find-box';
import { watchedOn } from '../../lib/sites/index';

const HOST = 'club.example';
const box = () => document.querySelector('[data-here]') as HTMLElement;
const match = (host = HOST) => findBox(pathOf(box()), watchedOn(host));
beforeEach(() => {
  document.body.innerHTML = '';
});

describe('a box for comments', () => {
  it.each([
    [
      'a blog form with a label',
      '<form id="commentform" action="/post.php"><p><label for="c">Comment *</label><textarea id="c" data-here></textarea></p><p><input name="author"><input type="email" name="email"></p><button>Post it</button></form>',
    ],
    ['a placeholder', '<div><textarea data-here placeholder="Join the discussion…"></textarea></div>'],
    ['a Thai placeholder', '<div><textarea data-here placeholder="แสดงความคิดเห็น..."></textarea></div>'],
    [
      'a Japanese label',
      '<div><div contenteditable="true" role="textbox" aria-label="コメントを入力" data-here></div></div>',
    ],
    ['a Korean placeholder', '<textarea data-here placeholder="댓글을 입력하세요"></textarea>'],
    ['a Chinese placeholder', '<textarea data-here placeholder="发一条友善的评论"></textarea>'],
    ['a Vietnamese placeholder', '<textarea data-here placeholder="Viết bình luận…"></textarea>'],
    ['an Indonesian placeholder', '<textarea data-here placeholder="Tulis komentar"></textarea>'],
    ['a German placeholder', '<textarea data-here placeholder="Kommentar schreiben"></textarea>'],
    ['a Russian placeholder', '<textarea data-here placeholder="Ваш комментарий"></textarea>'],
    ['an Arabic placeholder', '<textarea data-here placeholder="أضف تعليق"></textarea>'],
    [
      'only the names of what is around it',
      '<my-page><section class="video-page__commentsSection"><div class="new"><div contenteditable="plaintext-only" data-here></div></div></section></my-page>',
    ],
    [
      'a label elsewhere on the page',
      '<span id="l">Reply to Mali</span><div><div contenteditable="true" aria-labelledby="l" data-here></div></div>',
    ],
    ['the host of a shadow root', '<div id="host" class="comment-composer"></div>'],
  ])('is known by %s', (name, html) => {
    document.body.innerHTML = html;
    if (name.startsWith('the host')) {
      const root = (document.querySelector('#host') as HTMLElement).attachShadow({ mode: 'open' });
      root.innerHTML = '<textarea data-here></textarea>';
      const inside = root.querySelector('textarea') as HTMLElement;
      expect(findBox(pathOf(inside), watchedOn(HOST))?.box).toBe(inside);
      return;
    }
    expect(match()?.box).toBe(box());
    expect(match()?.site.pace).toBe('comment');
  });

  it('is chat beside a video, and nothing away from one', () => {
    const chat = '<aside class="stream-chat"><textarea data-here placeholder="Say hi"></textarea></aside>';
    document.body.innerHTML = `<video></video>${chat}`;
    expect(match()?.site.pace).toBe('chat');
    document.body.innerHTML = chat;
    expect(match()).toBeNull();
  });
});

describe('left alone', () => {
  it.each([
    [
      'a search box',
      '<form role="search"><textarea name="q" aria-label="Search comments" data-here></textarea></form>',
    ],
    ['a search box in Thai', '<div class="comments"><textarea placeholder="ค้นหาความคิดเห็น" data-here></textarea></div>'],
    [
      'a mail',
      '<div role="dialog" aria-label="New mail"><div contenteditable="true" aria-label="Reply" data-here></div></div>',
    ],
    [
      'a private chat',
      '<video></video><div class="dm-thread chat"><div contenteditable="true" aria-label="Message" data-here></div></div>',
    ],
    [
      'a direct message',
      '<div data-testid="direct-message-reply"><textarea data-here placeholder="Reply…"></textarea></div>',
    ],
    [
      'a message with no word of comments',
      '<div class="thread"><div contenteditable="true" aria-label="Type a message" data-here></div></div>',
    ],
    [
      'a contact form',
      '<form class="contact-form"><input type="email"><textarea name="comments" data-here></textarea></form>',
    ],
    ['a delivery address', '<textarea name="comment" autocomplete="street-address" data-here></textarea>'],
    [
      'a checkout',
      '<form action="/checkout/pay"><textarea placeholder="Comments for the rider" data-here></textarea></form>',
    ],
    [
      'a question to an assistant',
      '<form><textarea id="prompt-textarea" placeholder="Reply…" data-here></textarea></form>',
    ],
    ['a code editor', '<div class="monaco-editor comments"><textarea data-here></textarea></div>'],
    [
      'a title',
      '<ytx-editor class="comments"><div contenteditable="true" aria-label="Title" data-here></div></ytx-editor>',
    ],
    ['a field that cannot be written in', '<textarea readonly placeholder="Comment" data-here></textarea>'],
    ['one line that is no field of several', '<input placeholder="Add a comment" data-here>'],
    ['a box without any sign', '<div><textarea data-here></textarea></div>'],
    [
      'a page that is one document',
      '<main><div contenteditable="true" aria-label="Document content" data-here></div></main>',
    ],
  ])('%s', (_, html) => {
    document.body.innerHTML = html;
    expect(match()).toBeNull();
  });
});

describe('posting', () => {
  it.each([
    ['English', 'Post'],
    ['Thai', 'ส่ง'],
    ['Japanese', '投稿する'],
    ['German', 'Absenden'],
  ])('is known by the button in %s, and no other button counts', (_, label) => {
    document.body.innerHTML = `<div class="comments"><div><textarea data-here></textarea></div><div>
      <button id="emoji" aria-label="Emoji">☺</button><button id="cancel">Cancel</button><button id="post">${label}</button></div></div>`;
    const buttonBox = (id: string) => {
      const button = document.getElementById(id) as HTMLElement;
      return findBoxOfButton(pathOf(button), watchedOn(HOST))?.box ?? null;
    };
    expect(buttonBox('post')).toBe(box());
    expect(buttonBox('cancel')).toBeNull();
    expect(buttonBox('emoji')).toBeNull();
  });
});

describe('on a listed site', () => {
  it('takes over where no selector of the site fits any more, and keeps away from what the site leaves alone', () => {
    document.body.innerHTML = '<new-comment-thing><div contenteditable="true" data-here></div></new-comment-thing>';
    expect(match('www.youtube.com')?.site.id).toBe('general-comment');
    document.body.innerHTML =
      '<ytcp-app><div class="comment"><div contenteditable="true" data-here></div></div></ytcp-app>';
    expect(match('www.youtube.com')).toBeNull();
  });

  it('lets the site answer first', () => {
    document.body.innerHTML =
      '<ytd-commentbox><div id="contenteditable-root" contenteditable="true" data-here></div></ytd-commentbox>';
    expect(match('www.youtube.com')?.site.id).toBe('youtube');
  });
});

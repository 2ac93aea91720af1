/** Posting buttons without a name: the first one behind the box, and no other. */
import { expect, it } from 'vitest';
import { isFirstButtonAfter } from '../../lib/sites/button-after';
import { findBoxOfButton, pathOf } from '../../lib/sites/find-box';
import { sitesFor } from '../../lib/sites/index';

const row = (post: string) => `<header><button id="menu">≡</button><textarea id="search"></textarea></header>
  <div class="PlayerPresenter">
    <div><button id="full">⛶</button><button id="comments-off">コメント</button></div>
    <div><input id="command"><div><div><textarea id="box"></textarea></div></div><button id="post">${post}</button>
      <button id="help">?</button></div></div>`;
const one = (id: string) => document.querySelector(`#${id}`) as HTMLElement;

it.each(['コメント', 'Comment', 'แสดงความคิดเห็น'])('is found in any language: %s', (label) => {
  document.body.innerHTML = row(label);
  expect(isFirstButtonAfter(one('post'), '#box')).toBe(true);
  expect(findBoxOfButton(pathOf(one('post')), sitesFor('www.nicovideo.jp'))?.box).toBe(one('box'));
});

it.each(['menu', 'full', 'comments-off', 'help'])('another button is not taken for it: %s', (id) => {
  document.body.innerHTML = row('コメント');
  expect(findBoxOfButton(pathOf(one(id)), sitesFor('www.nicovideo.jp'))).toBeNull();
});

it('a box that is too far away is not looked for', () => {
  const deep = (inside: string, levels: number): string =>
    levels === 0 ? inside : deep(`<div>${inside}</div>`, levels - 1);
  document.body.innerHTML = `<main><textarea id="box"></textarea>${deep('<button id="post"></button>', 4)}</main>`;
  expect(isFirstButtonAfter(one('post'), '#box')).toBe(false);
});

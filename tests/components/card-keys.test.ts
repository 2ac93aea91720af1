/** Keyboard: into the card, out of it, and never in the way of the rest of the page. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followKeys } from '../../components/card-keys';

let life: AbortController;

function setUp(content = '<button data-action="dismiss"></button><button data-action="take"></button>') {
  document.body.innerHTML =
    '<textarea id="box"></textarea><button id="post"></button><input id="search" /><div id="host"></div>';
  const find = (id: string) => document.querySelector<HTMLElement>(`#${id}`) as HTMLElement;
  const [host, anchor, post, search] = [find('host'), find('box'), find('post'), find('search')];
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = content;
  post.getBoundingClientRect = () => new DOMRect(80, 40, 20, 10);
  search.getBoundingClientRect = () => new DOMRect(0, 900, 100, 20);
  const dismiss = vi.fn();
  followKeys({ document, host, root, anchor, composer: () => new DOMRect(0, 0, 100, 60), dismiss }, life.signal);
  /** True when the page may act on the key. */
  const press = (target: Element, key: string, more: KeyboardEventInit = {}, isTrusted = true) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true, ...more });
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    target.dispatchEvent(event);
    return !event.defaultPrevented;
  };
  return { root, anchor, post, search, dismiss, press };
}

beforeEach(() => {
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  document.body.innerHTML = '';
});

describe('followKeys', () => {
  it('goes from the box to the first wording with Alt+Arrow Down', () => {
    const { root, anchor, press } = setUp();
    expect(press(anchor, 'ArrowDown', { altKey: true })).toBe(false);
    expect(root.activeElement?.getAttribute('data-action')).toBe('take');
  });

  it('goes to the first help line where there is no wording', () => {
    const { root, anchor, press } = setUp('<button></button><a href="tel:1387">1387</a>');
    press(anchor, 'ArrowDown', { altKey: true });
    expect(root.activeElement?.localName).toBe('a');
  });

  it.each(['anchor', 'post'] as const)('closes with Escape from the composer: %s', (where) => {
    const { press, dismiss, ...elements } = setUp();
    expect(press(elements[where], 'Escape')).toBe(false);
    expect(dismiss).toHaveBeenCalledTimes(1);
  });

  it('closes with Escape when nothing has the focus', () => {
    const { press, dismiss } = setUp();
    press(document.body, 'Escape');
    expect(dismiss).toHaveBeenCalledTimes(1);
  });

  it('gives the focus back to the box when it was in the card', () => {
    const { root, anchor, press, dismiss } = setUp();
    press(root.querySelector('button') as Element, 'Escape');
    expect(dismiss).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(anchor);
  });

  it('takes no key from elsewhere in the page', () => {
    const { search, press, dismiss } = setUp();
    expect(press(search, 'Escape')).toBe(true);
    expect(press(search, 'ArrowDown', { altKey: true })).toBe(true);
    expect(dismiss).not.toHaveBeenCalled();
  });

  it.each([
    ['a letter', 'k', {}],
    ['Arrow Down alone', 'ArrowDown', {}],
    ['Enter', 'Enter', {}],
    ['Escape that ends a composition', 'Escape', { isComposing: true }],
  ])('leaves %s to the box', (_, key, more) => {
    const { anchor, press, dismiss } = setUp();
    expect(press(anchor, key, more)).toBe(true);
    expect(dismiss).not.toHaveBeenCalled();
  });

  it('does not obey keys that a page made up', () => {
    const { anchor, press, dismiss } = setUp();
    expect(press(anchor, 'Escape', {}, false)).toBe(true);
    expect(dismiss).not.toHaveBeenCalled();
  });

  it('is silent once the card is gone', () => {
    const { anchor, press, dismiss } = setUp();
    life.abort();
    expect(press(anchor, 'Escape')).toBe(true);
    expect(dismiss).not.toHaveBeenCalled();
  });
});

/** Closed shadow roots: what an event is about, and where the focus is, when its path ends at the host. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { queryDeep } from '../../lib/sites/query-deep';
import { innerPath, openClosedShadows, pathOf, pathOfFocus } from '../../lib/sites/shadows';

const closed = new Map<Element, ShadowRoot>();
const host = () => document.querySelector('x-host') as HTMLElement;
const root = () => closed.get(host()) as ShadowRoot;
const inside = (selector: string) => root().querySelector(selector) as HTMLElement;

/** An event as the window hears it: the path ends at the host. */
const eventAt = (type: string, target: Element, init: MouseEventInit = {}): Event => {
  const event = new MouseEvent(type, init);
  event.composedPath = () => pathOf(target);
  return event;
};

beforeEach(() => {
  document.body.innerHTML = '<main><x-host></x-host><p tabindex="0">other</p></main>';
  const made = host().attachShadow({ mode: 'closed' });
  made.innerHTML = '<div id="composer"><input id="box"><button id="post">Post</button></div>';
  closed.set(host(), made);
  openClosedShadows((element) => closed.get(element) ?? null);
});
afterEach(() => {
  closed.clear();
  openClosedShadows(() => null);
});

it('goes on to what has the focus inside, and out again through the host', () => {
  Object.defineProperty(root(), 'activeElement', { value: inside('#box'), configurable: true });
  const path = innerPath(eventAt('input', host()));
  expect(path[0]).toBe(inside('#box'));
  expect(path).toContain(inside('#composer'));
  expect(path).toContain(root());
  expect(path.indexOf(host())).toBeGreaterThan(path.indexOf(root()));
  expect(path).toContain(document.body);
});

it('goes on to what was clicked, and to what has the focus when a key clicked', () => {
  Object.defineProperty(root(), 'elementFromPoint', { value: () => inside('#post') });
  Object.defineProperty(root(), 'activeElement', { value: inside('#box') });
  expect(innerPath(eventAt('click', host(), { detail: 1, clientX: 5 }))[0]).toBe(inside('#post'));
  expect(innerPath(eventAt('click', host(), { detail: 0 }))[0]).toBe(inside('#box'));
});

it('stays at the host when what is there does not stand inside', () => {
  Object.defineProperty(root(), 'elementFromPoint', { value: () => document.querySelector('p') });
  expect(innerPath(eventAt('click', host(), { detail: 1 }))[0]).toBe(host());
});

it('leaves the path of everything else as it is, also where the browser refuses', () => {
  const other = document.querySelector('p') as Element;
  const event = eventAt('input', other);
  expect(innerPath(event)).toEqual(event.composedPath());
  openClosedShadows(() => {
    throw new Error('no');
  });
  expect(innerPath(eventAt('input', host()))[0]).toBe(host());
});

it('finds the focus and elements inside', () => {
  Object.defineProperty(document, 'activeElement', { value: host(), configurable: true });
  Object.defineProperty(root(), 'activeElement', { value: inside('#box') });
  expect(pathOfFocus(document)[0]).toBe(inside('#box'));
  Reflect.deleteProperty(document, 'activeElement');
  expect(queryDeep(document, '#post')).toEqual([inside('#post')]);
});

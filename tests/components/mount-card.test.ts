/** The card in a page: nothing before it is needed, nothing left after it, and no click that a page made up. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mountCard } from '../../components/mount-card';
import { holdModel, recordActions } from './models';

const host = () => document.querySelector<HTMLElement>('html > [popover]');
let life: AbortController;

function setUp() {
  document.body.innerHTML = '<div id="composer"><textarea id="box"></textarea></div>';
  const anchor = document.querySelector('#box') as HTMLElement;
  const actions = recordActions();
  const card = mountCard(document, actions, life.signal);
  const place = { anchor, avoid: () => new DOMRect(10, 10, 300, 60) };
  return { card, actions, anchor, place };
}

beforeEach(() => {
  life = new AbortController();
  // happy-dom knows no top layer.
  HTMLElement.prototype.showPopover = vi.fn();
});

afterEach(() => {
  life.abort();
  document.body.innerHTML = '';
});

describe('mountCard', () => {
  it('adds nothing to the page before the first card', () => {
    const before = document.documentElement.outerHTML;
    mountCard(document, recordActions(), life.signal);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('adds one bare element, last under <html>, with nothing in it that a page could read', () => {
    const { card, place } = setUp();
    card.show(holdModel(), place);
    expect(document.documentElement.lastElementChild).toBe(host());
    expect(host()?.shadowRoot).toBeNull();
    expect(host()?.textContent).toBe('');
    expect([...(host()?.attributes ?? [])].map(({ name }) => name).sort()).toEqual(['popover', 'style']);
    expect(HTMLElement.prototype.showPopover).toHaveBeenCalledTimes(1);
  });

  it('keeps one element while its content changes, and a new box gets it anew', () => {
    const { card, place } = setUp();
    card.show(holdModel(), place);
    const first = host();
    card.show(holdModel({ taken: true }), place);
    expect(host()).toBe(first);
    expect(HTMLElement.prototype.showPopover).toHaveBeenCalledTimes(1);
    card.show(holdModel(), { ...place, anchor: document.body });
    expect(HTMLElement.prototype.showPopover).toHaveBeenCalledTimes(2);
    expect(document.querySelectorAll('[popover]')).toHaveLength(1);
  });

  it('goes without a trace: hidden, or with its signal', () => {
    const { card, place } = setUp();
    const before = document.documentElement.outerHTML;
    card.show(holdModel(), place);
    card.hide();
    expect(document.documentElement.outerHTML).toBe(before);
    card.show(holdModel(), place);
    life.abort();
    expect(document.documentElement.outerHTML).toBe(before);
    card.show(holdModel(), place);
    expect(host()).toBeNull();
  });

  it('is not visible before it was painted', async () => {
    const { card, place } = setUp();
    expect(card.visibleSince()).toBeNull();
    card.show(holdModel(), place);
    expect(card.visibleSince()).toBeNull();
    await vi.waitFor(() => expect(card.visibleSince()).not.toBeNull());
    card.hide();
    expect(card.visibleSince()).toBeNull();
  });

  it('knows the events that began in it', () => {
    const { card, place, anchor } = setUp();
    const heard: boolean[] = [];
    window.addEventListener('click', (event) => heard.push(card.owns(event)), { capture: true, signal: life.signal });
    card.show(holdModel(), place);
    host()?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    anchor.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(heard).toEqual([true, false]);
  });

  it('listens to keys only while it is open', () => {
    const add = vi.spyOn(window, 'addEventListener');
    const { card, place } = setUp();
    expect(add.mock.calls.filter(([type]) => type === 'keydown')).toHaveLength(0);
    card.show(holdModel(), place);
    const [, , options] = add.mock.calls.find(([type]) => type === 'keydown') ?? [];
    const { signal } = options as AddEventListenerOptions;
    expect(signal?.aborted).toBe(false);
    card.hide();
    expect(signal?.aborted).toBe(true);
    add.mockRestore();
  });
});

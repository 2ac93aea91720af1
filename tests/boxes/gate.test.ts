/** The gate: first in line, one listener at a time, and never in the page's way. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findGate, type Gate, installGate } from '../../lib/boxes/gate';
import { waitForBox } from '../../lib/boxes/wait-for-box';
import youtube from '../../lib/sites/youtube.site';

let gate: Gate | null = null;
afterEach(() => {
  gate?.retire();
  document.body.innerHTML = '';
});

const click = () => {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
  document.body.dispatchEvent(event);
  return event;
};

describe('the gate', () => {
  it('hands events to its listener before the page sees them', () => {
    const order: string[] = [];
    gate = installGate(window);
    window.addEventListener('click', () => order.push('page'), { capture: true, once: true });
    gate.listen(() => order.push('gate'));
    click();
    expect(order).toEqual(['gate', 'page']);
  });

  it('does nothing with no listener', () => {
    gate = installGate(window);
    expect(click().defaultPrevented).toBe(false);
  });

  it('lets an event pass when its listener throws', () => {
    gate = installGate(window);
    const page = vi.fn();
    document.body.addEventListener('click', page, { once: true });
    gate.listen(() => {
      throw new Error('ours');
    });
    expect(click().defaultPrevented).toBe(false);
    expect(page).toHaveBeenCalledOnce();
  });

  it('has one listener: the next one takes over and the signal of the first aborts', () => {
    gate = installGate(window);
    const first = vi.fn();
    const second = vi.fn();
    const life = gate.listen(first);
    gate.listen(second);
    click();
    expect(life.aborted).toBe(true);
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledOnce();
  });

  it('an older listener that ends later does not take the newer one away', () => {
    gate = installGate(window);
    const until = new AbortController();
    const second = vi.fn();
    gate.listen(() => {}, until.signal);
    gate.listen(second);
    until.abort();
    click();
    expect(second).toHaveBeenCalledOnce();
  });

  it('is found by the second stage, and cannot be listed', () => {
    gate = installGate(window);
    expect(findGate()).toBe(gate);
    expect(Object.keys(globalThis)).not.toContain('jaidee.gate');
    const symbol = Symbol.for('jaidee.gate');
    expect(Object.getOwnPropertyDescriptor(globalThis, symbol)?.enumerable).toBe(false);
  });

  it('put in twice, the old one retires and every event is heard once', () => {
    const old = installGate(window);
    const heard = vi.fn();
    old.listen(heard);
    gate = installGate(window);
    gate.listen(heard);
    click();
    expect(old.signal.aborted).toBe(true);
    expect(findGate()).toBe(gate);
    expect(heard).toHaveBeenCalledOnce();
  });

  it('retires by itself when the extension under it is gone', () => {
    let alive = true;
    gate = installGate(window, () => alive);
    const heard = vi.fn();
    const life = gate.listen(heard);
    alive = false;
    click();
    expect(heard).not.toHaveBeenCalled();
    expect(life.aborted).toBe(true);
    expect(gate.listen(heard).aborted).toBe(true);
  });
});

describe('waiting for a box', () => {
  const focus = (html: string, selector: string) => {
    document.body.innerHTML = html;
    const target = document.querySelector(selector);
    target?.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  };
  const box = '<ytd-commentbox><div id="contenteditable-root" contenteditable="true"></div></ytd-commentbox>';

  it('asks once at the focus of a comment box, and never at another', () => {
    gate = installGate(window);
    const ask = vi.fn(() => new Promise<boolean>(() => {}));
    waitForBox(document, gate, [youtube], ask);
    focus('<input id="search">', '#search');
    expect(ask).not.toHaveBeenCalled();
    focus(box, '#contenteditable-root');
    focus(box, '#contenteditable-root');
    expect(ask).toHaveBeenCalledOnce();
  });

  it('asks at once for a box that has the focus already', () => {
    document.body.innerHTML = box.replace('contenteditable=', 'tabindex="0" contenteditable=');
    document.querySelector<HTMLElement>('#contenteditable-root')?.focus();
    gate = installGate(window);
    const ask = vi.fn(() => Promise.resolve(true));
    waitForBox(document, gate, [youtube], ask);
    expect(ask).toHaveBeenCalledOnce();
  });

  it('asks at the first typing where no focus was told, and looks at another field once', () => {
    gate = installGate(window);
    const ask = vi.fn(() => new Promise<boolean>(() => {}));
    waitForBox(document, gate, [youtube], ask);
    document.body.innerHTML = `<textarea id="note"></textarea>${box}`;
    const type = (selector: string) =>
      document.querySelector(selector)?.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    const looked = vi.spyOn(document.querySelector('#note') as Element, 'matches');
    type('#note');
    const once = looked.mock.calls.length;
    type('#note');
    expect(looked.mock.calls.length).toBe(once);
    expect(ask).not.toHaveBeenCalled();
    type('#contenteditable-root');
    expect(ask).toHaveBeenCalledOnce();
  });

  it('asks again at a later focus when it was refused or failed', async () => {
    const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
    gate = installGate(window);
    const ask = vi.fn().mockResolvedValueOnce(false).mockRejectedValueOnce(new Error('gone')).mockResolvedValue(true);
    waitForBox(document, gate, [youtube], ask);
    for (const at of [0, 500, 2000, 4000]) {
      clock.mockReturnValue(at);
      focus(box, '#contenteditable-root');
      await new Promise((resolve) => setTimeout(resolve));
    }
    expect(ask).toHaveBeenCalledTimes(3);
    clock.mockRestore();
  });
});

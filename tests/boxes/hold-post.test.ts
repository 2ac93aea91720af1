/** Holding a post: which gestures count, one verdict for each, and everything that must pass. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Gate, installGate } from '../../lib/boxes/gate';
import { createPostHolder, type PostHolder, type Verdict } from '../../lib/boxes/hold-post';
import type { BoxMatch } from '../../lib/sites/find-box';
import { defineSite } from '../../lib/sites/site';
import { act, click, key, plain, press } from './trusted';

const place = (selector: string) => [{ selector, source: 'this test', confidence: 'A' as const }];
const site = defineSite({
  id: 'test',
  name: 'Test',
  matches: [],
  boxes: place('#box'),
  composer: place('form'),
  leaveAlone: [],
  posting: { enter: true, modEnter: true, buttons: place('#post'), form: true },
  pace: 'comment',
  notes: '',
});

let gate: Gate;
let holder: PostHolder;
const decide = vi.fn<(match: BoxMatch) => Verdict>();
const start = (posting = site.posting) => {
  holder = createPostHolder([{ ...site, posting }], decide);
  gate.listen(holder.handle);
};
const box = () => document.querySelector('#box') as HTMLElement;
const button = () => document.querySelector('#post') as HTMLElement;

beforeEach(() => {
  document.body.innerHTML =
    '<form><div id="box" contenteditable="true">text</div><button id="post" type="button"><span>Post</span></button><a id="other">?</a></form><ul id="list" role="listbox"></ul>';
  decide.mockReset().mockReturnValue('hold');
  gate = installGate(window);
  start();
});
afterEach(() => gate.retire());

describe('a held gesture', () => {
  it('by key: key down, press and up are swallowed, and asked about once', () => {
    for (const type of ['keydown', 'keypress', 'keyup'] as const)
      expect(act(box(), key(type)), type).toEqual({ seen: false, prevented: true });
    expect(decide).toHaveBeenCalledOnce();
  });

  it('by pointer, in a shadow root: the press of what sends the form, which tells nobody outside', () => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<form><textarea id="box"></textarea><button>Send</button></form><button id="no">No</button>';
    document.body.append(host);
    start({ ...site.posting, buttons: [] });
    expect(act(root.querySelector('button') as Element, click()).seen).toBe(false);
    expect(act(root.querySelector('#no') as Element, click()).seen).toBe(true);
    expect(decide).toHaveBeenCalledOnce();
  });

  it('by pointer: the click and the submit that follows are swallowed; the press is not', () => {
    expect(act(button(), press())).toEqual({ seen: true, prevented: false });
    expect(act(button(), click())).toEqual({ seen: false, prevented: true });
    expect(act(document.querySelector('form') as Element, plain('submit'))).toEqual({ seen: false, prevented: true });
    expect(decide).toHaveBeenCalledOnce();
  });

  it('by key on the button: its repeated clicks are one gesture', () => {
    act(button(), key('keydown'));
    expect(act(button(), click()).seen).toBe(false);
    act(button(), key('keydown', { repeat: true }));
    expect(act(button(), click()).seen).toBe(false);
    expect(decide).toHaveBeenCalledOnce();
  });

  it('by key: the key up is swallowed also when other keys and presses come between', () => {
    act(box(), key('keydown', { ctrlKey: true }));
    act(box(), key('keydown', { key: 'a' }));
    act(box(), key('keyup', { key: 'a' }));
    act(button(), press());
    expect(act(box(), key('keyup', { ctrlKey: true })).seen, 'some sites post at the key up').toBe(false);
    expect(act(box(), key('keyup', { ctrlKey: true })).seen).toBe(true);
  });

  it('a repeated key is no new gesture', () => {
    act(box(), key('keydown'));
    decide.mockReturnValue('pass');
    expect(act(box(), key('keydown', { repeat: true })).seen).toBe(false);
    act(box(), key('keyup'));
    expect(act(box(), key('keydown')).seen).toBe(true);
    expect(decide).toHaveBeenCalledTimes(2);
  });

  it('a second click without a press (assistive technology) is a new gesture', () => {
    act(button(), click());
    act(button(), click());
    expect(decide).toHaveBeenCalledTimes(2);
  });

  it('names the box that the button belongs to', () => {
    act(button(), click());
    expect(decide.mock.calls[0]?.[0].box).toBe(box());
  });
});

describe('what passes', () => {
  const passes = (event: Event, target = box()) => {
    expect(act(target, event)).toEqual({ seen: true, prevented: false });
    expect(decide).not.toHaveBeenCalled();
  };

  it('what the page dispatches itself', () => {
    const event = click();
    button().dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
    expect(decide).not.toHaveBeenCalled();
  });
  it('Shift+Enter', () => passes(key('keydown', { shiftKey: true })));
  it('Alt+Enter', () => passes(key('keydown', { altKey: true })));
  it('other keys', () => passes(key('keydown', { key: 'a' })));
  it('Enter outside the box', () => passes(key('keydown'), document.querySelector('#other') as HTMLElement));
  it('other buttons', () => passes(click(), document.querySelector('#other') as HTMLElement));
  it('Enter that an input method uses', () => passes(key('keydown', { isComposing: true })));
  it('Enter with the code of input methods', () => passes(key('keydown', { keyCode: 229 })));
  it('a submit long after any press', () => {
    act(button(), plain('focusin'));
    passes(plain('submit'), document.querySelector('form') as HTMLElement);
  });
  it('Enter where the site makes a new line', () => {
    start({ ...site.posting, enter: false });
    passes(key('keydown'));
  });
  it('Enter in an input that sends its form is held all the same', () => {
    document.querySelector('#box')?.replaceWith(Object.assign(document.createElement('input'), { id: 'box' }));
    start({ ...site.posting, enter: false });
    expect(act(box(), key('keydown')).seen).toBe(false);
    decide.mockReset();
    start({ ...site.posting, enter: false, form: false });
    passes(key('keydown'), box());
  });
  it('Ctrl+Enter where the site does nothing with it', () => {
    start({ ...site.posting, modEnter: false });
    passes(key('keydown', { ctrlKey: true }));
  });
  it.each([
    ['aria-expanded', 'true'],
    ['aria-activedescendant', 'list'],
  ])('Enter while a list of suggestions is open at the box (%s)', (name, value) => {
    box().setAttribute(name, value);
    passes(key('keydown'));
  });
  it('Enter while a list that the site names shows in the composer, and not while it is empty or hidden', () => {
    holder = createPostHolder([{ ...site, lists: place('.emotes') }], decide);
    gate.listen(holder.handle);
    const list = document.createElement('ul');
    list.className = 'emotes';
    document.querySelector('form')?.append(list);
    expect(act(box(), key('keydown')).seen, 'empty').toBe(false);
    list.append(document.createElement('li'));
    decide.mockClear();
    passes(key('keydown'));
    list.style.display = 'none';
    expect(act(box(), key('keydown')).seen, 'hidden').toBe(false);
  });
  it('everything when the verdict is pass', () => {
    decide.mockReturnValue('pass');
    for (const type of ['keydown', 'keypress', 'keyup'] as const)
      expect(act(box(), key(type))).toEqual({ seen: true, prevented: false });
  });
  it('everything of the gesture when deciding fails', () => {
    decide.mockImplementation(() => {
      throw new Error('ours');
    });
    expect(act(box(), key('keydown')).seen).toBe(true);
    expect(act(box(), key('keyup')).seen).toBe(true);
  });
});

describe('composing', () => {
  it('holds again one task after it has ended, also when its end is not trusted', async () => {
    act(box(), plain('compositionstart'));
    expect(holder.isComposing()).toBe(true);
    expect(act(box(), key('keydown', { isComposing: true })).seen).toBe(true);
    box().dispatchEvent(plain('compositionend'));
    expect(act(box(), key('keydown')).seen).toBe(true);
    await new Promise((resolve) => setTimeout(resolve));
    expect(act(box(), key('keydown')).seen).toBe(false);
  });

  it('holds again at the next key when its end was told to nobody', () => {
    act(box(), plain('compositionstart'));
    expect(act(box(), key('keydown', { isComposing: true })).seen).toBe(true);
    expect(act(box(), key('keydown')).seen).toBe(false);
  });

  it('does not let a click on the button through: phones compose all the time', () => {
    act(box(), plain('compositionstart'));
    expect(act(button(), click()).seen).toBe(false);
  });
});

it('a list that is bound to the box but closed does not let Enter through', () => {
  box().setAttribute('aria-expanded', 'false');
  box().setAttribute('aria-controls', 'list');
  expect(act(box(), key('keydown')).seen).toBe(false);
});

/** The whole composition on a page of two boxes, with a small engine and a card that only remembers what it was told. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { installGate } from '../lib/boxes/gate';
import type { CardActions, CardModel } from '../lib/card';
import type { Engine, Finding } from '../lib/engine/types';
import type { NudgeSettings } from '../lib/nudge/nudge-settings';
import practice from '../lib/sites/practice.site';
import { type Nudging, startNudging } from '../lib/start-nudging';
import { act, click, key, plain } from './boxes/trusted';

const SAD = 'so sad';

/** Finds "bad" harsh and "sad" as distress; suggests "odd" for "bad". */
const engine: Pick<Engine, 'judge' | 'suggest'> = {
  judge: (text) => {
    if (text.includes('crash')) throw new Error('engine');
    const findings = [...text.matchAll(/bad/g)].map(
      ({ index }): Finding => ({
        start: index,
        end: index + 3,
        category: 'insult',
        target: 'you',
        level: 'harsh',
        rule: 'test.bad',
        why: 'insult',
      }),
    );
    const sad = text.includes('sad');
    return { level: findings.length ? 'harsh' : 'ok', kind: false, findings, help: sad ? ['crisis-self'] : [] };
  },
  suggest: (text, { findings }) =>
    findings.length === 0
      ? []
      : [
          {
            text: text.replaceAll('bad', 'odd'),
            move: 'reword',
            edits: findings.map(({ start, end }) => ({ start, end, text: 'odd' })),
          },
        ],
};

let settings: NudgeSettings;
let changed: () => void;
let now: number;
let shown: CardModel | null;
let visibleSince: number | null;
let actions: CardActions;
let pace: 'comment' | 'chat';
let life: AbortController;
let nudging: Nudging;
const onNotHarsh = vi.fn();

const composer = (id: string) =>
  `<div data-practice-composer id="${id}"><div data-practice-box contenteditable="true" tabindex="0"></div><button data-practice-post>Post</button></div>`;
const box = (id = 'one') => document.querySelector(`#${id} [data-practice-box]`) as HTMLElement;
const button = (id = 'one') => document.querySelector(`#${id} [data-practice-post]`) as HTMLElement;
const write = (text: string, id = 'one') => {
  box(id).focus();
  box(id).textContent = text;
  act(box(id), plain('focusin'));
  act(box(id), plain('input'));
};
const post = (id = 'one') => act(button(id), click()).seen;
/** Long enough for a write: it waits for the selection and then looks at the result. */
const written = () => vi.advanceTimersByTimeAsync(300);

/** An editor that takes what it is told to put in place of its selection, as Lexical and Slate do. */
const takesReplacements = (element: HTMLElement) =>
  element.addEventListener('beforeinput', (event) => {
    event.preventDefault();
    const { textContent: text } = element;
    const { startOffset, endOffset } = (window.getSelection() as Selection).getRangeAt(0);
    element.textContent = text.slice(0, startOffset) + (event as InputEvent).data + text.slice(endOffset);
    act(element, plain('input'));
  });

beforeEach(() => {
  vi.useFakeTimers();
  // happy-dom has none; the editors here look only at the data.
  vi.stubGlobal('StaticRange', class {});
  document.body.innerHTML = composer('one') + composer('two');
  settings = { active: true, strictness: 'balanced', chatPace: 'quick', language: 'en', country: 'TH' };
  now = 1000;
  pace = 'comment';
  shown = null;
  visibleSince = null;
  onNotHarsh.mockReset();
  life = new AbortController();
  const gate = installGate(window);
  life.signal.addEventListener('abort', () => gate.retire());
  nudging = startNudging({
    window,
    gate,
    engine,
    sites: [
      {
        ...practice,
        get pace() {
          return pace;
        },
      },
    ],
    settings: {
      current: () => settings,
      watch: (callback) => {
        changed = callback;
      },
    },
    helpFor: () => [],
    mountCard: (_, given) => {
      actions = given;
      return {
        show: (model) => {
          shown = model;
          visibleSince ??= now;
        },
        hide: () => {
          shown = null;
          visibleSince = null;
        },
        visibleSince: () => visibleSince,
        owns: () => false,
      };
    },
    onNotHarsh,
    signal: life.signal,
    now: () => now,
  });
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a post', () => {
  it('that hurts is held, with the words and wordings on the card', () => {
    write('a bad thing');
    expect(shown).toBeNull();
    expect(post()).toBe(false);
    expect(shown).toMatchObject({
      mode: 'hold',
      level: 'harsh',
      findings: [{ quote: 'bad', why: 'insult' }],
      suggestions: [{ text: 'a odd thing', move: 'reword' }],
      taken: false,
    });
  });

  it('sent again passes from 500 ms after the card is visible, and the card goes', () => {
    write('bad');
    post();
    now += 499;
    expect(post()).toBe(false);
    now += 1;
    expect(post()).toBe(true);
    expect(shown).toBeNull();
  });

  it('is judged as it stands in the box at that moment, however late the pause', () => {
    write('fine');
    box().textContent = 'bad';
    expect(post()).toBe(false);
  });

  it('by Ctrl+Enter is held like one by the button, and a plain Enter is none', () => {
    write('bad');
    expect(act(box(), key('keydown')).seen).toBe(true);
    expect(act(box(), key('keydown', { ctrlKey: true })).seen).toBe(false);
  });

  it('passes after "keep my words" at once', () => {
    write('bad');
    post();
    actions.keep();
    expect(shown?.released).toBe(true);
    expect(post()).toBe(true);
  });

  it('passes after the card was closed', () => {
    write('bad');
    post();
    actions.dismiss();
    expect(shown).toBeNull();
    expect(post()).toBe(true);
  });

  it('passes after "not harsh", and the rules are told', () => {
    write('bad');
    post();
    actions.notHarsh();
    expect(onNotHarsh).toHaveBeenCalledWith(['test.bad']);
    expect(post()).toBe(true);
  });

  it('that is kind passes, and so does one that the engine fails on', () => {
    write('lovely');
    expect(post()).toBe(true);
    write('crash bad');
    expect(post()).toBe(true);
  });

  it('is a new question in a box that was emptied by posting', async () => {
    write('bad');
    post();
    actions.keep();
    expect(post()).toBe(true);
    box().textContent = '';
    await vi.advanceTimersByTimeAsync(400);
    write('bad');
    expect(post()).toBe(false);
  });
});

describe('the card', () => {
  it('goes when the draft changes, and another text is asked about anew', () => {
    write('bad');
    post();
    write('bad bad');
    expect(shown).toBeNull();
    now += 5000;
    expect(post()).toBe(false);
  });

  it('goes with its box', async () => {
    write('bad');
    post();
    document.getElementById('one')?.remove();
    await vi.advanceTimersByTimeAsync(600);
    expect(shown).toBeNull();
    expect(nudging.status()).toBe('no-box');
  });

  it('goes when the page empties the box', async () => {
    write('bad');
    post();
    box().textContent = '';
    await vi.advanceTimersByTimeAsync(600);
    expect(shown).toBeNull();
  });

  it('of one box goes when another box has the focus; each has its own draft', () => {
    write('bad one', 'one');
    post('one');
    write('bad two', 'two');
    expect(shown).toBeNull();
    expect(post('two')).toBe(false);
    expect(shown?.findings).toHaveLength(1);
    expect(nudging.snapshot()?.suggestions[0]?.text).toBe('odd two');
  });

  it('speaks another language as soon as that is chosen', () => {
    write('bad');
    post();
    settings = { ...settings, language: 'th' };
    changed();
    expect(shown?.language).toBe('th');
  });
});

describe('a wording', () => {
  it('is written, offered for undo, posted; and undone, the card asks again', async () => {
    takesReplacements(box());
    write('a bad thing');
    post();
    actions.take(0);
    await written();
    expect(box().textContent).toBe('a odd thing');
    expect(shown).toMatchObject({ taken: true, copyOnly: null });
    actions.undo();
    await written();
    expect(box().textContent).toBe('a bad thing');
    expect(shown).toMatchObject({ taken: false, suggestions: [{ text: 'a odd thing' }] });
    actions.take(0);
    await written();
    expect(post()).toBe(true);
  });

  it('that was taken: the card goes at the next key', async () => {
    takesReplacements(box());
    write('bad');
    post();
    actions.take(0);
    await written();
    write('odd!');
    expect(shown).toBeNull();
  });

  it('is not written when the draft has changed meanwhile: the box is untouched and the card goes', async () => {
    takesReplacements(box());
    write('bad');
    post();
    box().textContent = 'bad and more';
    actions.take(0);
    await written();
    expect(box().textContent).toBe('bad and more');
    expect(shown).toBeNull();
  });

  it('that is sent before it could be looked at goes out, and nothing is offered for copying', async () => {
    takesReplacements(box());
    write('bad');
    post();
    actions.take(0);
    await vi.advanceTimersByTimeAsync(70);
    expect(box().textContent).toBe('odd');
    expect(post()).toBe(true);
    box().textContent = '';
    const offered = new Set<string | null | undefined>();
    for (let step = 0; step < 30; step++) {
      await vi.advanceTimersByTimeAsync(10);
      offered.add(shown?.copyOnly);
    }
    expect([...offered].filter(Boolean)).toEqual([]);
    expect(shown).toBeNull();
  });

  it('is offered for copying when the editor refuses it', async () => {
    box().addEventListener('beforeinput', (event) => event.preventDefault());
    write('bad');
    post();
    actions.take(0);
    await written();
    expect(box().textContent).toBe('bad');
    expect(shown?.copyOnly).toBe('odd');
  });

  it('can be taken from the popup without any card before', async () => {
    takesReplacements(box());
    write('bad');
    expect(nudging.snapshot()).toMatchObject({ level: 'harsh', findings: [{ quote: 'bad' }] });
    const taking = nudging.take(0);
    await written();
    expect(await taking).toBe('written');
    expect(shown?.taken).toBe(true);
    expect(await nudging.take(7)).toBe('failed');
  });
});

describe('live chat', () => {
  beforeEach(() => {
    pace = 'chat';
  });
  const passTime = (ms: number) => {
    now += ms;
    return vi.advanceTimersByTimeAsync(ms);
  };

  it('gets the small card, which leaves by itself once it has been answered; the words then go out', async () => {
    write('bad');
    post();
    expect(shown?.pace).toBe('chat');
    await passTime(8000);
    expect(shown, 'a question that nobody has answered stays').not.toBeNull();
    actions.keep();
    await passTime(4000);
    expect(shown?.released).toBe(true);
    await passTime(1500);
    expect(shown).toBeNull();
    expect(post()).toBe(true);
  });

  it('is treated like comments by who wants more time', async () => {
    settings = { ...settings, chatPace: 'calm' };
    write('bad');
    post();
    expect(shown?.pace).toBe('comment');
    actions.keep();
    await passTime(60_000);
    expect(shown?.released).toBe(true);
  });
});

describe('distress', () => {
  it('is never held; the card of care comes after a pause, once', async () => {
    write(SAD);
    await vi.advanceTimersByTimeAsync(1000);
    expect(shown).toBeNull();
    await vi.advanceTimersByTimeAsync(600);
    expect(shown).toMatchObject({ mode: 'care', findings: [], suggestions: [] });
    actions.dismiss();
    write(`${SAD} today`);
    await vi.advanceTimersByTimeAsync(1600);
    expect(shown).toBeNull();
    expect(post()).toBe(true);
  });

  it('with hurtful words in it is not held either', () => {
    settings = { ...settings, strictness: 'strict' };
    write('bad and sad');
    expect(post()).toBe(true);
  });
});

describe('turned off', () => {
  it('nothing is held and nothing is told', () => {
    settings = { ...settings, active: false };
    write('bad');
    expect(post()).toBe(true);
    expect(nudging.snapshot()).toBeNull();
    expect(nudging.status()).toBe('off');
  });

  it('while a card is open: it goes, and the post passes', () => {
    write('bad');
    post();
    settings = { ...settings, active: false };
    changed();
    expect(shown).toBeNull();
    expect(post()).toBe(true);
  });

  it('and on again: a box that has the focus is watched at once', () => {
    settings = { ...settings, active: false };
    write('bad');
    settings = { ...settings, active: true };
    changed();
    expect(nudging.status()).toBe('watching');
    expect(post()).toBe(false);
  });

  it('by its signal: everything passes', () => {
    write('bad');
    life.abort();
    expect(post()).toBe(true);
  });
});

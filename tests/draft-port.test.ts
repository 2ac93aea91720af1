/** The popup's view of its own tab: the box focused last, wordings taken in the right frame, nothing kept. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../lib/browser';
import { answerPopup, askTab, type DraftState, type TakeResult } from '../lib/draft-port';

type Handler = (message: unknown) => void;

/** One end of a port: what is posted here arrives at the other ends. */
function makePort(name: string, id: string) {
  const handlers: Handler[] = [];
  const ended: (() => void)[] = [];
  return {
    name,
    sender: { id },
    others: [] as Handler[][],
    handlers,
    postMessage(message: unknown) {
      for (const other of this.others) for (const handler of other) handler(structuredClone(message));
    },
    onMessage: { addListener: (handler: Handler) => handlers.push(handler) },
    onDisconnect: { addListener: (handler: () => void) => ended.push(handler) },
    disconnect: () => {
      for (const end of ended) end();
    },
  };
}

const snapshot = (focusedAt: number) => ({ level: 'ok' as const, findings: [], suggestions: [], focusedAt });
let frames: ((port: unknown) => void)[];
let popup: ReturnType<typeof makePort>;

/** A frame has a world of its own, so each gets a fresh copy of the module's shared place. */
function addFrame(getState: () => DraftState, take: (index: number) => Promise<TakeResult>, signal: AbortSignal) {
  delete (globalThis as Record<symbol, unknown>)[Symbol.for('jaidee.draft-port')];
  answerPopup(getState, take, signal);
}

beforeEach(() => {
  frames = [];
  delete (globalThis as Record<symbol, unknown>)[Symbol.for('jaidee.draft-port')];
  vi.spyOn(browser.runtime.onConnect, 'addListener').mockImplementation((listener) => {
    frames.push(listener as unknown as (port: unknown) => void);
  });
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 5 }] as never);
  Object.defineProperty(browser.tabs, 'connect', {
    configurable: true,
    value: vi.fn((_tab: number, { name }: { name: string }) => {
      popup = makePort(name, 'popup');
      queueMicrotask(() => {
        for (const frame of frames) {
          const end = makePort(name, browser.runtime.id);
          end.others.push(popup.handlers);
          popup.others.push(end.handlers);
          frame(end);
        }
      });
      return popup;
    }),
  });
});

describe('the popup', () => {
  it('shows the draft of the box that was focused last and takes a wording there', async () => {
    const stop = new AbortController();
    const takes: [string, number][] = [];
    const take = (name: string) => async (index: number) => {
      takes.push([name, index]);
      return 'written' as const;
    };
    addFrame(() => ({ status: 'watching', snapshot: snapshot(10) }), take('old'), stop.signal);
    addFrame(() => ({ status: 'watching', snapshot: snapshot(20) }), take('new'), stop.signal);
    addFrame(() => ({ status: 'no-box', snapshot: null }), take('none'), stop.signal);
    const states: DraftState[] = [];
    const asked = askTab(stop.signal, (state) => states.push(state));
    await vi.waitFor(() => expect(states).toHaveLength(3));
    expect(states.at(-1)?.snapshot?.focusedAt).toBe(20);
    expect(await asked.take(1)).toBe('written');
    expect(takes).toEqual([['new', 1]]);
    stop.abort();
  });

  it('is told of a changed draft, and of an unchanged one only once', async () => {
    vi.useFakeTimers();
    const stop = new AbortController();
    let focusedAt = 1;
    const states: DraftState[] = [];
    addFrame(
      () => ({ status: 'watching', snapshot: snapshot(focusedAt) }),
      async () => 'failed',
      stop.signal,
    );
    askTab(stop.signal, (state) => states.push(state));
    await vi.advanceTimersByTimeAsync(2000);
    expect(states).toHaveLength(1);
    focusedAt = 2;
    await vi.advanceTimersByTimeAsync(1000);
    expect(states.map((state) => state.snapshot?.focusedAt)).toEqual([1, 2]);
    vi.useRealTimers();
    stop.abort();
  });

  it('hears nothing where no frame answers, and can take nothing', async () => {
    const onState = vi.fn();
    const stop = new AbortController();
    const asked = askTab(stop.signal, onState);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(onState).not.toHaveBeenCalled();
    expect(await asked.take(0)).toBe('failed');
    stop.abort();
  });

  it('is told when a wording could not be taken', async () => {
    const stop = new AbortController();
    const states: DraftState[] = [];
    const broken = () => Promise.reject(new Error('gone'));
    addFrame(() => ({ status: 'watching', snapshot: snapshot(1) }), broken, stop.signal);
    const asked = askTab(stop.signal, (state) => states.push(state));
    await vi.waitFor(() => expect(states).toHaveLength(1));
    expect(await asked.take(0)).toBe('failed');
    stop.abort();
  });
});

describe('a frame', () => {
  it('answers from the second stage while that lives, and from the bootstrap afterwards, with one listener', async () => {
    const page = new AbortController();
    const second = new AbortController();
    addFrame(
      () => ({ status: 'no-box', snapshot: null }),
      async () => 'failed',
      page.signal,
    );
    answerPopup(
      () => ({ status: 'watching', snapshot: snapshot(1) }),
      async () => 'written',
      second.signal,
    );
    expect(frames).toHaveLength(1);
    const look = async () => {
      const stop = new AbortController();
      const states: DraftState[] = [];
      askTab(stop.signal, (state) => states.push(state));
      await vi.waitFor(() => expect(states).toHaveLength(1));
      stop.abort();
      return states[0]?.status;
    };
    expect(await look()).toBe('watching');
    second.abort();
    expect(await look()).toBe('no-box');
    page.abort();
  });

  it('answers nobody else', () => {
    const stop = new AbortController();
    addFrame(
      () => ({ status: 'watching', snapshot: snapshot(1) }),
      async () => 'written',
      stop.signal,
    );
    for (const port of [makePort('jaidee-draft', 'somebody-else'), makePort('other', browser.runtime.id)]) {
      const post = vi.spyOn(port, 'postMessage');
      frames[0]?.(port);
      expect(post).not.toHaveBeenCalled();
    }
    stop.abort();
  });
});

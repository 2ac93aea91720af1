/** Shows the popup the draft of its own tab: in memory, only while the popup is open, to nobody else. */
import type { Runtime } from 'webextension-polyfill';
import type { BoxHealth } from './box-health';
import { browser } from './browser';
import type { CardFinding } from './card';
import type { Level, Move } from './engine/types';

export type DraftSnapshot = {
  level: Level;
  findings: CardFinding[];
  suggestions: { text: string; move: Move }[];
  /** When the box was last focused, ms since epoch. */
  focusedAt: number;
};

export type DraftState = { status: BoxHealth | 'no-box' | 'off'; snapshot: DraftSnapshot | null };
export type TakeResult = 'written' | 'failed';

type Source = { getState: () => DraftState; take: (index: number) => Promise<TakeResult> };
type FromFrame = { frame: string; state: DraftState } | { frame: string; taken: TakeResult };
type FromPopup = { frame: string; take: number };

const PORT = 'jaidee-draft';
/** How often an open popup is told of a changed draft. */
const LOOK_MS = 400;
/** Both stages run in one isolated world and find each other here. */
const HUB = Symbol.for('jaidee.draft-port');

/**
 * Answers the popup from this frame until the signal aborts. The latest call answers: the second stage takes over from
 * the bootstrap, and the bootstrap again when the second stage ends. Costs nothing while no popup is open.
 */
export function answerPopup(getState: Source['getState'], take: Source['take'], signal: AbortSignal): void {
  if (signal.aborted) return;
  const world = globalThis as { [HUB]?: Source[] };
  const source = { getState, take };
  let sources = world[HUB];
  if (sources) {
    sources.push(source);
  } else {
    sources = [source];
    Object.defineProperty(world, HUB, { value: sources, configurable: true });
    listen(sources);
  }
  const list = sources;
  signal.addEventListener('abort', () => list.splice(list.indexOf(source), 1), { once: true });
}

function listen(sources: Source[]): void {
  const frame = crypto.randomUUID();
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PORT || port.sender?.id !== browser.runtime.id || sources.length === 0) return;
    let told = '';
    const post = (message: FromFrame) => {
      try {
        port.postMessage(message);
      } catch {
        clearInterval(timer); // The popup has closed meanwhile.
      }
    };
    const tell = () => {
      const state = sources.at(-1)?.getState() ?? { status: 'off', snapshot: null };
      const now = JSON.stringify(state);
      if (now !== told) post({ frame, state });
      told = now;
    };
    const timer = setInterval(tell, LOOK_MS);
    port.onDisconnect.addListener(() => clearInterval(timer));
    port.onMessage.addListener((message) => {
      const asked = message as FromPopup;
      const source = sources.at(-1);
      if (asked?.frame !== frame || !Number.isInteger(asked.take) || !source) return;
      const answer = (taken: TakeResult) => post({ frame, taken });
      source.take(asked.take).then(answer, () => answer('failed'));
    });
    tell();
  });
}

/**
 * Asks all frames of the popup's tab; the box that had the focus last is the one shown. `onState` is never called when
 * nobody answers: Jaidee is not on that page. `take` resolves to `failed` when no draft is shown.
 */
export function askTab(
  signal: AbortSignal,
  onState: (state: DraftState) => void,
): { take(index: number): Promise<TakeResult> } {
  const frames = new Map<string, DraftState>();
  let port: Runtime.Port | null = null;
  let settle: ((result: TakeResult) => void) | null = null;
  const shown = () => [...frames].sort(([, a], [, b]) => rank(b) - rank(a))[0];

  void popupTab().then((tab) => {
    if (tab === null || signal.aborted) return;
    port = browser.tabs.connect(tab, { name: PORT });
    signal.addEventListener('abort', () => port?.disconnect(), { once: true });
    port.onDisconnect.addListener(() => {
      // Asked for, or Chromium writes an error into the console when nobody in the tab answers.
      void browser.runtime.lastError;
      settle?.('failed');
    });
    port.onMessage.addListener((message) => {
      const answer = message as FromFrame;
      if ('taken' in answer) return settle?.(answer.taken);
      frames.set(answer.frame, answer.state);
      const latest = shown();
      if (latest && !signal.aborted) onState(latest[1]);
    });
  });

  return {
    take(index) {
      const latest = shown();
      if (!port || !latest?.[1].snapshot) return Promise.resolve('failed');
      port.postMessage({ frame: latest[0], take: index } satisfies FromPopup);
      return new Promise((resolve) => {
        settle = resolve;
      });
    },
  };
}

/** A draft before an empty box, an empty box before none; among drafts the one that was focused last. */
function rank({ status, snapshot }: DraftState): number {
  return snapshot?.focusedAt ?? ({ off: 0, 'no-box': 1 } as Record<string, number>)[status] ?? 2;
}

/** The tab behind the popup, or null where the browser names none. */
export async function popupTab(): Promise<number | null> {
  // Test builds open the popup in a tab of its own and name the tab to look at.
  const named = import.meta.env.MODE === 'e2e' ? Number(new URLSearchParams(location.search).get('tab')) : 0;
  if (named) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

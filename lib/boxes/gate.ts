/** The one object both stages share: it hears a page's events before the page does and hands them to whoever listens. */

export type GateListener = (event: Event) => void;

export type Gate = {
  /**
   * Gives every event to `listener` from now on. There is one listener at a time: the signal returned aborts when the
   * next one comes, when `until` aborts, or when the gate retires.
   */
  listen(listener: GateListener, until?: AbortSignal): AbortSignal;
  /** Aborts when a newer copy of the extension has put its own gate here. */
  readonly signal: AbortSignal;
  /** Takes all listeners away. */
  retire(): void;
};

/** Everything a nudge must hear: to find boxes, to follow a gesture from its first key or press to its end, to see composing. */
const EVENTS = [
  'focusin',
  'input',
  'keydown',
  'keypress',
  'keyup',
  'pointerdown',
  'click',
  'submit',
  'compositionstart',
  'compositionend',
];

/** In the isolated world's own global, where no page can reach it. */
const KEY = Symbol.for('jaidee.gate');
type World = { [KEY]?: Gate };

/**
 * Stands capture listeners on `target` (at document_start these come before any of the page's). With no listener, and
 * whenever a listener throws, the page behaves as if we were not there. A gate that stood here before retires, and so
 * does this one as soon as `isAlive` says no (the extension was updated or removed).
 */
export function installGate(target: Window, isAlive: () => boolean = () => true): Gate {
  const world = globalThis as World;
  world[KEY]?.retire();

  const life = new AbortController();
  let listener: GateListener | null = null;
  let turn: AbortController | null = null;

  const gate: Gate = {
    signal: life.signal,
    retire: () => {
      listener = null;
      turn?.abort();
      life.abort();
    },
    listen(next, until) {
      turn?.abort();
      const own = new AbortController();
      if (life.signal.aborted || until?.aborted) {
        own.abort();
        return own.signal;
      }
      listener = next;
      turn = own;
      until?.addEventListener('abort', () => own.abort(), { once: true, signal: own.signal });
      own.signal.addEventListener('abort', () => {
        if (turn === own) listener = null;
      });
      return own.signal;
    },
  };

  const forward = (event: Event) => {
    if (!listener) return;
    try {
      if (isAlive()) listener(event);
      else gate.retire();
    } catch {
      // Fail open: whatever went wrong is ours, the event is the page's.
    }
  };
  for (const type of EVENTS) target.addEventListener(type, forward, { capture: true, signal: life.signal });
  Object.defineProperty(world, KEY, { value: gate, configurable: true });
  return gate;
}

/** The gate that the first stage has put into this world, or null. */
export function findGate(): Gate | null {
  return (globalThis as World)[KEY] ?? null;
}

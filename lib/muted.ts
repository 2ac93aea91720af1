/** Which rules this person called "not harsh": ids of rules on this device, never the words that were typed. */
import { browser } from './browser';

/** The key in storage `local`. */
export const MUTED_KEY = 'muted';

/** More would mean that somebody wants Jaidee off, and that has a switch. */
const MOST = 500;

function clean(raw: unknown): string[] {
  if (!Array.isArray(raw)) return [];
  const ids = raw.filter((id): id is string => typeof id === 'string' && /^[\w./:-]{1,100}$/.test(id));
  return [...new Set(ids)].slice(-MOST);
}

/** Ids of muted rules, oldest first; empty when storage cannot be read. */
export async function readMuted(): Promise<string[]> {
  try {
    return clean((await browser.storage.local.get(MUTED_KEY))[MUTED_KEY]);
  } catch {
    return [];
  }
}

let queue: Promise<unknown> = Promise.resolve();

/**
 * Adds rules; calls of one page run one after another, so that none is lost. In a private window nothing is kept: an id
 * would tell what kind of words were written there.
 */
export function mute(ids: readonly string[]): Promise<void> {
  if (browser.extension?.inIncognitoContext) return Promise.resolve();
  const run = queue.then(async () => {
    await browser.storage.local.set({ [MUTED_KEY]: clean([...(await readMuted()), ...ids]) });
  });
  queue = run.catch(() => undefined);
  return run;
}

/** Marks everything again. */
export async function clearMuted(): Promise<void> {
  await browser.storage.local.remove(MUTED_KEY);
}

/** Calls back with all ids at every change. */
export function watchMuted(callback: (ids: string[]) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[MUTED_KEY]) callback(clean(changes[MUTED_KEY].newValue));
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage?.onChanged.removeListener(listen), { once: true });
}

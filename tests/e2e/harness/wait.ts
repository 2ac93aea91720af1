/** Waits for conditions instead of for time: every assertion about something that comes later goes through here. */

/** Asks `probe` until it returns something truthy; throws with `what` and the last answer after `timeout` ms. */
export async function waitFor<T>(what: string, probe: () => Promise<T> | T, timeout = 8000): Promise<NonNullable<T>> {
  const end = Date.now() + timeout;
  let last: unknown;
  for (;;) {
    try {
      const value = await probe();
      if (value) return value;
      last = value;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited ${timeout} ms for: ${what}; last seen: ${show(last)}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

function show(value: unknown): string {
  return value instanceof Error ? value.message : JSON.stringify(value);
}

/** Watches that `probe` stays truthy for `span` ms: for what must not happen. */
export async function holdsFor(what: string, probe: () => Promise<unknown> | unknown, span: number): Promise<void> {
  const end = Date.now() + span;
  do {
    if (!(await probe())) throw new Error(`did not stay true for ${span} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  } while (Date.now() < end);
}

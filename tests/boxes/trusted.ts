/** Events as if a person had made them: happy-dom lets us say so, a browser would not. */

/** Dispatches a trusted event; returns whether the page's own handler (bubbling, on the body) got to see it. */
export function act(target: Element, event: Event): { seen: boolean; prevented: boolean } {
  Object.defineProperty(event, 'isTrusted', { value: true });
  const page = new AbortController();
  let seen = false;
  document.body.addEventListener(event.type, () => (seen = true), { signal: page.signal });
  target.dispatchEvent(event);
  page.abort();
  return { seen, prevented: event.defaultPrevented };
}

const init = { bubbles: true, cancelable: true, composed: true };

export const key = (type: 'keydown' | 'keypress' | 'keyup', options: KeyboardEventInit = {}): KeyboardEvent =>
  new KeyboardEvent(type, { key: 'Enter', ...init, ...options });
export const plain = (type: string): Event => new Event(type, init);
export const press = (): Event => new MouseEvent('pointerdown', init);
export const click = (): Event => new MouseEvent('click', init);

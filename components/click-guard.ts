/** Lets only honest clicks act on the card: trusted, long enough visible, and with the card really on top (clickjacking). */

/** A click before this many ms of visibility may have been meant for what stood there before. */
const LEAST_VISIBLE = 300;

/** Styles with which a page could hide our host while it still takes clicks, and what they must be ('' is: unknown to this engine). */
const PLAIN: [property: string, allowed: string[]][] = [
  ['opacity', ['1']],
  ['filter', ['none']],
  ['clip-path', ['none']],
  ['mask-image', ['none']],
  ['transform', ['none']],
  ['scale', ['none']],
  ['zoom', ['1', 'normal']],
  ['visibility', ['visible']],
  ['mix-blend-mode', ['normal']],
];

type Watch = { reallyVisible: () => boolean };

/** Another top-layer element lies over or under the card, and which of the two cannot be asked: so nobody clicks there. */
function sharesItsPlace(host: Element): boolean {
  const own = host.getBoundingClientRect();
  return [...host.ownerDocument.querySelectorAll(':popover-open, :modal')].some((other) => {
    if (other.contains(host)) return false;
    const { left, top, right, bottom } = other.getBoundingClientRect();
    return left < own.right && own.left < right && top < own.bottom && own.top < bottom;
  });
}

/**
 * Chromium can tell whether anything lies over the card (IntersectionObserver v2), also layers that let clicks through;
 * elsewhere the walk over the styles has to do.
 */
function watchVisibility(target: Element, signal: AbortSignal): Watch {
  const window = target.ownerDocument.defaultView;
  if (!window?.IntersectionObserverEntry || !('isVisible' in window.IntersectionObserverEntry.prototype))
    return { reallyVisible: () => !sharesItsPlace(target) };
  let visible = false;
  const options = { threshold: [0, 0.5, 1], trackVisibility: true, delay: 100 } as IntersectionObserverInit;
  const observer = new window.IntersectionObserver((entries) => {
    const last = entries.at(-1) as (IntersectionObserverEntry & { isVisible?: boolean }) | undefined;
    visible = last?.isVisible === true;
  }, options);
  observer.observe(target);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return { reallyVisible: () => visible };
}

function looksPlain(host: HTMLElement): boolean {
  const style = host.ownerDocument.defaultView?.getComputedStyle(host);
  return !!style && PLAIN.every(([property, allowed]) => ['', ...allowed].includes(style.getPropertyValue(property)));
}

function isOnTop(host: HTMLElement, button: Element): boolean {
  const rect = button.getBoundingClientRect();
  const scope = host.getRootNode() as Document | ShadowRoot;
  const at = scope.elementFromPoint(rect.left + rect.width / 2, rect.top + rect.height / 2);
  return at === host || (at !== null && host.contains(at));
}

/** Stops every click inside `root` that is not honest, before the card's own handlers hear of it. `visibleSince` in performance.now() ms. */
export function guardClicks(
  host: HTMLElement,
  root: ShadowRoot,
  visibleSince: () => number | null,
  signal: AbortSignal,
): void {
  const watch = watchVisibility(host, signal);
  root.addEventListener(
    'click',
    (event) => {
      const since = visibleSince();
      const honest =
        event.isTrusted &&
        since !== null &&
        performance.now() - since >= LEAST_VISIBLE &&
        looksPlain(host) &&
        event.target instanceof Element &&
        isOnTop(host, event.target) &&
        watch.reallyVisible();
      if (honest) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );
}

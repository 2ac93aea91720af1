/** Keyboard while a card is open: Alt+Arrow Down goes into it, Escape closes it and gives the focus back to the box. */

export type CardKeys = {
  document: Document;
  host: HTMLElement;
  root: ShadowRoot;
  anchor: Element;
  /** The composer around the box, in viewport px: its post button may have the focus after a press. */
  composer: () => DOMRect;
  dismiss: () => void;
};

/** Where the focus goes: to the first wording, else to the first help line, else to what there is. */
const FIRST = ['[data-action="take"]', 'a', 'button'];

function isInside(element: Element, area: DOMRect): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  return x >= area.left && x <= area.right && y >= area.top && y <= area.bottom;
}

/**
 * Only while the focus is in the composer, in the card, or nowhere (some browsers focus no button that is pressed), so
 * that no key is taken from another part of the page. Ends with `signal`.
 */
export function followKeys({ document, host, root, anchor, composer, dismiss }: CardKeys, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.isComposing) return;
    const path = event.composedPath();
    const inCard = path.includes(host);
    const enters = event.key === 'ArrowDown' && event.altKey && !inCard;
    const leaves = event.key === 'Escape';
    if (!enters && !leaves) return;
    const [target] = path;
    const nowhere = target === document.body || target === document.documentElement;
    const near = path.includes(anchor) || nowhere || (target instanceof Element && isInside(target, composer()));
    if (!inCard && !near) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (enters)
      FIRST.map((choice) => root.querySelector<HTMLElement>(choice))
        .find((element) => element)
        ?.focus();
    else {
      dismiss();
      if (inCard && anchor instanceof HTMLElement) anchor.focus({ preventScroll: true });
    }
  };
  document.defaultView?.addEventListener('keydown', onKey, { capture: true, signal });
}

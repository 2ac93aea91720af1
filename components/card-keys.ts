/** Keyboard while a card is open: Alt+Arrow Down goes into it, Escape closes it and gives the focus back to the box. */

export type CardKeys = {
  document: Document;
  host: HTMLElement;
  root: ShadowRoot;
  anchor: Element;
  dismiss: () => void;
};

/** Only while the focus is in the box or in the card, so that no key of the page is taken from it otherwise. Ends with `signal`. */
export function followKeys({ document, host, root, anchor, dismiss }: CardKeys, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.isComposing) return;
    const path = event.composedPath();
    const inCard = path.includes(host);
    if (!inCard && !path.includes(anchor)) return;
    const enters = event.key === 'ArrowDown' && event.altKey && !inCard;
    const leaves = event.key === 'Escape';
    if (!enters && !leaves) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (enters)
      (root.querySelector<HTMLElement>('[data-action="take"]') ?? root.querySelector<HTMLElement>('button'))?.focus();
    else {
      dismiss();
      if (inCard && anchor instanceof HTMLElement) anchor.focus({ preventScroll: true });
    }
  };
  document.defaultView?.addEventListener('keydown', onKey, { capture: true, signal });
}

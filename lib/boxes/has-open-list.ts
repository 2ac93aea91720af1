/** Tells whether a list of suggestions (mentions, emoji) is open at a box: then Enter takes one of them and posts nothing. */

/** Looks at the box and the combobox around it, as ARIA binds a list to an editor. */
export function hasOpenList(box: Element): boolean {
  return [box, box.closest('[role="combobox"]')].some(
    (element) =>
      element !== null &&
      (element.getAttribute('aria-expanded') === 'true' ||
        pointsAt(element, 'aria-activedescendant') ||
        showsList(element)),
  );
}

const scopeOf = (element: Element) => element.getRootNode() as Document | ShadowRoot;

function pointsAt(element: Element, attribute: string): boolean {
  const id = element.getAttribute(attribute);
  return !!id && scopeOf(element).getElementById?.(id) !== null;
}

function showsList(element: Element): boolean {
  const ids = `${element.getAttribute('aria-controls') ?? ''} ${element.getAttribute('aria-owns') ?? ''}`.trim();
  return ids.split(/\s+/).some((id) => {
    const list = id ? scopeOf(element).getElementById?.(id) : null;
    return list?.getAttribute('role') === 'listbox' && list.getClientRects().length > 0;
  });
}

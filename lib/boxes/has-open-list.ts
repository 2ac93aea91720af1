/** Tells whether a list of suggestions (mentions, emoji) is open at a box: then Enter takes one of them and posts nothing. */

/** Looks at the box and the combobox around it, as ARIA binds a list to an editor. */
export function hasOpenList(box: Element): boolean {
  return [box, box.closest('[role="combobox"]')].some((element) => element !== null && isOpenAt(element));
}

function isOpenAt(element: Element): boolean {
  const expanded = element.getAttribute('aria-expanded');
  if (expanded !== null) return expanded === 'true';
  return named(element, 'aria-activedescendant').length > 0 || showsList(element);
}

/** The elements whose ids an attribute lists. */
function named(element: Element, attribute: string): Element[] {
  const scope = element.getRootNode() as Document | ShadowRoot;
  const ids = (element.getAttribute(attribute) ?? '').split(/\s+/).filter((id) => id !== '');
  return ids.flatMap((id) => scope.getElementById?.(id) ?? []);
}

function showsList(element: Element): boolean {
  const lists = [...named(element, 'aria-controls'), ...named(element, 'aria-owns')];
  return lists.some((list) => list.getAttribute('role') === 'listbox' && list.getClientRects().length > 0);
}

/** Tells whether a list of suggestions (mentions, emoji) is open at a box: then Enter takes one of them and posts nothing. */

import type { BoxMatch } from '../sites/find-box';

/** Looks at the box and the combobox around it, as ARIA binds a list to an editor, and for lists that the site's file names. */
export function hasOpenList({ box, composer, site }: BoxMatch): boolean {
  const bound = [box, box.closest('[role="combobox"]')];
  return bound.some((element) => element !== null && isOpenAt(element)) || showsNamed(composer, site.lists ?? []);
}

function showsNamed(composer: Element, lists: readonly { selector: string }[]): boolean {
  const isOpen = (list: Element) => list.childElementCount > 0 && list.checkVisibility();
  return lists.some(({ selector }) => [...composer.querySelectorAll(selector)].some(isOpen));
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

/** Looks for elements below an element, also inside shadow roots, which selectors alone do not enter. */
import { shadowOf } from './shadows';

/** So many elements are looked at for shadow roots, at most: a composer is small, and a whole page must cost nothing. */
const LIMIT = 2000;

/** All that fit `selector` in `root` itself; where there are none, those in the shadow roots below it. */
export function queryDeep(root: ParentNode, selector: string): Element[] {
  const here = [...root.querySelectorAll(selector)];
  if (here.length > 0) return here;
  const below = root.querySelectorAll('*');
  if (below.length > LIMIT) return [];
  return [...below].flatMap((element) => queryShadow(element, selector));
}

function queryShadow(element: Element, selector: string): Element[] {
  const root = shadowOf(element);
  return root ? queryDeep(root, selector) : [];
}

/** Finds the comment box an event is about by looking at the elements themselves, never at the address. */
import { queryDeep } from './query-deep';
import { pathOf } from './shadows';
import type { Candidate, Site } from './site';

export { pathOf } from './shadows';

export type BoxMatch = { site: Site; box: HTMLElement; composer: Element };

/** How far above the box its buttons may stand when no composer selector fits any more. */
const CLIMB = 8;

const isElement = (target: EventTarget): target is HTMLElement => 'nodeType' in target && target.nodeType === 1;

/** The first element of the path that a candidate fits; candidates in their order, each from the inside out. */
export function firstMatch(
  elements: readonly Element[],
  candidates: readonly Candidate[],
  accepts: (element: Element) => boolean = () => true,
): Element | null {
  for (const { selector } of candidates) {
    const found = elements.find((element) => element.matches(selector) && accepts(element));
    if (found) return found;
  }
  return null;
}

/** The box that an event with this composed path happened in, or null. */
export function findBox(path: readonly EventTarget[], sites: readonly Site[]): BoxMatch | null {
  const elements = path.filter(isElement);
  for (const site of sites) {
    const box = firstMatch(elements, site.boxes, (element) => site.accepts?.(element, 'box') ?? true);
    if (!box || elements.some((element) => site.leaveAlone.some((selector) => element.matches(selector)))) continue;
    const outside = elements.slice(elements.indexOf(box as HTMLElement) + 1);
    return { site, box: box as HTMLElement, composer: composerOf(outside, site) };
  }
  return null;
}

/** A composer that has no post button inside is the wrong one: then the nearest ancestor that has. */
function composerOf(outside: readonly Element[], site: Site): Element {
  const holdsButton = (element: Element) => hasPostButton(element, site);
  const named = site.composer.flatMap(({ selector }) => outside.filter((element) => element.matches(selector)));
  // The whole page is nobody's composer: a button somewhere on it is another box's.
  const around = outside.slice(0, CLIMB).find((element) => !element.matches('body, html') && holdsButton(element));
  return named.find(holdsButton) ?? around ?? named[0] ?? outside[0] ?? document.documentElement;
}

/** Whether a button that posts, as the site's file describes it, stands inside `composer`. */
export function hasPostButton(composer: Element, site: Site): boolean {
  return site.posting.buttons.some(({ selector }) =>
    [...composer.querySelectorAll(selector)].some((button) => site.accepts?.(button, 'button') ?? true),
  );
}

/** The box that the post button in this path belongs to, or null when the path crosses no post button of a site. */
export function findBoxOfButton(path: readonly EventTarget[], sites: readonly Site[]): BoxMatch | null {
  const elements = path.filter(isElement);
  for (const site of sites) {
    const button = firstMatch(elements, site.posting.buttons, (element) => site.accepts?.(element, 'button') ?? true);
    if (!button) continue;
    const outside = elements.slice(elements.indexOf(button as HTMLElement) + 1);
    for (const element of outside.slice(0, CLIMB * 2)) {
      const inside = site.boxes.flatMap(({ selector }) => queryDeep(element, selector));
      for (const box of inside) {
        const match = findBox(pathOf(box), [site]);
        if (match && path.includes(match.composer)) return match;
      }
    }
  }
  return null;
}

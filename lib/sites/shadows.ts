/** Looks into shadow roots, into closed ones too where the browser lets an extension do so. */

type Opener = (host: Element) => ShadowRoot | null;

let open: Opener = () => null;

/** Called once a content script, before anything else here, with the browser's own way into closed roots. */
export function openClosedShadows(opener: Opener): void {
  open = opener;
}

/** Only these and custom elements can be hosts: the browser need not be asked about any other. */
const HOSTS = /-|^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

const isElement = (target: EventTarget | undefined): target is Element =>
  target !== undefined && 'nodeType' in target && target.nodeType === 1;

function closedShadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot || !HOSTS.test(element.localName)) return null;
  try {
    return open(element);
  } catch {
    return null;
  }
}

/** The shadow root of an element, open or closed, or null. */
export const shadowOf = (element: Element): ShadowRoot | null => element.shadowRoot ?? closedShadowOf(element);

/** An element, its ancestors and the hosts of the shadow roots around it, innermost first: an event's composed path. */
export function pathOf(element: Element): EventTarget[] {
  const path: EventTarget[] = [];
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null)
    path.push(node);
  return path;
}

/** The element inside a closed root that an event is about, which its path keeps to itself. */
function insideOf(root: ShadowRoot, event: Event): Element | null {
  const { clientX = 0, clientY = 0, detail = 0 } = event as MouseEvent;
  // A click by key has no place, and pressing a button does not move the focus in every browser.
  const hit = event.type === 'click' && detail > 0 ? root.elementFromPoint(clientX, clientY) : root.activeElement;
  return hit && root.contains(hit) ? hit : null;
}

/** The composed path of an event, also through closed shadow roots. */
export function innerPath(event: Event): EventTarget[] {
  const path = event.composedPath();
  let [inner] = path;
  let found: Element | null = null;
  while (isElement(inner)) {
    // Below the first closed root every root counts: the path says nothing of them.
    const root: ShadowRoot | null = found ? shadowOf(inner) : closedShadowOf(inner);
    const next: Element | null = root && insideOf(root, event);
    if (!next) break;
    found = inner = next;
  }
  return found ? pathOf(found) : path;
}

/** The path of what has the focus now; empty when nothing has. */
export function pathOfFocus(document: Document): EventTarget[] {
  let focused = document.activeElement;
  for (let next = focused; next; next = shadowOf(next)?.activeElement ?? null) focused = next;
  return focused ? pathOf(focused) : [];
}

/** A transparent copy of a text field's text, laid exactly over it: what stands in a field has no nodes that could be marked. */

export type Field = HTMLTextAreaElement | HTMLInputElement;

export type FieldCopy = {
  /** The one text node of the copy. */
  readonly text: Text;
  /** Lays the copy over the field as it stands now. */
  place(): void;
  /** Nothing of the copy is seen while the field itself is out of sight. */
  setVisible(visible: boolean): void;
  remove(): void;
};

/** Everything that decides where a letter of a field stands. */
const COPIED = [
  ...['family', 'size', 'weight', 'style', 'stretch', 'variant', 'kerning', 'size-adjust'].map(
    (name) => `font-${name}`,
  ),
  ...['font-feature-settings', 'font-variation-settings', 'letter-spacing', 'word-spacing', 'line-height', 'tab-size'],
  ...['text-align', 'text-indent', 'text-transform', 'text-rendering', 'direction', 'unicode-bidi', 'writing-mode'],
  ...['white-space', 'word-break', 'overflow-wrap', 'line-break', 'hyphens'],
  ...['top', 'right', 'bottom', 'left'].map((side) => `padding-${side}`),
];

const COPY = 'jaidee-copy';
const HOST = { all: 'initial', position: 'fixed', overflow: 'hidden', 'pointer-events': 'none' };

/** Builds with `--mode e2e` open the shadow root for the tests; in a release nobody sees into it. */
const SHADOW = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';

/**
 * Takes away copies of a copy of us that died with an update: Firefox ends its content scripts without a word, and there
 * alone can such an element be told from the page's own, by looking into its closed root.
 */
export function removeDeadCopies(document: Document): void {
  for (const host of [...document.documentElement.children]) {
    const { openOrClosedShadowRoot: root } = host as Element & { openOrClosedShadowRoot?: ShadowRoot | null };
    if (root?.querySelector(`.${COPY}`)) host.remove();
  }
}

/** The element of the top layer that the field stands in (an open dialog, full screen), or `<html>`: all else is under it. */
function layerOf(field: Field): Element {
  for (let node: Node | null = field; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    if (node instanceof Element && node.matches(':modal, :fullscreen, :popover-open')) return node;
  }
  return field.ownerDocument.documentElement;
}

/** What lies between the left and right borders, without a scroll bar. Firefox leaves the padding of an input out of it. */
function insideOf(field: Field, window: Window): Pick<Element, 'clientLeft' | 'clientWidth'> {
  if (field.tagName === 'TEXTAREA') return field;
  const { borderLeftWidth, borderRightWidth } = window.getComputedStyle(field);
  const clientLeft = Number.parseFloat(borderLeftWidth) || 0;
  return { clientLeft, clientWidth: field.offsetWidth - clientLeft - (Number.parseFloat(borderRightWidth) || 0) };
}

/** Adds one empty element that no pointer and no screen reader meets, over the page and under our card. */
export function createFieldCopy(field: Field): FieldCopy {
  const document = field.ownerDocument;
  const window = document.defaultView as Window;
  const host = document.createElement('div');
  const copy = document.createElement('div');
  const text = document.createTextNode('');
  let shift = { x: 0, y: 0 };
  copy.append(text);
  host.attachShadow({ mode: SHADOW }).append(copy);
  copy.className = COPY;
  copy.setAttribute('aria-hidden', 'true');
  const put = (element: HTMLElement, style: Record<string, string>) => {
    for (const [name, value] of Object.entries(style)) {
      if (element.style.getPropertyValue(name) !== value) element.style.setProperty(name, value, 'important');
    }
  };
  put(host, { ...HOST, 'z-index': '2147483647', 'transform-origin': '0 0' });
  put(host, { left: '0', top: '0' });
  put(copy, { position: 'absolute', 'box-sizing': 'border-box', margin: '0', color: 'transparent' });

  const copyStyle = () => {
    const computed = window.getComputedStyle(field);
    const style = Object.fromEntries(COPIED.map((name) => [name, computed.getPropertyValue(name)]));
    if (field.tagName === 'TEXTAREA') return put(copy, style);
    const { paddingTop, paddingBottom } = computed;
    const line = field.clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom);
    // The one line of an input stands in the middle of it, whatever its line height says.
    put(copy, { ...style, 'white-space': 'pre', 'line-height': `${line}px` });
  };

  return {
    text,
    place() {
      const layer = layerOf(field);
      if (host.parentNode !== layer) layer.append(host);
      const { left, top, width, height } = field.getBoundingClientRect();
      const { offsetWidth, offsetHeight, clientTop, clientHeight } = field;
      const { clientLeft, clientWidth } = insideOf(field, window);
      // Zoomed or scaled by the page: the copy is laid out as the field is, and then scaled with it.
      const scale = { x: width / (offsetWidth || 1), y: height / (offsetHeight || 1) };
      copyStyle();
      const wanted = { x: left + clientLeft * scale.x, y: top + clientTop * scale.y };
      put(host, {
        width: `${clientWidth}px`,
        height: `${clientHeight}px`,
        transform: `scale(${scale.x}, ${scale.y})`,
      });
      // Inside an element that is transformed itself, "fixed" counts from there: look where it came to stand.
      const now = host.getBoundingClientRect();
      shift = { x: shift.x + wanted.x - now.left, y: shift.y + wanted.y - now.top };
      put(host, { left: `${shift.x}px`, top: `${shift.y}px` });
      put(copy, { width: `${clientWidth}px`, left: `${-field.scrollLeft}px`, top: `${-field.scrollTop}px` });
    },
    setVisible: (visible) => put(copy, { visibility: visible ? 'visible' : 'hidden' }),
    remove: () => host.remove(),
  };
}

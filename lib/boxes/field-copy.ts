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

const HOST = { position: 'fixed', inset: 'auto', margin: '0', border: '0', padding: '0', background: 'none' };

/** Builds with `--mode e2e` open the shadow root for the tests; in a release nobody sees into it. */
const SHADOW = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';

/** Adds one empty element under `<html>`, in the top layer, that no pointer and no screen reader meets. */
export function createFieldCopy(field: Field): FieldCopy {
  const document = field.ownerDocument;
  const window = document.defaultView as Window;
  const host = document.createElement('div');
  const copy = document.createElement('div');
  const text = document.createTextNode('');
  copy.append(text);
  host.attachShadow({ mode: SHADOW }).append(copy);
  host.popover = 'manual';
  copy.setAttribute('aria-hidden', 'true');
  const put = (element: HTMLElement, style: Record<string, string>) => {
    for (const [name, value] of Object.entries(style)) {
      if (element.style.getPropertyValue(name) !== value) element.style.setProperty(name, value, 'important');
    }
  };
  put(host, { all: 'initial', ...HOST, overflow: 'hidden', 'pointer-events': 'none', 'transform-origin': '0 0' });
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
      if (!host.isConnected) document.documentElement.append(host);
      if (!host.matches(':popover-open')) host.showPopover();
      const { left, top, width, height } = field.getBoundingClientRect();
      const { offsetWidth, offsetHeight, clientLeft, clientTop, clientWidth, clientHeight } = field;
      // Zoomed or scaled by the page: the copy is laid out as the field is, and then scaled with it.
      const scale = { x: width / (offsetWidth || 1), y: height / (offsetHeight || 1) };
      copyStyle();
      put(host, {
        left: `${left + clientLeft * scale.x}px`,
        top: `${top + clientTop * scale.y}px`,
        width: `${clientWidth}px`,
        height: `${clientHeight}px`,
        transform: `scale(${scale.x}, ${scale.y})`,
      });
      put(copy, { width: `${clientWidth}px`, left: `${-field.scrollLeft}px`, top: `${-field.scrollTop}px` });
    },
    setVisible: (visible) => put(copy, { visibility: visible ? 'visible' : 'hidden' }),
    remove: () => host.remove(),
  };
}

/** Paints marks under words with the CSS Custom Highlight API: the page's own nodes stay as they are. */

export type Look = 'mild' | 'harsh';
export type Mark = { range: Range; look: Look };

export type Highlighter = {
  /** Replaces the marks of this box. `gone` is called once when they are taken away, for whatever reason. */
  paint(box: Element, marks: readonly Mark[], gone?: () => void): void;
  /** Takes the marks of this box away, or all. */
  clear(box?: Element): void;
  /** Forgets boxes that are no longer in the page. Costs nothing while nothing is marked. */
  prune(): void;
};

const NAMES: Record<Look, string> = { mild: 'jaidee-mild', harsh: 'jaidee-harsh' };

/** Translucent, so that it reads on light and dark pages; a line as well, so that colour is not all that tells. */
const CSS_TEXT = `
::highlight(${NAMES.mild}) { background-color: rgb(255 193 7 / .22); text-decoration: underline dotted 2px rgb(178 122 0); }
::highlight(${NAMES.harsh}) { background-color: rgb(229 72 77 / .2); text-decoration: underline wavy 2px rgb(214 64 69); }`;

/** All marks go with `signal`. Where the browser has no such highlights, nothing is painted. */
export function createHighlighter(document: Document, signal: AbortSignal): Highlighter {
  const window = document.defaultView as (Window & typeof globalThis) | null;
  const registry = window?.CSS?.highlights;
  if (!window || !registry || !window.Highlight) return { paint() {}, clear() {}, prune() {} };

  // A copy of us that died with an update of the extension could not clear its own.
  for (const name of Object.values(NAMES)) registry.delete(name);
  const marks = new Map<Element, { list: readonly Mark[]; gone?: (() => void) | undefined }>();
  const roots = new Set<Document | ShadowRoot>();
  let sheet: CSSStyleSheet | null = null;

  /** A shadow root needs the rules inside it (Firefox paints nothing otherwise). A page may replace its sheets: look every time. */
  const dress = (root: Document | ShadowRoot) => {
    if (!sheet) {
      sheet = new window.CSSStyleSheet();
      sheet.replaceSync(CSS_TEXT);
    }
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    roots.add(root);
  };
  const undress = () => {
    for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    roots.clear();
  };
  const register = () => {
    for (const look of ['mild', 'harsh'] as const) {
      const all = [...marks.values()].flatMap(({ list }) => list);
      const ranges = all.filter((mark) => mark.look === look).map(({ range }) => range);
      if (ranges.length === 0) registry.delete(NAMES[look]);
      else registry.set(NAMES[look], new window.Highlight(...ranges));
    }
  };

  const settle = () => {
    register();
    if (marks.size === 0) undress();
  };
  const take = (boxes: readonly Element[]) => {
    const gone = boxes.map((box) => marks.get(box)?.gone);
    for (const box of boxes) marks.delete(box);
    if (boxes.length > 0) settle();
    for (const tell of gone) tell?.();
  };

  const highlighter: Highlighter = {
    paint(box, next, gone) {
      if (signal.aborted) return gone?.();
      if (next.length === 0) return highlighter.clear(box);
      marks.set(box, { list: next, gone });
      dress(document);
      for (const { range } of next) {
        const root = range.startContainer.getRootNode();
        if (root !== document && 'adoptedStyleSheets' in root) dress(root as ShadowRoot);
      }
      settle();
    },
    prune: () => take([...marks.keys()].filter((box) => !box.isConnected)),
    clear: (box) => take([...marks.keys()].filter((marked) => !box || marked === box)),
  };
  signal.addEventListener('abort', () => highlighter.clear(), { once: true });
  return highlighter;
}

/** Reads what stands in a box as text, and knows for every place of that text where it is in the page. */

/** A run of text characters that stand one by one in a text node: `text[start + i]` is `node.data[from + i]`. */
type Run = { start: number; length: number; node: Text; from: number };

export type Draft = {
  text: string;
  /** Pictures, mentions and the like stand in the text: replacing the whole draft would lose them. */
  hasAtoms: boolean;
  /** The range of `[start, end)` with ends in text nodes, null in a field or where no text node is. */
  range(start: number, end: number): Range | null;
  /** True when an atom or a part of one lies in `[start, end)`. */
  holdsAtom(start: number, end: number): boolean;
};

/** Characters that editors put in to keep the caret alive; nobody typed them. */
const FILLER = /[\u200b\ufeff]+/g;

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER LI MAIN OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);

export const isField = (box: Element): box is HTMLTextAreaElement | HTMLInputElement =>
  box.tagName === 'TEXTAREA' || box.tagName === 'INPUT';

/** Reads a textarea, an input or a contenteditable element. Linear in its content; touches nothing. */
export function readDraft(box: HTMLElement): Draft {
  if (isField(box)) return { text: box.value, hasAtoms: false, range: () => null, holdsAtom: () => false };

  const runs: Run[] = [];
  const atoms: { start: number; end: number }[] = [];
  const parts: string[] = [];
  let length = 0;
  /** The present line holds something, were it only an empty line's <br>. */
  let open = false;
  let breakBefore = false;

  const add = (text: string) => {
    parts.push(text);
    length += text.length;
  };
  const startContent = () => {
    if (breakBefore) add('\n');
    breakBefore = false;
    open = true;
  };
  const block = () => {
    if (open) breakBefore = true;
    open = false;
  };
  const readText = (node: Text) => {
    let from = 0;
    const take = (to: number) => {
      if (to === from) return;
      startContent();
      runs.push({ start: length, length: to - from, node, from });
      add(node.data.slice(from, to));
    };
    for (const filler of node.data.matchAll(FILLER)) {
      take(filler.index);
      from = filler.index + filler[0].length;
    }
    take(node.data.length);
  };
  const readAtom = (element: Element) => {
    startContent();
    const said = element.tagName === 'IMG' ? pictureText(element) : (element.textContent ?? '').replace(FILLER, '');
    const text = said || ' ';
    atoms.push({ start: length, end: length + text.length });
    add(text);
  };
  const walk = (parent: Node) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) readText(node as Text);
      else if (node.nodeType === 1) readElement(node as Element);
    }
  };
  const readElement = (element: Element) => {
    const { tagName } = element;
    if (tagName === 'BR') {
      startContent();
      // The last <br> of a block only keeps its line open.
      if (!endsBlock(element, box)) breakBefore = true;
    } else if (tagName === 'IMG' || element.getAttribute('contenteditable') === 'false') readAtom(element);
    else if (tagName === 'SCRIPT' || tagName === 'STYLE') return;
    else if (BLOCKS.has(tagName)) {
      block();
      walk(element);
      block();
    } else walk(element);
  };
  walk(box);

  return {
    text: parts.join(''),
    hasAtoms: atoms.length > 0,
    range: (start, end) => rangeIn(runs, start, end),
    holdsAtom: (start, end) => atoms.some((atom) => atom.start < end && start < atom.end),
  };
}

/** Emoji as pictures carry the emoji as their text; a site's own emoji have a name that nobody typed. */
function pictureText(image: Element): string {
  const alt = image.getAttribute('alt') ?? '';
  return /^\p{Extended_Pictographic}/u.test(alt) ? alt : '';
}

/** Nothing but filler follows inside the block that the element stands in. */
function endsBlock(element: Element, box: Element): boolean {
  for (let node: Node = element; node !== box; node = node.parentNode as Node) {
    for (let next = node.nextSibling; next; next = next.nextSibling) {
      if (next.nodeType === 1 && BLOCKS.has((next as Element).tagName)) return true;
      if (next.nodeType === 1 && (next as Element).querySelector('img, br')) return false;
      if (next.nodeName === 'BR' || next.nodeName === 'IMG') return false;
      if (next.nodeType !== 8 && (next.textContent ?? '').replace(FILLER, '') !== '') return false;
    }
    if (BLOCKS.has((node.parentNode as Element).tagName)) return true;
  }
  return true;
}

function rangeIn(runs: readonly Run[], start: number, end: number): Range | null {
  const first = runs.find((run) => run.start + run.length > start) ?? runs.at(-1);
  const last = runs.findLast((run) => run.start < end) ?? runs[0];
  if (!first || !last) return null;
  const inside = (run: Run, at: number) => run.from + Math.min(Math.max(at - run.start, 0), run.length);
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, inside(first, start));
  range.setEnd(last.node, inside(last, end));
  return range;
}

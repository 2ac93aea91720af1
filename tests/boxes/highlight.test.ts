/** Marks: what is registered, which roots get the rules, and that nothing of it stays. The painting itself is for browsers. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createHighlighter, type Highlighter } from '../../lib/boxes/highlight';

let registry: Map<string, Set<Range>>;
let life: AbortController;
let highlighter: Highlighter;
const boxes = () => [...document.querySelectorAll<HTMLElement>('div')];
const range = (box: Element | undefined) => {
  const made = document.createRange();
  if (box) made.selectNodeContents(box);
  return made;
};

beforeEach(() => {
  registry = new Map();
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal(
    'Highlight',
    class extends Set<Range> {
      constructor(...ranges: Range[]) {
        super(ranges);
      }
    },
  );
  document.body.innerHTML = '<div>one</div><div>two</div>';
  document.adoptedStyleSheets = [];
  life = new AbortController();
  highlighter = createHighlighter(document, life.signal);
});
afterEach(() => vi.unstubAllGlobals());

it('nothing is in the page before there is something to mark', () => {
  highlighter.paint(boxes()[0] as Element, []);
  expect(document.adoptedStyleSheets).toEqual([]);
  expect(registry.size).toBe(0);
});

it('the two looks are kept apart, over all boxes', () => {
  const [one, two] = boxes();
  highlighter.paint(one as Element, [{ range: range(one), look: 'mild' }]);
  highlighter.paint(two as Element, [{ range: range(two), look: 'harsh' }]);
  expect([...registry].map(([name, ranges]) => [name, [...ranges].map(String)])).toEqual([
    ['jaidee-mild', ['one']],
    ['jaidee-harsh', ['two']],
  ]);
});

it('painting a box again replaces its marks and leaves the others', () => {
  const [one, two] = boxes();
  highlighter.paint(one as Element, [{ range: range(one), look: 'harsh' }]);
  highlighter.paint(two as Element, [{ range: range(two), look: 'harsh' }]);
  highlighter.paint(one as Element, []);
  expect([...(registry.get('jaidee-harsh') ?? [])].map(String)).toEqual(['two']);
});

it('a box in a shadow root gets the rules there too', () => {
  const root = (boxes()[0] as Element).attachShadow({ mode: 'open' });
  root.innerHTML = '<p>three</p>';
  const inside = root.querySelector('p') as Element;
  highlighter.paint(inside, [{ range: range(inside), look: 'mild' }]);
  expect(root.adoptedStyleSheets).toHaveLength(1);
  expect(document.adoptedStyleSheets).toHaveLength(1);
});

it("the page's own sheets stay, also when it replaces the list", () => {
  const [one] = boxes();
  const own = new CSSStyleSheet();
  highlighter.paint(one as Element, [{ range: range(one), look: 'mild' }]);
  document.adoptedStyleSheets = [own];
  highlighter.paint(one as Element, [{ range: range(one), look: 'mild' }]);
  expect(document.adoptedStyleSheets).toHaveLength(2);
  highlighter.clear();
  expect(document.adoptedStyleSheets).toEqual([own]);
});

it.each<[string, () => void]>([
  ['clear', () => highlighter.clear()],
  ['the signal', () => life.abort()],
  [
    'the end of its box',
    () => {
      boxes()[0]?.remove();
      highlighter.prune();
    },
  ],
])('%s leaves no trace', (_, end) => {
  const [one] = boxes();
  highlighter.paint(one as Element, [{ range: range(one), look: 'mild' }]);
  expect(registry.size).toBe(1);
  end();
  expect(registry.size).toBe(0);
  expect(document.adoptedStyleSheets).toEqual([]);
});

/** Marks in a field: nothing without a finding, one empty host with one, nothing afterwards. Where they lie is for browsers. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createFieldMarks, type FieldMarks, type Span } from '../../lib/boxes/field-marks';
import { createHighlighter, type Highlighter } from '../../lib/boxes/highlight';

let registry: Map<string, Set<Range>>;
let life: AbortController;
let highlighter: Highlighter;
let marks: FieldMarks;
let observers: number;
const field = () => document.querySelector('textarea') as HTMLTextAreaElement;
const hosts = () => [...document.documentElement.children].filter(({ localName }) => localName === 'div');
const said = () => [...registry.values()].flatMap((ranges) => [...ranges].map(String));
const span: Span = { start: 2, end: 5, look: 'harsh' };

beforeEach(() => {
  vi.useFakeTimers();
  registry = new Map();
  observers = 0;
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal(
    'Highlight',
    class extends Set<Range> {
      constructor(...ranges: Range[]) {
        super(ranges);
      }
    },
  );
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {
        observers++;
      }
      disconnect() {
        observers--;
      }
    },
  );
  document.body.innerHTML = '<textarea></textarea>';
  field().value = 'a bad thing';
  life = new AbortController();
  highlighter = createHighlighter(document, life.signal);
  marks = createFieldMarks(field(), highlighter);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('nothing is in the page, and nothing runs, before there is something to mark', () => {
  marks.paint([]);
  expect(hosts()).toEqual([]);
  expect([registry.size, observers, vi.getTimerCount()]).toEqual([0, 0, 0]);
});

it('marks the words on a copy in a shadow root that only carries a style', () => {
  marks.paint([span]);
  expect(said()).toEqual(['bad']);
  const [host] = hosts();
  expect(hosts()).toHaveLength(1);
  expect(host?.getAttributeNames()).toEqual(['style']);
  expect(host?.childNodes).toHaveLength(0);
  expect(host?.shadowRoot, 'closed').toBeNull();
  expect(observers).toBe(1);
});

it('follows new findings without a second copy, and never reaches behind the text', () => {
  marks.paint([span]);
  field().value = 'bad bad';
  marks.paint([
    { start: 0, end: 3, look: 'mild' },
    { start: 4, end: 70, look: 'harsh' },
  ]);
  expect(said().sort()).toEqual(['bad', 'bad']);
  expect(hosts()).toHaveLength(1);
});

it.each<[string, () => void]>([
  ['no finding any more', () => marks.paint([])],
  ['the signal', () => life.abort()],
  ['marks being cleared', () => highlighter.clear()],
  [
    'the end of the field',
    () => {
      field().remove();
      vi.advanceTimersByTime(400);
    },
  ],
  [
    'a page that empties the field without a word',
    () => {
      field().value = '';
      vi.advanceTimersByTime(400);
    },
  ],
])('%s leaves no trace', (_, end) => {
  marks.paint([span]);
  end();
  expect(hosts()).toEqual([]);
  expect([registry.size, observers, vi.getTimerCount()]).toEqual([0, 0, 0]);
  expect(document.adoptedStyleSheets).toEqual([]);
});

it('comes back after it was gone', () => {
  marks.paint([span]);
  marks.paint([]);
  marks.paint([span]);
  expect(said()).toEqual(['bad']);
  expect(hosts()).toHaveLength(1);
});

/** Marks words in a textarea or an input: on a copy of its text that follows the field while there is something to mark. */
import { createFieldCopy, type Field, type FieldCopy } from './field-copy';
import type { Highlighter, Look, Mark } from './highlight';

export type Span = { start: number; end: number; look: Look };

export type FieldMarks = {
  /** `spans` in the field's value as it stands now; with none, every trace goes. */
  paint(spans: readonly Span[]): void;
};

/** Fonts that arrive late, styles that change and things that come to lie on top tell nobody: looked for so often, in ms. */
const FOLLOW_EVERY = 200;

export function createFieldMarks(field: Field, highlighter: Highlighter): FieldMarks {
  const window = field.ownerDocument.defaultView as Window & typeof globalThis;
  let copy: FieldCopy | null = null;
  let following: AbortController | null = null;
  let marks: Mark[] = [];
  let painted = '';

  const end = () => {
    following?.abort();
    copy?.remove();
    following = null;
    copy = null;
    marks = [];
    painted = '';
  };
  /** Seen where the mark is, and not covered by something else or scrolled away inside a part of the page. */
  const isSeen = ({ range }: Mark) => {
    const { left, top, width, height } = range.getBoundingClientRect();
    const root = field.getRootNode() as Document | ShadowRoot;
    return width > 0 && root.elementFromPoint(left + width / 2, top + height / 2) === field;
  };
  const follow = () => {
    if (!copy) return;
    if (!field.isConnected || copy.text.data !== field.value) return highlighter.clear(field);
    copy.place();
    const seen = marks.filter(isSeen);
    copy.setVisible(seen.length > 0);
    const now = seen.map(({ range, look }) => `${range.startOffset} ${range.endOffset} ${look}`).join();
    if (now === painted || seen.length === 0) return;
    painted = now;
    highlighter.paint(field, seen, end);
  };
  const begin = () => {
    following = new AbortController();
    const { signal } = following;
    const options = { capture: true, passive: true, signal };
    // Scrolling inside a shadow root is told to nobody outside, but the field itself knows of its own.
    for (const target of [window, field]) target.addEventListener('scroll', follow, options);
    for (const target of [window, window.visualViewport])
      target?.addEventListener('resize', follow, { passive: true, signal });
    const observer = new window.ResizeObserver(follow);
    observer.observe(field);
    const timer = window.setInterval(follow, FOLLOW_EVERY);
    signal.addEventListener('abort', () => {
      observer.disconnect();
      window.clearInterval(timer);
    });
  };

  return {
    paint(spans) {
      if (spans.length === 0) return highlighter.clear(field);
      copy ??= createFieldCopy(field);
      const { text } = copy;
      if (text.data !== field.value) text.data = field.value;
      marks = spans.map(({ start, end: to, look }) => {
        const range = text.ownerDocument.createRange();
        range.setStart(text, Math.min(start, text.length));
        range.setEnd(text, Math.min(to, text.length));
        return { range, look };
      });
      painted = '';
      copy.place();
      highlighter.paint(field, marks, end);
      follow();
      if (copy && !following) begin();
    },
  };
}

/** Types a sentence into a box letter by letter, as a person would, so that a class can watch. */

/** Between two letters, in ms: slow enough to follow, fast enough not to bore. */
const PACE = 45;

const graphemes = (text: string) =>
  [...new Intl.Segmenter('th', { granularity: 'grapheme' }).segment(text)].map((part) => part.segment);

/**
 * Replaces what stands in `box` by `text` through the browser's own typing, so that the page's editor and its undo know
 * of it. All at once for people who asked for less motion. Stops where it is when `signal` aborts; resolves either way.
 */
export async function typeInto(box: HTMLElement, text: string, signal: AbortSignal): Promise<void> {
  const { ownerDocument: document } = box;
  box.focus();
  document.execCommand('selectAll');
  document.execCommand('delete');
  const calm = document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
  for (const piece of calm ? [text] : graphemes(text)) {
    if (signal.aborted) return;
    document.execCommand('insertText', false, piece);
    if (!calm) await new Promise((resolve) => setTimeout(resolve, PACE));
  }
}

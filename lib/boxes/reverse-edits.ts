/** The edits that bring a text back to what it was before. */
import type { TextEdit } from './write-draft';

/** `edits` are sorted, do not overlap and were made on `text`. */
export function reverseEdits(text: string, edits: readonly TextEdit[]): TextEdit[] {
  let shift = 0;
  return edits.map(({ start, end, text: put }) => {
    const at = start + shift;
    shift += put.length - (end - start);
    return { start: at, end: at + put.length, text: text.slice(start, end) };
  });
}

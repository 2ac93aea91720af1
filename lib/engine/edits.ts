/** Edits over a typed text: applying them, and tidying what they leave behind. */
import type { Edit } from './types';

/** The text after the edits, which must be sorted and must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const edit of edits) {
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at);
}

const isSpace = (char: string | undefined) => char === ' ' || char === '\u00a0' || char === '\t';
const ENDING = /[.!?…]/;
const JOINING = /[,;:–—-]/;

/** Skin tones, joiners and the Thai repetition mark mean nothing without what they follow. */
const LEANING = /^(?:[\u{1f3fb}-\u{1f3ff}\ufe0f\u200d]+| ?ๆ)/u;

/**
 * Makes edits leave clean text: an insult that goes takes its comma and one space with it, nothing doubled stays,
 * and the draft keeps its capital at the start of a sentence.
 */
export function tidyEdits(text: string, edits: readonly Edit[]): Edit[] {
  const whole = edits.map((edit) => ({
    ...edit,
    end: edit.end + (LEANING.exec(text.slice(edit.end, edit.end + 8))?.[0].length ?? 0),
  }));
  const tidy = whole.map((edit) => (edit.text === '' ? widen(text, edit) : keepCapital(text, edit)));
  const merged: Edit[] = [];
  for (const edit of tidy.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged[merged.length - 1];
    if (last && edit.start < last.end) {
      last.end = Math.max(last.end, edit.end);
      last.text += edit.text;
    } else merged.push({ ...edit });
  }
  const [first, next] = merged;
  // What now begins begins without a space, though two edits in a row took what stood before it.
  if (first?.text === '' && text.slice(0, first.start).trim() === '')
    while (isSpace(text[first.end]) && first.end < (next?.start ?? text.length)) first.end++;
  return recapitalise(text, merged);
}

/** Takes the punctuation and the space that belonged to a removed part. */
function widen(text: string, edit: Edit): Edit {
  let { start, end } = edit;
  const isFirst = text.slice(0, start).trim() === '' || /[.!?…\n]\s*$/.test(text.slice(0, start));
  if (isFirst) {
    // A whole sentence goes with its own full stop; what follows begins where it began.
    while (end < text.length && ENDING.test(text[end] as string)) end++;
    while (end < text.length && (isSpace(text[end]) || JOINING.test(text[end] as string))) end++;
    // The last sentence takes the space before it as well: nothing trails.
    while (end === text.length && start > 0 && isSpace(text[start - 1])) start--;
    return { start, end, text: '' };
  }
  while (start > 0 && isSpace(text[start - 1])) start--;
  const hadSpace = start < edit.start;
  if (start > 0 && JOINING.test(text[start - 1] as string)) {
    // Between two commas one goes with what they enclosed.
    if (end < text.length && JOINING.test(text[end] as string)) end++;
    else start--;
    while (start > 0 && isSpace(text[start - 1])) start--;
  }
  // Thai writes words together: what stood apart before stays apart.
  if (hadSpace && /[\p{L}\p{N}]/u.test(text[end] ?? '') && start < edit.start) start++;
  return { start, end, text: '' };
}

const isUpper = (char: string | undefined) => char !== undefined && char !== char.toLowerCase();

/** A replacement at the start of a sentence keeps the capital (or the small letter) that stood there. */
function keepCapital(text: string, edit: Edit): Edit {
  const first = text[edit.start];
  const isStart = text.slice(0, edit.start).trim() === '' || /[.!?…\n]\s*$/.test(text.slice(0, edit.start));
  if (!isStart || !isUpper(first) || !edit.text) return edit;
  return { ...edit, text: edit.text.charAt(0).toUpperCase() + edit.text.slice(1) };
}

/** When the start of the draft is removed and the draft began with a capital, what now begins gets it. */
function recapitalise(text: string, edits: Edit[]): Edit[] {
  const [first] = edits;
  const begins = text.search(/\S/);
  if (first?.text !== '' || first.start > begins || !isUpper(text[begins])) return edits;
  const next = text.slice(first.end).search(/\S/);
  if (next < 0) return edits;
  const at = first.end + next;
  const letter = text[at] as string;
  if (letter === letter.toUpperCase() || edits.some((edit) => edit !== first && edit.start <= at && edit.end > at))
    return edits;
  return [
    { start: first.start, end: at + 1, text: text.slice(first.end, at) + letter.toUpperCase() },
    ...edits.slice(1),
  ];
}

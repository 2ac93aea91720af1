/** Writes a wording into a box so that the editor's own model, caret and undo take it, or says that it could not. */
import { insertText } from './insert-text';
import { normalise } from './normalise';
import { isField, readDraft } from './read-draft';
import { restoreText } from './restore-text';
import { smallestEdit } from './smallest-edit';

export type WriteResult = 'written' | 'failed';

/** Replace `[start, end)` of the draft by `text`; sorted, not overlapping. */
export type TextEdit = { start: number; end: number; text: string };

export type WritePlan = {
  box: HTMLElement;
  /** What must stand in the box: when it has changed meanwhile, nothing is touched. */
  from: string;
  /** What the draft is to be. */
  to: string;
  /** The same as single edits, for drafts with pictures or mentions that must survive. */
  edits: readonly TextEdit[];
  isComposing: () => boolean;
};

/** Editors take over a selection at the next `selectionchange`; 40 ms passed in 13 editors, 0 ms failed in four. */
const SELECTION_MS = 50;
/** When the result is looked at, in ms after the insertion; editors that render late are given until the last. */
const LOOKS = [60, 40, 60];

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Never throws, never tries a second time: a blind retry doubles text. 'failed' leaves or brings back what stood there. */
export async function writeDraft(plan: WritePlan): Promise<WriteResult> {
  try {
    const draft = readDraft(plan.box);
    if (draft.text !== plan.from) return 'failed';
    const edits = editsOf(plan);
    if (edits.some(({ start, end }) => draft.holdsAtom(start, end))) return 'failed';
    const result = await replaceEach(plan, edits);
    if (result === 'written') caretToEnd(plan.box);
    return result;
  } catch {
    return 'failed';
  }
}

/**
 * One edit is one step of undo, and as small as can be it leaves everything else as it was. Where it would reach over
 * lines, pictures or mentions, the single edits of the wording keep them.
 */
function editsOf({ box, from, to, edits }: WritePlan): readonly TextEdit[] {
  const one = smallestEdit(from, to);
  const reachesFar = from.slice(one.start, one.end).includes('\n') || readDraft(box).holdsAtom(one.start, one.end);
  return reachesFar && edits.length > 0 && applied(from, edits) === to ? edits : [one];
}

function applied(text: string, edits: readonly TextEdit[]): string {
  return edits.reduceRight((now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end), text);
}

/** From last to first, so that the places of the others stay right. */
async function replaceEach(plan: WritePlan, edits: readonly TextEdit[]): Promise<WriteResult> {
  let now = plan.from;
  for (const edit of [...edits].reverse()) {
    const next = applied(now, [edit]);
    if ((await replace(plan, edit, now, next)) === 'failed') return 'failed';
    now = next;
  }
  return 'written';
}

/** Where one goes on writing. A picture at the end stays before the caret only if the editor itself says so. */
function caretToEnd(box: HTMLElement): void {
  const { text, hasAtoms } = readDraft(box);
  if (!hasAtoms) select(box, { start: text.length, end: text.length });
}

async function replace(
  { box, isComposing }: WritePlan,
  edit: TextEdit,
  from: string,
  to: string,
): Promise<WriteResult> {
  const untouched = () => box.isConnected && !isComposing() && sameText(box, from);
  if (!untouched()) return 'failed';
  box.focus({ preventScroll: true });
  select(box, edit);
  await wait(SELECTION_MS);
  // Rebuilt: an editor may have put new text nodes in at the focus.
  if (!untouched()) return 'failed';
  const range = select(box, edit);
  if (!isField(box) && !range && from !== '') return 'failed';
  const whole = readDraft(box).text;
  const watch = watchKeys(box);
  await insertText(box, edit.text, range);
  let isWritten = false;
  for (const look of LOOKS) {
    await wait(look);
    isWritten = box.isConnected && (sameText(box, to) || (watch.typed() && goesOn(box, to)));
    if (isWritten) break;
  }
  watch.stop();
  if (isWritten) return 'written';
  // The page made something else of it; what a person has typed meanwhile is theirs and stays.
  if (box.isConnected && !sameText(box, from) && !isComposing() && !watch.typed()) restoreText(box, whole);
  return 'failed';
}

/** Whether a person presses keys in the document: they may go on writing before the result has been looked at. */
function watchKeys(box: HTMLElement): { typed(): boolean; stop(): void } {
  const life = new AbortController();
  let typed = false;
  const seen = (event: Event) => {
    typed ||= event.isTrusted;
  };
  box.ownerDocument.addEventListener('keydown', seen, { capture: true, signal: life.signal });
  return { typed: () => typed, stop: () => life.abort() };
}

const goesOn = (box: HTMLElement, to: string) => normalise(readDraft(box).text).startsWith(normalise(to));

const sameText = (box: HTMLElement, text: string) => normalise(readDraft(box).text) === normalise(text);

/** Selects the edit's place; ranges end in text nodes, which is what editors map back to their model. */
function select(box: HTMLElement, { start, end }: Pick<TextEdit, 'start' | 'end'>): Range | null {
  if (isField(box)) {
    box.setSelectionRange(start, end);
    return null;
  }
  const document = box.ownerDocument;
  const range = readDraft(box).range(start, end) ?? document.createRange();
  if (!box.contains(range.startContainer)) range.selectNodeContents(box);
  const selection = document.defaultView?.getSelection();
  const already =
    selection?.rangeCount === 1 &&
    selection.anchorNode === range.startContainer &&
    selection.anchorOffset === range.startOffset &&
    selection.focusNode === range.endContainer &&
    selection.focusOffset === range.endOffset;
  if (!already) {
    selection?.removeAllRanges();
    selection?.addRange(range);
  }
  return range;
}

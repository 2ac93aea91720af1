/** Writes a wording into a box so that the editor's own model, caret and undo take it, or says that it could not. */
import { insertText } from './insert-text';
import { normalise } from './normalise';
import { isField, readDraft } from './read-draft';

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

/** Never throws, never tries a second time: a blind retry doubles text. 'failed' leaves the box as the editor left it. */
export async function writeDraft(plan: WritePlan): Promise<WriteResult> {
  try {
    const draft = readDraft(plan.box);
    if (draft.text !== plan.from) return 'failed';
    if (!draft.hasAtoms)
      return await replace(plan, { start: 0, end: plan.from.length, text: plan.to }, plan.from, plan.to);
    if (plan.edits.some(({ start, end }) => draft.holdsAtom(start, end))) return 'failed';
    return await replaceEach(plan);
  } catch {
    return 'failed';
  }
}

/** From last to first, so that the places of the others stay right. */
async function replaceEach(plan: WritePlan): Promise<WriteResult> {
  let now = plan.from;
  for (const edit of [...plan.edits].reverse()) {
    const next = now.slice(0, edit.start) + edit.text + now.slice(edit.end);
    if ((await replace(plan, edit, now, next)) === 'failed') return 'failed';
    now = next;
  }
  return 'written';
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
  insertText(box, edit.text, range);
  for (const look of LOOKS) {
    await wait(look);
    if (box.isConnected && sameText(box, to)) return 'written';
  }
  return 'failed';
}

const sameText = (box: HTMLElement, text: string) => normalise(readDraft(box).text) === normalise(text);

/** Selects the edit's place; ranges end in text nodes, which is what editors map back to their model. */
function select(box: HTMLElement, { start, end }: TextEdit): Range | null {
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

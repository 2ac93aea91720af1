/** Brings a draft back when a page made something else of a wording: nothing may be doubled or lost. */
import { isField, readDraft } from './read-draft';

/** Libraries that keep the text themselves: the browser's own undo knows nothing of it, and would take their nodes apart. */
const LIBRARIES =
  '[data-slate-editor], [data-lexical-editor], .ProseMirror, .ql-editor, .public-DraftEditor-content, [data-editor]';

export const hasOwnModel = (box: Element): boolean => box.closest(LIBRARIES) !== null;

/**
 * Only for boxes whose text is the browser's, with the focus in them: first the browser's undo, then the text put over
 * everything, past whatever the page does with pastes. False where the box holds pictures that this would lose.
 */
export function restoreText(box: HTMLElement, text: string): boolean {
  const document = box.ownerDocument;
  const isWhole = () => readDraft(box).text === text;
  if (hasOwnModel(box)) return false;
  document.execCommand('undo');
  if (isWhole()) return true;
  if (readDraft(box).hasAtoms) return false;
  if (isField(box)) box.select();
  else document.defaultView?.getSelection()?.selectAllChildren(box);
  document.execCommand('insertText', false, text);
  return isWhole();
}

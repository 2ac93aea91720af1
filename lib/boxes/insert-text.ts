/** The ladder that put text over a selection in all 13 editors of the lab, in both browsers, with undo (research notes §2.2). */
import { isField, readDraft } from './read-draft';

/**
 * Puts `text` in place of the selection by the first way that the editor takes: one that handles an event (prevents its
 * default), or changes its text at once, has taken it, and no other way is tried. The selection must have stood for 40 ms.
 */
export async function insertText(box: HTMLElement, text: string, range: Range | null): Promise<void> {
  const document = box.ownerDocument;
  if (!isField(box)) {
    const before = readDraft(box).text;
    for (const event of [replacement(text, range), pasteEvent(text)]) {
      if (!event) continue;
      if (!box.dispatchEvent(event)) return;
      // Some handle it without saying so, some a task later.
      await new Promise((resolve) => setTimeout(resolve));
      if (readDraft(box).text !== before) return;
    }
    // Chromium tells Slate nothing of this: its page would go on posting the old text.
    if (isChromium() && box.closest('[data-slate-editor]')) return;
  }
  // Deprecated, and still the only insertion that the browser's own undo knows. Firefox ignores an empty insertion.
  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
}

function replacement(text: string, range: Range | null): InputEvent {
  return new InputEvent('beforeinput', {
    inputType: 'insertReplacementText',
    data: text,
    targetRanges: range ? [new StaticRange(range)] : [],
    bubbles: true,
    cancelable: true,
    composed: true,
  });
}

/** Null where the event cannot carry the text: an editor that took an empty paste would only delete. */
function pasteEvent(text: string): ClipboardEvent | null {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  // Firefox knows no clipboardData here; its own words for it are the last two.
  const init = { clipboardData, dataType: 'text/plain', data: text, bubbles: true, cancelable: true, composed: true };
  const event = new ClipboardEvent('paste', init);
  if (carried(event) !== text) {
    // Firefox's content scripts must fill it from the page's side of the event.
    const pageEvent = (event as ClipboardEvent & { wrappedJSObject?: ClipboardEvent }).wrappedJSObject;
    pageEvent?.clipboardData?.setData('text/plain', text);
  }
  return carried(event) === text ? event : null;
}

const carried = (event: ClipboardEvent) => event.clipboardData?.getData('text/plain') ?? '';

const isChromium = () => 'chrome' in globalThis && !('mozInnerScreenX' in globalThis);

/** Puts a wording on the clipboard, inside the click that asked for it. */

/** Resolves to whether it worked. Falls back to a copy command whose event the page does not get to see. */
export async function copyText(document: Document, text: string): Promise<boolean> {
  try {
    await document.defaultView?.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(document, text);
  }
}

function copyByCommand(document: Document, text: string): boolean {
  const done = new AbortController();
  let copied = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    copied = event.clipboardData !== null;
  };
  document.defaultView?.addEventListener('copy', fill, { capture: true, signal: done.signal });
  document.execCommand('copy');
  done.abort();
  return copied;
}

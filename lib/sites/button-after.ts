/** Finds the button that posts where a site gives it no name: the first one behind the box, in any language. */

/** How many ancestors of the button may hold the box. */
const LEVELS = 4;

/** True when `button` is the first button behind a box fitting `selector` in their nearest common ancestor. */
export function isFirstButtonAfter(button: Element, selector: string): boolean {
  let around = button.parentElement;
  for (let level = 0; around && level < LEVELS; level++, around = around.parentElement) {
    const box = around.querySelector(selector);
    if (!box) continue;
    const behind = [...around.querySelectorAll('button')].find(
      (other) => box.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    return behind === button;
  }
  return false;
}

/** The first stage's whole work: waits for the focus of a comment box and then asks, once, for the rest of Jaidee. */
import { findBox, pathOfFocus } from '../sites/find-box';
import type { Site } from '../sites/site';
import type { Gate } from './gate';

/** After an answer, asks again only at a focus this many ms later: a page that throws the focus about costs nothing. */
const PATIENCE = 1000;

/**
 * `ask` resolves to whether the rest was brought in; refused (turned off), it is asked again at a later focus. A box that
 * has the focus already counts: after an update of the extension the page is not new.
 */
export function waitForBox(document: Document, gate: Gate, sites: readonly Site[], ask: () => Promise<boolean>): void {
  let asking = false;
  let notBefore = 0;
  const settle = () => {
    asking = false;
    notBefore = performance.now() + PATIENCE;
  };
  const look = (path: EventTarget[]) => {
    if (!findBox(path, sites)) return;
    asking = true;
    ask().then(settle, settle);
  };
  gate.listen((event) => {
    if (event.type === 'focusin' && !asking && performance.now() >= notBefore) look(event.composedPath());
  });
  look(pathOfFocus(document));
}

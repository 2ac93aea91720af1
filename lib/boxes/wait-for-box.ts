/** The first stage's whole work: waits for the focus of a comment box and then asks, once, for the rest of Jaidee. */
import { findBox } from '../sites/find-box';
import { innerPath, pathOfFocus } from '../sites/shadows';
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
  /** What was typed into last and is no box: typing there costs one comparison a key. */
  let stranger: EventTarget | undefined;
  const settle = () => {
    asking = false;
    notBefore = performance.now() + PATIENCE;
  };
  const look = (path: EventTarget[]) => {
    stranger = path[0];
    if (!findBox(path, sites)) return;
    stranger = undefined;
    asking = true;
    ask().then(settle, settle);
  };
  gate.listen((event) => {
    if (asking || performance.now() < notBefore) return;
    // A focus that moves within one shadow root is not told to the window: then the first typing tells.
    if (event.type === 'focusin' || (event.type === 'input' && innerPath(event)[0] !== stranger))
      look(innerPath(event));
  });
  look(pathOfFocus(document));
}

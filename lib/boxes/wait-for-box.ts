/** The first stage's whole work: waits for the focus of a comment box and then asks, once, for the rest of Jaidee. */
import { findBox } from '../sites/find-box';
import type { Site } from '../sites/site';
import type { Gate } from './gate';

/** After an answer, asks again only at a focus this many ms later: a page that throws the focus about costs nothing. */
const PATIENCE = 1000;

/** `ask` resolves to whether the rest was brought in; refused (turned off), it is asked again at a later focus. */
export function waitForBox(gate: Gate, sites: readonly Site[], ask: () => Promise<boolean>): void {
  let asking = false;
  let notBefore = 0;
  const settle = () => {
    asking = false;
    notBefore = performance.now() + PATIENCE;
  };
  gate.listen((event) => {
    if (event.type !== 'focusin' || asking || performance.now() < notBefore) return;
    if (!findBox(event.composedPath(), sites)) return;
    asking = true;
    ask().then(settle, settle);
  });
}

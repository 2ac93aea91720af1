/** First stage, in every frame of the listed sites: stands the gate and waits for the focus of a comment box. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { installGate } from '../lib/boxes/gate';
import { waitForBox } from '../lib/boxes/wait-for-box';
import { browser } from '../lib/browser';
import { answerPopup } from '../lib/draft-port';
import { send } from '../lib/messages';
import { siteMatches, watchedOn } from '../lib/sites/index';

export default defineContentScript({
  matches: siteMatches,
  allFrames: true,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    // The API loses its id when the extension is updated or removed under an open page.
    const gate = installGate(window, () => browser.runtime?.id !== undefined);
    waitForBox(document, gate, watchedOn(location.hostname), () => send('inject'));
    answerPopup(
      () => ({ status: 'no-box', snapshot: null }),
      () => Promise.resolve('failed'),
      gate.signal,
    );
  },
});

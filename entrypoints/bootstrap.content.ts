/** First stage, in every frame of the listed sites: stands the gate and waits for the focus of a comment box. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { installGate } from '../lib/boxes/gate';
import { waitForBox } from '../lib/boxes/wait-for-box';
import { browser } from '../lib/browser';
import { answerPopup } from '../lib/draft-port';
import { frameHost } from '../lib/frame-host';
import { send } from '../lib/messages';
import { seeClosedShadows } from '../lib/see-shadows';
import { siteMatches, watchedOn } from '../lib/sites/index';

export default defineContentScript({
  matches: siteMatches,
  allFrames: true,
  // Frames whose document stands in an attribute of the page (srcdoc) belong to the page.
  matchOriginAsFallback: true,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    // The API loses its id when the extension is updated or removed under an open page.
    const gate = installGate(window, () => browser.runtime?.id !== undefined);
    seeClosedShadows();
    waitForBox(document, gate, watchedOn(frameHost(window)), () => send('inject'));
    answerPopup(
      () => ({ status: 'no-box', snapshot: null }),
      () => Promise.resolve('failed'),
      gate.signal,
    );
  },
});

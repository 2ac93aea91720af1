/** Second stage, brought into a frame once a comment box has the focus: the engine, the card, and what connects them. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { mountCard } from '../components/mount-card';
import { findGate } from '../lib/boxes/gate';
import { answerPopup } from '../lib/draft-port';
import { frameHost } from '../lib/frame-host';
import { helpFor } from '../lib/help/help-for';
import { createLiveEngine } from '../lib/live-engine';
import { seeClosedShadows } from '../lib/see-shadows';
import { createSiteSettings } from '../lib/site-settings';
import { siteMatches, watchedOn } from '../lib/sites/index';
import { startNudging } from '../lib/start-nudging';

export default defineContentScript({
  registration: 'runtime',
  matches: siteMatches,
  noScriptStartedPostMessage: true,
  async main() {
    const gate = findGate();
    if (!gate) return;
    const { signal } = gate;
    seeClosedShadows();
    const [settings, engine] = await Promise.all([
      createSiteSettings(frameHost(window), navigator, signal),
      createLiveEngine(signal),
    ]);
    const nudging = startNudging({
      window,
      gate,
      engine,
      sites: watchedOn(frameHost(window)),
      settings,
      helpFor,
      mountCard,
      onNotHarsh: engine.mute,
      signal,
    });
    answerPopup(() => ({ status: nudging.status(), snapshot: nudging.snapshot() }), nudging.take, signal);
  },
});

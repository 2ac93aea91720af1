/** Runs the real nudge on Jaidee's own pages (practice, first run), where content scripts do not run. */
import { installGate } from './boxes/gate';
import type { MountCard } from './card';
import type { Settings } from './default-settings';
import { createEngine } from './engine/create-engine';
import { countryFor, helpFor } from './help/help-for';
import type { UiLanguage } from './i18n';
import { packs } from './packs';
import practice from './sites/practice.site';
import { type Nudging, startNudging } from './start-nudging';

export type OwnPage = {
  mountCard: MountCard;
  /** The language that the page shows now; asked at every use, since people switch it there. */
  language: () => UiLanguage;
  settings: () => Pick<Settings, 'strictness' | 'country'>;
  /** Hears `change` whenever one of the two above may give another answer. */
  changes: EventTarget;
};

/** Works whether Jaidee is turned on or not: coming here and typing is the wish to see it. Nothing is remembered. */
export function startOwnPageNudge({ mountCard, language, settings, changes }: OwnPage, signal: AbortSignal): Nudging {
  const gate = installGate(window);
  signal.addEventListener('abort', () => gate.retire(), { once: true });
  let engine = createEngine({ packs });
  let muted: string[] = [];
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return startNudging({
    window,
    gate,
    engine: {
      judge: (text) => engine.judge(text),
      suggest: (text, judgement) => engine.suggest(text, judgement),
    },
    sites: [practice],
    settings: {
      current: () => ({
        active: true,
        strictness: settings().strictness,
        chatPace: 'calm',
        language: language(),
        country: countryFor(settings().country, navigator.languages, timeZone),
      }),
      watch: (callback, until) => changes.addEventListener('change', callback, { signal: until }),
    },
    helpFor,
    mountCard,
    // For this visit only: what somebody plays with here should not change what they get elsewhere.
    onNotHarsh: (rules) => {
      muted = [...muted, ...rules];
      engine = createEngine({ packs, muted });
    },
    signal,
  });
}

/** What every box's nudge shares with the others of its document. */

import type { BoxNudge } from './box-nudge';
import type { Highlighter } from './boxes/highlight';
import type { Card } from './card';
import type { Engine } from './engine/types';
import type { HelpLine, HelpSituation } from './help/types';
import type { SettingsSource } from './nudge/nudge-settings';

/** Help lines for some situations in a country (ISO 3166-1 alpha-2 or `ZZ`) at `now`, ms since epoch. */
export type HelpFor = (situations: HelpSituation[], country: string, now: number) => HelpLine[];

export type NudgeContext = {
  window: Window;
  engine: Pick<Engine, 'judge' | 'suggest'>;
  settings: Pick<SettingsSource, 'current'>;
  helpFor: HelpFor;
  onNotHarsh: (rules: string[]) => void;
  card: Card;
  highlighter: Highlighter;
  isComposing: () => boolean;
  /** Milliseconds of performance.now, the clock of `card.visibleSince`. */
  now: () => number;
  /** The card is this box's from now on. */
  own(nudge: BoxNudge): void;
};

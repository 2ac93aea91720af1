/** What does not change while one card stands, from the settings as they are now. */
import type { CardModel } from './card';
import type { CardContext } from './nudge/card-model';
import type { NudgeContext } from './nudge-context';
import type { Site } from './sites/site';

/** Live chat keeps its own pace unless somebody wants more time. */
export function paceOf({ pace }: Site, settings: NudgeContext['settings']): CardModel['pace'] {
  return settings.current().chatPace === 'quick' ? pace : 'comment';
}

export function cardContextOf(site: Site, { settings, helpFor }: NudgeContext): CardContext {
  const { language, country } = settings.current();
  return {
    language,
    pace: paceOf(site, settings),
    helpFor: (situations) => helpFor(situations, country, Date.now()),
  };
}

/** In ms; the keys for undo and the right to send again stay. */
const CHAT_LEAVES_AFTER = 5000;

/** In a quick chat a card that has nothing more to ask goes after a while. */
export function leavesByItself({ pace, taken, released }: CardModel, shownFor: number): boolean {
  return pace === 'chat' && (taken || released) && shownFor >= CHAT_LEAVES_AFTER;
}

/** What the popup says first: whether Jaidee looks along on this page, and if not, why. */
import type { DraftState } from '../lib/draft-port';
import { type Effective, isSameSite } from '../lib/effective';

export type PopupState = DraftState['status'] | 'snoozed' | 'elsewhere' | 'disabled';

/** True when a person or a school switched this site off; a list may name it with or without `www`. */
export function isSiteOff({ values }: Effective, host: string): boolean {
  const among = (list: readonly string[]) => list.some((entry) => isSameSite(entry, host));
  return among(values.sitesOff) || (values.sitesOnly !== null && !among(values.sitesOnly));
}

/** `host` is null away from the sites Jaidee knows; `draft` is null when no frame of the page answers; `now` in ms. */
export function popupState(
  effective: Effective,
  host: string | null,
  draft: DraftState | null,
  now: number,
): PopupState {
  if (!effective.values.enabled) return 'disabled';
  if (effective.values.snoozedUntil > now) return 'snoozed';
  if (host === null) return draft?.status === 'watching' ? 'watching' : 'elsewhere';
  if (isSiteOff(effective, host)) return 'off';
  return draft?.status ?? 'no-box';
}

export type Break = '15m' | '1h' | 'tomorrow';

/** End of a break in ms since epoch; tomorrow begins at midnight of the person's own clock. */
export function breakUntil(kind: Break, now: number): number {
  if (kind !== 'tomorrow') return now + (kind === '1h' ? 60 : 15) * 60_000;
  const day = new Date(now);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1).getTime();
}

/** What the nudge asks of settings: read again at every use, so that turning off works at once. */
import type { UiLanguage } from '../i18n';
import type { Strictness } from './session';

export type NudgeSettings = {
  /** Turned on, on for this site, and no break just now. */
  active: boolean;
  strictness: Strictness;
  /** Whether live chat gets the small, quick card. */
  chatPace: 'quick' | 'calm';
  language: UiLanguage;
  /** ISO 3166-1 alpha-2, or `ZZ` for worldwide help. */
  country: string;
};

export type SettingsSource = {
  current(): NudgeSettings;
  watch(callback: () => void, signal: AbortSignal): void;
};

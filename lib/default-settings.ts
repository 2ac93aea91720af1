/** What a person may choose, and what holds as long as nobody chose: free of any library, so that content scripts stay small. */

export type Strictness = 'gentle' | 'balanced' | 'strict';
/** quick: in live chat a small card that keeps up and leaves by itself · calm: chat is treated like comments. */
export type ChatPace = 'quick' | 'calm';

export type Settings = {
  version: 1;
  /** Off until a person or a school turns it on: consent comes first. */
  enabled: boolean;
  language: 'auto' | 'th' | 'en';
  /** ISO 3166-1 alpha-2 in capitals, or `auto`: whose help lines are shown. */
  country: 'auto' | (string & {});
  strictness: Strictness;
  chatPace: ChatPace;
  /** Hostnames left alone; `youtube.com` covers its subdomains too. */
  sitesOff: string[];
};

export type SettingKey = Exclude<keyof Settings, 'version'>;

/** Only what was really chosen: a school's default must reach everybody who never chose. */
export type Chosen = Partial<Pick<Settings, SettingKey>>;

export const settingKeys: readonly SettingKey[] = [
  'enabled',
  'language',
  'country',
  'strictness',
  'chatPace',
  'sitesOff',
];

/** A fresh object at each call, so that nobody can change the defaults of others. */
export function defaultSettings(): Settings {
  return {
    version: 1,
    enabled: false,
    language: 'auto',
    country: 'auto',
    strictness: 'balanced',
    chatPace: 'quick',
    sitesOff: [],
  };
}

/** Picks the interface language and looks up its strings. The browser's own i18n cannot be switched by a user, so we keep our own. */
import { strings as en } from './packs/en/strings';
import { strings as th } from './packs/th/strings';

export type UiLanguage = 'th' | 'en';

/** Every string of the interface; English is the master, a string missing in another language is a type error. */
export type Strings = { readonly [K in keyof typeof en]: string };
export type StringKey = keyof Strings;

/** Whether there is such a string, for keys that are put together at run time. */
export function isStringKey(key: string): key is StringKey {
  return Object.hasOwn(en, key);
}

const catalogues: Record<UiLanguage, Strings> = { en, th };

/** The string for `key`, with `{name}` replaced by `params.name`. */
export function t(language: UiLanguage, key: StringKey, params: Record<string, string | number> = {}): string {
  return catalogues[language][key].replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

/** The interface language for a setting: `auto` follows the browser's languages, Thai when it comes before English. */
export function uiLanguage(setting: 'auto' | UiLanguage, browserLanguages: readonly string[]): UiLanguage {
  if (setting !== 'auto') return setting;
  const first = browserLanguages
    .map((tag) => tag.slice(0, 2).toLowerCase())
    .find((tag) => tag === 'th' || tag === 'en');
  return first === 'th' ? 'th' : 'en';
}

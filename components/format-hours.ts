/** Says a help line's opening hours in the language of the interface; the directory keeps them in short English. */
import { t, type UiLanguage } from '../lib/i18n';

const THAI: [RegExp, string][] = [
  [/\bMon-Fri\b/g, 'จันทร์–ศุกร์'],
  [/\bMon-Sat\b/g, 'จันทร์–เสาร์'],
  [/\bWed, Fri, Sat, Sun\b/g, 'พุธ ศุกร์ เสาร์ อาทิตย์'],
  [/\bweekend\b/g, 'เสาร์–อาทิตย์'],
  [/\bdaily\b/g, 'ทุกวัน'],
  [/(\d{1,2}:\d{2})-(\d{1,2}:\d{2})/g, '$1–$2 น.'],
];

/**
 * `hours` as the directory has it; null when there is nothing to say. In Thai, hours that hold words we cannot say in
 * Thai are left out: half an English sentence helps nobody who reads Thai.
 */
export function formatHours(hours: string | null, language: UiLanguage): string | null {
  if (!hours) return null;
  if (/^(24\/7|any time)\b/i.test(hours)) return t(language, 'help.hours.always');
  const plain = hours.replace(/\s*\([^)]*\)/g, '').trim();
  if (language === 'en') return plain || null;
  const thai = THAI.reduce((text, [from, to]) => text.replace(from, to), plain);
  return /[a-z]/i.test(thai) ? null : thai || null;
}

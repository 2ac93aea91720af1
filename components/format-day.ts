/** Writes a directory's "checked on" date the way people of that language write dates. */
import type { UiLanguage } from '../lib/i18n';

const LOCALE: Record<UiLanguage, string> = { th: 'th-TH', en: 'en-GB' };

/** `day` is YYYY, YYYY-MM or YYYY-MM-DD; only what is known is shown. Anything else comes back as it is. */
export function formatDay(day: string, language: UiLanguage): string {
  const [, year, month, date] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(day) ?? [];
  if (!year) return day;
  const value = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(date ?? 1)));
  return new Intl.DateTimeFormat(LOCALE[language], {
    year: 'numeric',
    ...(month ? { month: 'short' } : {}),
    ...(date ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(value);
}

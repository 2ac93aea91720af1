/** Shows help lines: who, how to reach them, when they are open and when that was last checked. */
import type { HelpLine } from '../lib/help/types';
import { t, type UiLanguage } from '../lib/i18n';
import { formatDay } from './format-day';
import { formatHours } from './format-hours';

const YEAR = 365 * 24 * 3600 * 1000;

/** Number as `tel:` wants it: digits, and the plus or star that may stand in front or between, a hash sign as an address may hold it. */
function dial(number: string): string {
  return number.replace(/[^\d+*#]/g, '').replace('#', '%23');
}

/** A number alone, or "WORD to NUMBER" where the service wants a word first. */
function textLabel(sms: string, language: UiLanguage): string {
  const [, word, number] = /^(\S+) to (\S+)$/.exec(sms) ?? [];
  return word && number ? t(language, 'help.text.word', { word, number }) : t(language, 'help.text', { number: sms });
}

function Ways({ line, language }: { line: HelpLine; language: UiLanguage }) {
  const numbers = (line.phone ?? '')
    .split('/')
    .map((part) => part.trim())
    .filter(Boolean);
  return (
    <span class="jd-help-ways">
      {numbers.map((number) => (
        <a class="jd-help-call" key={number} href={`tel:${dial(number)}`}>
          {t(language, 'help.call', { number })}
        </a>
      ))}
      {line.sms && (
        <a class="jd-help-call" href={`sms:${dial(line.sms)}`}>
          {textLabel(line.sms, language)}
        </a>
      )}
      {line.url?.startsWith('https://') && (
        <a class="jd-help-site" href={line.url} target="_blank" rel="noopener noreferrer">
          {t(language, 'help.visit')}
        </a>
      )}
    </span>
  );
}

/** The name in the language of the interface: the local name only where its language is the reader's. */
function nameOf(line: HelpLine, language: UiLanguage): string {
  return language === 'th' && line.country === 'TH' ? (line.name.local ?? line.name.en) : line.name.en;
}

/** `now` in ms since epoch, to say honestly when a line was checked more than a year ago. */
export function HelpList({ lines, language, now }: { lines: HelpLine[]; language: UiLanguage; now: number }) {
  return (
    <ul class="jd-help">
      {lines.map((line) => {
        const hours = formatHours(line.hours, language);
        const old = now - Date.parse(line.checkedOn) > YEAR;
        return (
          <li key={line.id}>
            <span class="jd-help-name">{nameOf(line, language)}</span>
            <Ways line={line} language={language} />
            <span class="jd-help-facts">
              {[
                hours && (hours === t(language, 'help.hours.always') ? hours : t(language, 'help.hours', { hours })),
                line.free && t(language, 'help.free'),
                t(language, old ? 'help.checked.old' : 'help.checked', { date: formatDay(line.checkedOn, language) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

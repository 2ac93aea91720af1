/** Reads a help line's opening hours, in the time of its own country. */
import type { HelpLine } from './types';
import { zones } from './zones';

const SPAN = /(Mon-Fri|Mon-Sat|weekend)? ?(\d{1,2}):(\d{2})-(\d{1,2}):(\d{2}) ?(Mon-Fri|Mon-Sat|weekend)?/g;

/** Weekdays as Intl writes them in English. */
const days: Readonly<Record<string, readonly string[]>> = {
  'Mon-Fri': ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'],
  'Mon-Sat': ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  weekend: ['Sat', 'Sun'],
};

/** Day and night, by phone, text or web. */
export function isAlwaysOpen(line: HelpLine): boolean {
  return /^(24\/7|any time)/i.test(line.hours ?? '');
}

/** True or false at `now` (ms since epoch) when the hours are known and readable, null when they are not. */
export function isOpen(line: HelpLine, now: number): boolean | null {
  if (isAlwaysOpen(line)) return true;
  const spans = [...(line.hours ?? '').matchAll(SPAN)];
  const zone = zones[line.country]?.[0];
  if (spans.length === 0 || !zone) return null;
  const { day, minute } = clock(zone, now);
  return spans.some(([, before, fromHour, fromMinute, toHour, toMinute, after]) => {
    const on = days[before ?? after ?? ''];
    const from = Number(fromHour) * 60 + Number(fromMinute);
    return (!on || on.includes(day)) && minute >= from && minute < Number(toHour) * 60 + Number(toMinute);
  });
}

function clock(timeZone: string, now: number): { day: string; minute: number } {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return { day: part('weekday'), minute: Number(part('hour')) * 60 + Number(part('minute')) };
}

/** Chooses help lines that fit a situation, a country and the hour. */
import { kinds, thai, thaiLinks, urgency } from './choices';
import { countryFor, WORLDWIDE } from './country-for';
import { isAlwaysOpen, isOpen } from './is-open';
import directory from './lines.json';
import type { HelpLine, HelpSituation } from './types';
import { europeanUnion } from './zones';

export { countryFor };

/** The whole directory, high and medium confidence only. */
export const helpLines = directory as HelpLine[];

/** More would be a list to study, and that is the last thing somebody in need can use. */
const MOST = 3;
const MOST_LINKS = 6;

function reachable(line: HelpLine, now: number): boolean {
  return (line.phone ?? line.sms ?? line.url) !== null && isOpen(line, now) !== false;
}

/** Rank of a line for one situation, lower is better: kind of help, day and night, telephone, confidence. */
function rank(line: HelpLine, situation: HelpSituation): number {
  const kind = kinds[situation].findIndex((one) => line.categories.includes(one));
  if (kind < 0) return Number.POSITIVE_INFINITY;
  const shortHours = isAlwaysOpen(line) ? 0 : 4;
  return kind * 8 + shortHours + (line.phone ? 0 : 2) + (line.confidence === 'high' ? 0 : 1);
}

function best(lines: HelpLine[], situation: HelpSituation): HelpLine[] {
  return lines
    .filter((line) => rank(line, situation) < Number.POSITIVE_INFINITY)
    .sort((a, b) => rank(a, situation) - rank(b, situation));
}

function worldwide(situation: HelpSituation, country: string): HelpLine[] {
  const child = kinds[situation].includes('child_helpline');
  const union = helpLines.filter((line) => line.country === 'EU' && child && europeanUnion.includes(country));
  const world = helpLines.filter((line) => line.country === WORLDWIDE);
  // The directory of all crisis lines finds something for every country, so it stands first.
  return [...union, ...world.filter((line) => line.id === 'zz-find-a-helpline'), ...best(world, situation)];
}

function forOne(situation: HelpSituation, country: string, now: number): HelpLine[] {
  if (country === 'TH') return byId(thai[situation], now);
  const own = best(
    helpLines.filter((line) => line.country === country && reachable(line, now)),
    situation,
  );
  if (own.some((line) => line.categories.some((kind) => kind === kinds[situation][0]))) return own;
  // Only a second-best kind of help, or none: the finders for the whole world stand beside it.
  return own.length > 0 ? own.concat(worldwide(situation, WORLDWIDE)) : worldwide(situation, country);
}

function byId(ids: readonly string[], now: number): HelpLine[] {
  return ids.flatMap((id) => helpLines.filter((line) => line.id === id && reachable(line, now)));
}

/**
 * At most three lines, best first; with several situations they take turns, the most urgent first. Lines known to be
 * closed at `now` (ms since epoch) are left out. `country` is ISO 3166-1 alpha-2 or `ZZ`, as `countryFor` gives it.
 */
export function helpFor(situations: readonly HelpSituation[], country: string, now: number): HelpLine[] {
  const lists = urgency.filter((one) => situations.includes(one)).map((one) => forOne(one, country, now));
  const turns = Array.from({ length: MOST }, (_, turn) => lists.flatMap((list) => list[turn] ?? []));
  return [...new Set(turns.flat())].slice(0, MOST);
}

/** What the popup lists for a country, closed lines included (their hours are shown): help for the young first. */
export function helpLinks(country: string): HelpLine[] {
  if (country === 'TH') return thaiLinks.flatMap((id) => helpLines.filter((line) => line.id === id));
  const own = helpLines.filter((line) => line.country === country && (line.phone ?? line.sms ?? line.url) !== null);
  return (own.length > 0 ? best(own, 'being-bullied').concat(own) : worldwide('crisis-self', country))
    .filter((line, index, all) => all.indexOf(line) === index)
    .slice(0, MOST_LINKS);
}

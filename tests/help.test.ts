/** The help directory: the right line first, only lines that can be reached now, and nothing that would mislead. */
import { describe, expect, it } from 'vitest';
import { countryFor } from '../lib/help/country-for';
import { helpFor, helpLines, helpLinks } from '../lib/help/help-for';
import { isAlwaysOpen, isOpen } from '../lib/help/is-open';
import type { HelpSituation } from '../lib/help/types';
import { europeanUnion, zones } from '../lib/help/zones';

const situations: HelpSituation[] = [
  'crisis-self',
  'being-bullied',
  'threatened',
  'private-details',
  'leaked-image',
  'someone-else-at-risk',
  'abuse-disclosure',
  'severe-draft',
];
/** Bangkok is seven hours ahead of UTC, the whole year. */
const noon = Date.parse('2026-11-22T06:00:00Z');
const night = Date.parse('2026-11-22T18:00:00Z');
const ids = (...args: Parameters<typeof helpFor>) => helpFor(...args).map((line) => line.id);
const countries = [...new Set(helpLines.map((line) => line.country))];

describe('the directory', () => {
  it('has ids of its own, known confidence and a date of the last check in every row', () => {
    expect(new Set(helpLines.map((line) => line.id)).size).toBe(helpLines.length);
    for (const line of helpLines) {
      expect(['high', 'medium'], line.id).toContain(line.confidence);
      expect(line.checkedOn, line.id).toMatch(/^20\d\d(-\d\d(-\d\d)?)?$/);
      expect(Date.parse(line.checkedOn), line.id).toBeLessThan(Date.parse('2026-12-31'));
      expect(line.country, line.id).toMatch(/^[A-Z]{2}$/);
    }
  });

  it('has numbers as they are dialled at home, one or more with a slash between', () => {
    for (const line of helpLines.filter((one) => one.phone)) {
      for (const number of line.phone?.split(' / ') ?? []) expect(number, line.id).toMatch(/^[\d -]{2,16}$/);
    }
  });

  it('has no number that is known to be dead', () => {
    const dead = /713-6793|713-6791|742-4244|^1393$|0570-0-78310|456-4566|155260|200-885|08457|0800 200 200|7956 8145/;
    expect(helpLines.filter((line) => dead.test(line.phone ?? ''))).toEqual([]);
  });

  it('has a time zone for every country that keeps hours', () => {
    for (const line of helpLines.filter((one) => /\d:\d\d/.test(one.hours ?? ''))) {
      expect(zones[line.country], line.id).toBeDefined();
      expect(isOpen(line, noon), line.id).not.toBeNull();
    }
  });

  it('names only zones that exist', () => {
    for (const zone of Object.values(zones).flat()) {
      if (!zone.endsWith('/') && zone !== 'GB')
        expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
    }
  });
});

describe('Thailand', () => {
  it('sends a bullied child to 1387 first', () => {
    expect(ids(['being-bullied'], 'TH', noon)[0]).toBe('th-1387');
    expect(ids(['being-bullied'], 'TH', night)[0]).toBe('th-1387');
  });

  it('names 1323 in distress, with the Samaritans beside it only while they are there', () => {
    expect(ids(['crisis-self'], 'TH', noon)).toEqual(['th-1323', 'th-samaritans', 'th-1387']);
    expect(ids(['crisis-self'], 'TH', night)).toEqual(['th-1323', 'th-1387']);
    const at = (time: string) =>
      ids(['crisis-self'], 'TH', Date.parse(`2026-11-22T${time}+07:00`)).includes('th-samaritans');
    expect([at('11:59'), at('12:00'), at('21:59'), at('22:00')]).toEqual([false, true, true, false]);
  });

  it('names the police for danger', () => {
    expect(ids(['threatened'], 'TH', night)[0]).toBe('th-191');
  });

  it('never names the line for scams', () => {
    for (const situation of situations) expect(ids([situation], 'TH', noon)).not.toContain('th-1441');
    expect(helpLinks('TH').map((line) => line.id)).not.toContain('th-1441');
  });
});

describe('everywhere', () => {
  it.each(countries)('%s has one to three reachable lines for every situation, day and night', (country) => {
    for (const situation of situations) {
      for (const now of [noon, night]) {
        const lines = helpFor([situation], country, now);
        expect(lines.length, situation).toBeGreaterThanOrEqual(1);
        expect(lines.length, situation).toBeLessThanOrEqual(3);
        for (const line of lines) {
          expect(line.phone ?? line.sms ?? line.url, line.id).not.toBeNull();
          expect(isOpen(line, now), line.id).not.toBe(false);
          expect([country, 'ZZ', 'EU'], line.id).toContain(line.country);
        }
      }
    }
  });

  it('has a line that never closes first in distress, where the country has one', () => {
    for (const country of countries) {
      const own = helpLines.filter((line) => line.country === country && line.categories.includes('crisis'));
      const first = helpFor(['crisis-self'], country, noon)[0];
      if (own.some((line) => isAlwaysOpen(line))) expect(first && isAlwaysOpen(first), country).toBe(true);
    }
  });

  it('falls back to the whole world, and in the European Union to 116 111 for children', () => {
    expect(ids(['crisis-self'], 'MN', noon)[0]).toBe('zz-find-a-helpline');
    expect(ids(['being-bullied'], 'IT', noon).slice(0, 2)).toEqual(['eu-116111', 'zz-find-a-helpline']);
    expect(ids(['being-bullied'], 'MN', noon)).not.toContain('eu-116111');
    expect(ids(['crisis-self'], 'SE', noon)).toEqual(expect.arrayContaining(['se-bris', 'zz-find-a-helpline']));
  });

  it('lets several situations take turns, the most urgent first, and repeats nothing', () => {
    expect(ids(['being-bullied', 'crisis-self'], 'TH', night)).toEqual(['th-1323', 'th-1387', 'th-moe-safety-center']);
  });

  it('says nothing when there is no situation', () => {
    expect(helpFor([], 'TH', noon)).toEqual([]);
  });

  it('lists at most six lines in the popup, for every country', () => {
    for (const country of [...countries, 'MN', ...europeanUnion]) {
      const lines = helpLinks(country);
      expect(lines.length, country).toBeGreaterThan(0);
      expect(lines.length, country).toBeLessThanOrEqual(6);
      expect(new Set(lines).size, country).toBe(lines.length);
    }
  });
});

describe('the country', () => {
  it.each([
    ['TH', ['en-US'], 'Europe/Berlin', 'TH'],
    ['auto', ['en-US'], 'Asia/Bangkok', 'TH'],
    ['auto', ['th'], 'Europe/Berlin', 'DE'],
    ['auto', ['vi'], 'Asia/Bangkok', 'VN'],
    ['auto', ['en-US'], 'America/Indiana/Knox', 'US'],
    ['auto', ['en-US'], 'Asia/Ulaanbaatar', 'ZZ'],
    ['auto', ['en-GB'], 'UTC', 'GB'],
    ['auto', ['th'], undefined, 'TH'],
    ['auto', ['en'], 'Etc/UTC', 'ZZ'],
    ['auto', [], undefined, 'ZZ'],
  ])('for setting %s, languages %j and zone %s is %s', (setting, languages, zone, country) => {
    expect(countryFor(setting, languages, zone)).toBe(country);
  });
});

/** Small words: hours, dates, lists, countries, sites. */
import { describe, expect, it } from 'vitest';
import { countryName } from '../../components/country-name';
import { formatDay } from '../../components/format-day';
import { formatHours } from '../../components/format-hours';
import { listNames } from '../../components/list-names';
import { listedSite, siteList } from '../../components/site-list';
import { switchSite } from '../../components/switch-site';
import { helpLines } from '../../lib/help/help-for';

describe('formatHours', () => {
  it.each([
    ['24/7', 'Day and night', 'ตลอด 24 ชั่วโมง'],
    ['24/7 (web)', 'Day and night', 'ตลอด 24 ชั่วโมง'],
    ['12:00-22:00 daily', '12:00-22:00 daily', '12:00–22:00 น. ทุกวัน'],
    ['Mon-Fri 8:30-17:15', 'Mon-Fri 8:30-17:15', 'จันทร์–ศุกร์ 8:30–17:15 น.'],
    ['12:00-24:00 daily (2021)', '12:00-24:00 daily', '12:00–24:00 น. ทุกวัน'],
    ['By appointment', 'By appointment', null],
  ])('%s', (hours, en, th) => {
    expect(formatHours(hours, 'en')).toBe(en);
    expect(formatHours(hours, 'th')).toBe(th);
  });

  it('never puts English into the Thai interface, for any line there is', () => {
    for (const { hours } of helpLines) expect(formatHours(hours, 'th') ?? '').not.toMatch(/[a-z]/i);
  });
});

describe('formatDay', () => {
  it('says only what is known', () => {
    expect(formatDay('2026-03-05', 'en')).toBe('5 Mar 2026');
    expect(formatDay('2026-03', 'en')).toBe('Mar 2026');
    expect(formatDay('2026', 'en')).toBe('2026');
  });

  it('counts years as Thai people do', () => {
    expect(formatDay('2026-03-05', 'th')).toBe('5 มี.ค. 2569');
  });

  it('leaves alone what is no date', () => {
    expect(formatDay('soon', 'en')).toBe('soon');
  });
});

describe('listNames', () => {
  it.each([
    [['A'], 'A', 'A'],
    [['A', 'B'], 'A and B', 'A และ B'],
    [['A', 'B', 'C'], 'A, B and C', 'A B และ C'],
  ])('%s', (names, en, th) => {
    expect(listNames(names, 'en')).toBe(en);
    expect(listNames(names, 'th')).toBe(th);
  });
});

describe('sites', () => {
  const video = { name: 'Video', matches: ['https://www.video.example/*', 'https://m.video.example/*'] };
  const chat = { name: 'Video live chat', matches: ['https://www.video.example/live/*'] };

  it('are one entry a host; the practice page is none', () => {
    expect(siteList([video, chat, { name: 'Own', matches: [] }])).toEqual([{ host: 'video.example', name: 'Video' }]);
    // What is below another host is covered by its switch.
    const live = { name: 'Live', matches: ['https://live.video.example/*'] };
    expect(siteList([video, live])).toEqual([{ host: 'video.example', name: 'Video' }]);
  });

  it('are found by their hostnames only', () => {
    const list = siteList([video]);
    expect(listedSite(list, 'www.video.example')?.name).toBe('Video');
    expect(listedSite(list, 'notvideo.example')).toBeNull();
    expect(listedSite(list, '')).toBeNull();
  });

  it('are switched off and on', () => {
    expect(switchSite(['a.example'], 'b.example', false)).toEqual(['a.example', 'b.example']);
    expect(switchSite(['a.example', 'b.example'], 'a.example', true)).toEqual(['b.example']);
    expect(switchSite(['a.example'], 'a.example', false)).toEqual(['a.example']);
  });
});

it('names countries in both languages', () => {
  expect([countryName('TH', 'th'), countryName('TH', 'en')]).toEqual(['ไทย', 'Thailand']);
  expect(countryName('?', 'en')).toBe('?');
});

/** What the browser tests type on the middle one of three lines: only that line may change. */
import path from 'node:path';
import { expect, it } from 'vitest';
import { createEngine } from '../../lib/engine/create-engine';
import { readPacks } from '../../lib/packs/compile';
import { packPacks } from '../../lib/packs/pack';
import { readExamples } from '../../scripts/lib/learn-tone.mjs';
import drafts from '../e2e/drafts.json';

const root = path.resolve(import.meta.dirname, '../..');
const { sources } = readPacks(path.join(root, 'lib/packs'));
const { assess, judge } = createEngine({ packs: packPacks(sources.map(({ pack }) => pack)) });

const DRAFTS = [
  { first: 'Nice song.', last: 'See you', draft: drafts.harsh.en },
  { first: 'เพลงเพราะดี', last: 'ไว้เจอกัน', draft: drafts.harsh.th },
];

it.each(DRAFTS.flatMap((parts) => ['', ' ', '\n'].map((end) => ({ ...parts, end }))))(
  '$first … $last: the other lines stay',
  ({ first, last, end, draft }) => {
    const { suggestions } = assess(`${first}\n${draft.text}\n${last}${end}`);
    const lines = suggestions[0]?.text.split('\n').map((line) => line.trim()) ?? [];
    expect(lines[0]).toBe(first);
    expect(lines[2]).toBe(last);
    for (const word of draft.words) expect(lines[1]).not.toContain(word);
  },
);

/** The comments of a round that hurt, one line each. */
const hurtful = (language: string): string[] =>
  readExamples(root, language, [])
    .filter(({ file, isHarsh }) => isHarsh && file === `${language}.round-10.jsonl`)
    .map(({ text }) => text);

it.each(['en', 'th'])('%s: one press of Enter in the middle hides hardly anything', (language) => {
  const texts = hurtful(language).filter((text) => text.includes(' ', text.length / 2));
  const isMarked = (text: string) => judge(text).level !== 'ok';
  const broken = texts.map((text) => {
    const at = text.indexOf(' ', text.length / 2);
    return `${text.slice(0, at)}\n${text.slice(at + 1)}`;
  });
  const before = texts.filter(isMarked).length;
  expect(before).toBeGreaterThan(50);
  expect(broken.filter(isMarked).length).toBeGreaterThan(before * 0.85);
});

/** What the browser tests type on the middle one of three lines: only that line may change. */
import path from 'node:path';
import { expect, it } from 'vitest';
import { createEngine } from '../../lib/engine/create-engine';
import { readPacks } from '../../lib/packs/compile';
import { packPacks } from '../../lib/packs/pack';
import drafts from '../e2e/drafts.json';

const { sources } = readPacks(path.resolve(import.meta.dirname, '../../lib/packs'));
const { assess } = createEngine({ packs: packPacks(sources.map(({ pack }) => pack)) });

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

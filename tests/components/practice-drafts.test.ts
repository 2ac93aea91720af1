/** The drafts that a class can try really show what Jaidee marks, what it holds, and what it leaves alone. */
import { describe, expect, it } from 'vitest';
import practice from '../../assets/practice.json';
import { createEngine } from '../../lib/engine/create-engine';
import type { Level } from '../../lib/engine/types';
import { packs } from '../../lib/packs';

const engine = createEngine({ packs });

describe.each(['en', 'th'])('drafts to try, %s', (language) => {
  const levels = practice.drafts
    .filter((draft) => draft.language === language)
    .map(({ text }) => engine.judge(text).level);

  it('two are held, one is only marked, three are fine', () => {
    expect(levels).toEqual(['harsh', 'harsh', 'mild', 'ok', 'ok', 'ok'] satisfies Level[]);
  });
});

it('none of the comments under the video is marked', () => {
  expect(practice.comments.map(({ text }) => engine.judge(text).level)).toEqual(practice.comments.map(() => 'ok'));
});

it('every Thai line has its gloss', () => {
  const thai = [...practice.drafts, ...practice.comments].filter(({ text }) => /[\u0E00-\u0E7F]/.test(text));
  expect(thai.filter((line) => !('gloss' in line) || !line.gloss)).toEqual([]);
});

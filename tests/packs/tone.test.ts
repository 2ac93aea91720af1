/** The shipped tones are what `npm run learn` makes of the examples as they are now. */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createReader } from '../../lib/engine/create-engine';
import { lengthOf } from '../../lib/engine/tone';
import { encodeWeights } from '../../lib/engine/weight-code';
import { readLearnt, readPacks } from '../../lib/packs/compile';
import { packPacks } from '../../lib/packs/pack';
import { bordersOf, createCueReader, DECAY, learnTone, readExamples } from '../../scripts/lib/learn-tone.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const { sources } = readPacks(path.join(root, 'lib/packs'));
const reader = createReader({ packs: packPacks(sources.map(({ pack }) => pack)) });
reader.profiles.freeze();

const withTone = sources.filter(({ pack }) => readLearnt(path.join(root, 'lib/packs'), pack.language).tone);

it('Thai and English have a tone', () => {
  expect(withTone.map(({ pack }) => pack.language)).toEqual(['th', 'en']);
});

const cuesOf = createCueReader(reader, lengthOf);

describe.each(withTone)('$pack.language', ({ pack: { language }, examples }) => {
  const { tone } = readLearnt(path.join(root, 'lib/packs'), language);
  const borders = bordersOf(tone);
  const rows = readExamples(root, language, examples);

  it('has examples of either kind, none of them twice with two labels', () => {
    const labels = new Map<string, boolean>();
    for (const { text, isHarsh, file } of rows) {
      expect(text.trim(), file).not.toBe('');
      if (labels.has(text)) expect(labels.get(text), `${file}: ${text}`).toBe(isHarsh);
      labels.set(text, isHarsh);
    }
    expect(rows.filter(({ isHarsh }) => isHarsh).length).toBeGreaterThan(2000);
    expect(rows.filter(({ isHarsh }) => !isHarsh).length).toBeGreaterThan(2000);
  });

  it('is learnt from them ("npm run learn")', { timeout: 120_000 }, () => {
    const learnt = learnTone(
      rows.map(({ text, isHarsh, times }) => ({ ...cuesOf(text), isHarsh, times })),
      { encodeWeights, decay: DECAY, borders },
    );
    expect(learnt.tone.table === tone?.table).toBe(true);
    expect(learnt.tone.bias).toBeCloseTo(tone?.bias ?? 0, 6);
  });
});

/** The tone of a text, learnt from a few made-up comments, and how it adds to what the rows found. */
import { describe, expect, it } from 'vitest';
import { createEngine, createReader } from '../../lib/engine/create-engine';
import type { PackedTone } from '../../lib/engine/learnt-types';
import { lengthOf } from '../../lib/engine/tone';
import type { EngineOptions } from '../../lib/engine/types';
import { encodeWeights } from '../../lib/engine/weight-code';
import { packPacks } from '../../lib/packs/pack';
import { createCueReader, learnTone } from '../../scripts/lib/learn-tone.mjs';
import { miniPacks } from './mini-pack';

const SOUR = ['you are a tea bag in the rain', 'a tea bag does this better than you', 'you belong in a tea bag'];
const SWEET = [
  'you are the sun in the rain',
  'the sun and this video made my day',
  'do this again tomorrow with the sun please',
  'so silly of you my sun i love this video',
];

const packs = packPacks(miniPacks());
const reader = createReader({ packs });
reader.profiles.freeze();
const cuesOf = createCueReader(reader, lengthOf);
const rows = [...SOUR.map((text) => [text, true] as const), ...SWEET.map((text) => [text, false] as const)].map(
  ([text, isHarsh]) => ({ ...cuesOf(text), isHarsh }),
);
const options = { encodeWeights, decay: 0.1, borders: { doubt: 0, mark: 0.5, drop: -0.5 }, fewest: 2 };
const { tone, score } = learnTone(rows, options);

const english = packs.packs.findIndex(({ language }) => language === 'en');
const engineWith = (borders: Partial<PackedTone> = {}, options: Partial<EngineOptions> = {}) =>
  createEngine({
    ...options,
    packs: {
      ...packs,
      packs: packs.packs.map((pack, i) => (i === english ? { ...pack, tone: { ...tone, ...borders } } : pack)),
    },
  });
const engine = engineWith();

describe('learning', () => {
  it('tells the examples apart, rounded weights and all', () => {
    for (const row of rows) expect(score(row) > 0).toBe(row.isHarsh);
  });
  it('gives the same each time', () => {
    expect(learnTone(rows, options).tone).toEqual(tone);
  });
});

describe('listening', () => {
  const unseen = 'a tea bag is better at this than you are';

  it('marks what only the whole says, mildly, and quotes the part that says it', () => {
    const { level, findings } = engine.judge(unseen);
    expect(level).toBe('mild');
    expect(findings).toMatchObject([{ category: 'insult', target: 'you', rule: 'en.tone.you', why: 'tone' }]);
    expect(unseen.slice(findings[0]?.start, findings[0]?.end)).toContain('tea bag');
  });
  it('holds what it is very sure of, where the pack says so', () => {
    expect(engineWith({ hold: 0.6 }).judge(unseen).level).toBe('harsh');
    expect(engineWith({ hold: 99 }).judge(unseen).level).toBe('mild');
  });
  it('says nothing without what it learnt', () => {
    expect(createEngine({ packs }).judge(unseen).level).toBe('ok');
  });
  it('leaves very short and long texts alone', () => {
    expect(engine.judge('a tea bag').level).toBe('ok');
    expect(engine.judge(`${unseen} `.repeat(5)).level).toBe('ok');
  });
  it('leaves a language that no pack speaks alone', () => {
    expect(engine.judge('la bolsita de té sabe mejor que la de ayer').level).toBe('ok');
  });
  it('leaves what begins as a quotation to whoever said it', () => {
    expect(engine.judge(`“${unseen}” she said`).level).toBe('ok');
    expect(engine.judge(`she said “${unseen}”`).level).toBe('mild');
  });
  it('can be called off like a row', () => {
    expect(engineWith({}, { muted: ['en.tone.you'] }).judge(unseen).level).toBe('ok');
  });
  it('takes a finding back where everything else is friendly, and only there', () => {
    const friendly = 'you are so silly my sun i love this video';
    expect(createEngine({ packs }).judge(friendly).level).toBe('harsh');
    expect(engine.judge(friendly).level).toBe('ok');
    expect(engine.judge('you are so silly and a tea bag too').level).toBe('harsh');
    expect(engineWith({ drop: -99 }).judge(friendly).level).toBe('harsh');
  });
  it('never takes back what a school added', () => {
    const friendly = 'you are my sun and i love this video of bananas';
    expect(engineWith({}, { schoolPhrases: ['bananas'] }).judge(friendly).level).toBe('harsh');
  });
  it('takes a finding in a long text back only where the pack says so', () => {
    const long = `you are so silly my sun i love this video ${'and the sun in the video is the sun '.repeat(4)}`;
    expect(engine.judge(long).level).toBe('harsh');
    expect(engineWith({ dropLong: -0.5 }).judge(long).level).toBe('ok');
  });
});

/** Wordings that people wrote for hurtful drafts: fine to the engine, about nothing else, packed as they are now. */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createEngine, createReader } from '../../lib/engine/create-engine';
import { slotOfWord } from '../../lib/engine/cues';
import { kindsOf, NAME_MARK } from '../../lib/engine/exemplars';
import { encodeNumbers } from '../../lib/engine/number-code';
import { lengthOf } from '../../lib/engine/tone';
import { encodeWeights } from '../../lib/engine/weight-code';
import { LANGUAGES, readLearnt, readPacks } from '../../lib/packs/compile';
import { packs } from '../../lib/packs/index';
import { learnExemplars, readReworded } from '../../scripts/lib/learn-exemplars.mjs';
import { createCueReader, readExamples } from '../../scripts/lib/learn-tone.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const packsRoot = path.join(root, 'lib/packs');
const { judge, assess } = createEngine({ packs });
const reader = createReader({ packs });
reader.profiles.freeze();
const cuesOf = createCueReader(reader, lengthOf);
const engine = { slotOfWord, kindsOf, NAME_MARK, encodeWeights, encodeNumbers };
const { sources } = readPacks(packsRoot);

describe.each(LANGUAGES)('%s', (language) => {
  const rows = readReworded(root, language);
  const { exemplars } = readLearnt(packsRoot, language);

  it('has many, no draft twice', () => {
    expect(rows.length).toBeGreaterThan(1000);
    expect(new Set(rows.map(({ draft }) => draft)).size).toBe(rows.length);
  });

  it('says nothing that the engine would mark, and no time, number, name or link', () => {
    const wrong = rows.filter(({ say }) => {
      const { level, help } = judge(say.replace('{tail}', ''));
      return level !== 'ok' || help.length > 0 || /[\d@#]|https?:/.test(say);
    });
    expect(wrong).toEqual([]);
  });

  it('is packed from them ("npm run learn")', { timeout: 120_000 }, () => {
    const { examples = [] } = sources.find(({ pack }) => pack.language === language) ?? {};
    const harsh = readExamples(root, language, examples)
      .filter(({ isHarsh }) => isHarsh)
      .map(({ text }) => cuesOf(text).slots);
    const learnt = learnExemplars(rows, harsh, { reader, engine, border: exemplars?.border });
    expect(learnt.lines === exemplars?.lines).toBe(true);
    expect(learnt.drafts === exemplars?.drafts).toBe(true);
    expect(learnt.weights === exemplars?.weights).toBe(true);
  });

  it('serves the drafts that it was written for, where nothing of them can stay', () => {
    const held = rows.filter((_, i) => i % 10 === 0).filter(({ draft }) => judge(draft).level !== 'ok');
    const lines = new Set(rows.map(({ say }) => say.replace('{tail}', '').toLowerCase()));
    const isTheirs = (text: string) => [...lines].some((line) => text.toLowerCase().includes(line));
    const served = held.filter(({ draft }) => isTheirs(assess(draft).suggestions[0]?.text ?? ''));
    expect(served.length / held.length).toBeGreaterThan(0.4);
  });
});

/** A draft like one that somebody has reworded gets that wording, unless it speaks of something the new draft does not hold. */
import { describe, expect, it } from 'vitest';
import { createReader } from '../../lib/engine/create-engine';
import { slotOfWord } from '../../lib/engine/cues';
import { createExemplarFinder, kindsOf, NAME_MARK } from '../../lib/engine/exemplars';
import { encodeNumbers } from '../../lib/engine/number-code';
import { lengthOf } from '../../lib/engine/tone';
import type { Finding } from '../../lib/engine/types';
import { encodeWeights } from '../../lib/engine/weight-code';
import { packs } from '../../lib/packs/index';
import { learnExemplars } from '../../scripts/lib/learn-exemplars.mjs';
import { createCueReader } from '../../scripts/lib/learn-tone.mjs';

const reader = createReader({ packs });
reader.profiles.freeze();
const cuesOf = createCueReader(reader, lengthOf);
const engine = { slotOfWord, kindsOf, NAME_MARK, encodeWeights, encodeNumbers };

// Made-up words stand for what people say of anything.
const ROWS = [
  { draft: 'this edit is garbage mate', say: 'edit zib zab' },
  { draft: 'who let this goblin sing in public', say: 'zab zib' },
  { draft: 'nobody asked for this you weirdo', say: 'zib' },
  { draft: 'i will find you after school', say: 'zab' },
  ...['cave', 'bucket', 'lemon', 'goose', 'toaster'].map((thing) => ({
    draft: `${thing} face`,
    say: `zib zab ${thing}`,
  })),
];
const OTHERS = ['you talk too much', 'what is this you clown', 'that is the worst thing ever', 'ugly and loud'];
// So many others that what the rows speak of is rare.
const repeat = (texts: string[], times: number) => texts.flatMap((text) => Array.from({ length: times }, () => text));
const harsh = [
  ...repeat(
    ROWS.map(({ draft }) => draft),
    2,
  ),
  ...repeat(OTHERS, 100),
].map((text) => cuesOf(text).slots);
const exemplars = learnExemplars(ROWS, harsh, { reader, engine });
const find = createExemplarFinder(
  packs.packs.map((pack) => ({ ...pack, exemplars })),
  reader.walkCues,
);

function linesFor(text: string, category: Finding['category'] = 'insult'): string[] {
  const tokens = reader.read(text);
  const { signs } = reader.analyser.analyse(tokens);
  const finding: Finding = { start: 0, end: 1, category, target: 'you', level: 'harsh', rule: 'x', why: 'insult' };
  const judgement = { level: 'harsh' as const, kind: false, findings: [finding], help: [] };
  return find(text, tokens, signs, judgement).map(({ line }) => line);
}

describe('exemplars', () => {
  it('give the wording of the draft most like it first', () => {
    expect(linesFor('nobody asked you weirdo')[0]).toBe('zib');
  });

  it('give none that speaks of what the draft does not hold', () => {
    expect(linesFor('this edit is garbage')).toContain('edit zib zab');
    expect(linesFor('this remix is garbage mate')).not.toContain('edit zib zab');
  });

  it('answer a threat only as a threat was answered', () => {
    expect(linesFor('i will find you after school', 'threat')).toEqual(['zab']);
    expect(linesFor('i will find you after school', 'insult')).toEqual([]);
  });

  it('are as alike as can be for the very same draft, and none for one that shares nothing', () => {
    const text = 'this edit is garbage mate';
    const tokens = reader.read(text);
    const { signs } = reader.analyser.analyse(tokens);
    const [best] = find(text, tokens, signs, { level: 'harsh', kind: false, findings: [], help: [] });
    expect(best?.line).toBe('edit zib zab');
    expect(best?.likeness).toBeGreaterThan(0.4);
    expect(best?.likeness).toBeLessThanOrEqual(1.0001);
    expect(linesFor('zzz qqq')).toEqual([]);
  });
});

/** The packs' own sentences, turned into tests: what each row must catch and what must stay quiet. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/engine/create-engine';
import { LANGUAGES, readPacks } from '../../lib/packs/compile';
import { packPacks } from '../../lib/packs/pack';

const root = path.resolve(import.meta.dirname, '../../lib/packs');
const { sources, problems } = readPacks(root);
const RANK = { ok: 0, mild: 1, harsh: 2, severe: 3 } as const;

it('has no mistakes', () => {
  expect(problems.map(({ path: file, id, what }) => `${file} ${id}: ${what}`)).toEqual([]);
});

const engine = createEngine({ packs: packPacks(sources.map(({ pack }) => pack)) });

/** What is wrong with a row's sentences, each quoted by its number only: they are offensive by nature. */
function mistakes({ effect, catch: caught, quiet }: (typeof sources)[number]['examples'][number]): string[] {
  const wrong: string[] = [];
  for (const [i, text] of caught.entries()) {
    const judgement = engine.judge(text);
    const isCaught =
      effect.kind === 'finding'
        ? RANK[judgement.level] >= RANK[effect.level]
        : effect.kind === 'help'
          ? judgement.help.includes(effect.topic)
          : effect.kind === 'kind'
            ? judgement.kind
            : true;
    if (!isCaught) wrong.push(`catch ${i + 1} "${text}" gives ${judgement.level}`);
  }
  for (const [i, text] of quiet.entries()) {
    const judgement = engine.judge(text);
    const rules = judgement.findings.map((found) => found.rule).join(', ');
    const isHelpWrong = effect.kind === 'help' && judgement.help.includes(effect.topic);
    const isKindWrong = effect.kind === 'kind' && judgement.kind;
    const isMarked = effect.kind !== 'kind' && judgement.level !== 'ok';
    if (isMarked || isHelpWrong || isKindWrong)
      wrong.push(`quiet ${i + 1} "${text}" is caught: ${rules || effect.kind}`);
  }
  return wrong;
}

for (const source of sources) {
  describe(`${source.pack.language}: each row holds to its own sentences`, () => {
    it.each(source.examples.map((example) => [example.id, example] as const))('%s', (_, example) => {
      expect(mistakes(example)).toEqual([]);
    });
  });
  describe(`${source.pack.language}: each rewording gives its example`, () => {
    it.each(source.rewordingExamples.map((example, i) => [`${example.id} ${i + 1}`, example] as const))(
      '%s',
      (_, { before, after }) => {
        const said = engine.assess(before).suggestions.map((suggestion) => suggestion.text);
        expect(said).toContain(after);
      },
    );
  });
}

describe('everyday sentences', () => {
  it.each(LANGUAGES)('%s: nothing marks one', (language) => {
    const lines = readFileSync(path.join(root, language, 'everyday.txt'), 'utf8').split('\n');
    const sentences = lines.filter((line) => line.trim() && !line.startsWith('#'));
    expect(sentences.length).toBeGreaterThanOrEqual(500);
    const marked = sentences.flatMap((text) => {
      const { findings } = engine.judge(text);
      return findings.length > 0 ? [`${text} → ${findings.map((found) => found.rule).join(', ')}`] : [];
    });
    expect(marked).toEqual([]);
  });
});

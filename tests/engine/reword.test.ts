/** What the wordings of both languages owe to every draft, over drafts built from the packs' own words. */
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/engine/create-engine';
import { applyEdits } from '../../lib/engine/edits';
import { keepsFacts } from '../../lib/engine/protected';
import { LANGUAGES, readPacks } from '../../lib/packs/compile';
import { packs } from '../../lib/packs/index';
import { brokenInvariants } from '../../scripts/lib/grammar-invariants.mjs';

const engine = createEngine({ packs });
const { sources } = readPacks('lib/packs');

/** The sentences that the rows must catch, every third of them. */
const drafts = sources
  .flatMap((source) => source.examples.flatMap((example) => example.catch))
  .filter((_, i) => i % 3 === 0);
const marked = drafts
  .map((text) => ({ text, assessment: engine.assess(text) }))
  .filter(({ assessment }) => assessment.level !== 'ok');

describe('wordings', () => {
  it('are there for every marked draft', () => {
    expect(LANGUAGES.length).toBe(sources.length);
    expect(marked.length).toBeGreaterThan(100);
    expect(marked.filter(({ assessment }) => assessment.suggestions.length === 0).map(({ text }) => text)).toEqual([]);
  });

  it('are fine to the engine, differ in kind, and are what their edits make', () => {
    const wrong = marked.flatMap(({ text, assessment: { suggestions } }) => {
      const isFine = suggestions.every(
        (said) => engine.judge(said.text).level === 'ok' && applyEdits(text, said.edits) === said.text,
      );
      const kinds = new Set(suggestions.map(({ move }) => move));
      return isFine && kinds.size === suggestions.length ? [] : [text];
    });
    expect(wrong).toEqual([]);
  });

  it('keep every mention, number and address where they reword', () => {
    const lost = marked.flatMap(({ text, assessment: { suggestions } }) =>
      suggestions
        .filter((said) => said.move === 'reword' && !keepsFacts(text, said.text))
        .map((said) => `${text} → ${said.text}`),
    );
    expect(lost).toEqual([]);
  });

  it('break no grammar invariant', () => {
    const broken = marked.flatMap(({ text, assessment: { suggestions } }) =>
      suggestions.flatMap((said) => brokenInvariants(text, said.text).map((name) => `${name}: ${text} → ${said.text}`)),
    );
    expect(broken).toEqual([]);
  });
});

/** Properties that hold for any text: nothing throws, offsets quote the text, folding is stable, time stays linear. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/engine/create-engine';
import { applyEdits } from '../../lib/engine/edits';
import { createFolder } from '../../lib/engine/fold';
import { unpackWords } from '../../lib/engine/unpack-words';
import { packs } from '../../lib/packs/index';

const engine = createEngine({ packs });
const fold = createFolder();
const folded = (text: string) => {
  const { codes, length } = fold(text);
  return Array.from(codes.subarray(0, length), (code) => String.fromCharCode(code)).join('');
};

/** Words of the packs in any order, so that random texts do reach the rows. */
const words = packs.words.flatMap(unpackWords);
const chatter = fc
  .array(
    fc.oneof(
      fc.constantFrom(...words),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(' ', '. ', ', ', '\n', '!', '"', '😂', '\u200b'),
    ),
    {
      maxLength: 30,
    },
  )
  .map((parts) => parts.join(' '));

/** A border between two code points: not inside a surrogate pair. */
const isBorder = (text: string, at: number) => {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return !(before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff);
};

describe('any text', () => {
  it('is judged without an exception, with findings inside it, in order, on code-point borders', () => {
    fc.assert(
      fc.property(fc.oneof(chatter, fc.string({ unit: 'binary' })), (text) => {
        const { findings, level } = engine.judge(text);
        expect(level === 'ok').toBe(findings.length === 0);
        let last = 0;
        for (const { start, end } of findings) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(isBorder(text, start) && isBorder(text, end)).toBe(true);
          last = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('gets suggestions that are fine to the engine, differ, and are what their edits make', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(chatter, (text) => {
        const { suggestions } = engine.assess(text);
        const texts = suggestions.map((suggestion) => suggestion.text);
        expect(new Set(texts).size).toBe(texts.length);
        for (const suggestion of suggestions) {
          expect(suggestion.text).not.toBe(text);
          expect(engine.judge(suggestion.text).level).toBe('ok');
          expect(applyEdits(text, suggestion.edits)).toBe(suggestion.text);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('folds to something that folds to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(folded(folded(text))).toBe(folded(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('folds each character there is to something that folds to itself', () => {
    const changing: string[] = [];
    // Beyond these planes Unicode has ideographs only, and marks that are not seen.
    for (let point = 0; point <= 0x1ffff; point++) {
      // Between two letters, where look-alikes are read.
      const text = `a${String.fromCodePoint(point)}b`;
      if (folded(folded(text)) !== folded(text)) changing.push(point.toString(16));
    }
    expect(changing).toEqual([]);
  }, 20_000);
});

describe('hostile text', () => {
  const long = 100_000;
  const cases: Record<string, string> = {
    'one letter': 'a'.repeat(long),
    'one Thai letter': 'ก'.repeat(long),
    'tone marks': `ก${'่'.repeat(long)}`,
    masks: 's*'.repeat(long / 2),
    'split letters': 's '.repeat(long / 2),
    'quotation marks': '"a'.repeat(long / 2),
    'leet digits': '5t0 '.repeat(long / 4),
    'words of the packs': words.slice(0, 4000).join(' ').slice(0, long),
    'Thai words without spaces': words
      .filter((word) => /[ก-๎]/.test(word))
      .join('')
      .slice(0, long),
    emoji: '😂'.repeat(long / 2),
    'lone surrogates': '\ud800'.repeat(long),
    'stacked accents': `a${'\u0301'.repeat(long)}`,
    'nothing visible': '\u200b'.repeat(long),
    NUL: '\0'.repeat(long),
    'right to left': '\u202eשלום '.repeat(long / 6),
  };
  it.each(Object.entries(cases))('%s: 100,000 characters are judged within the budget', (_, text) => {
    engine.judge(text);
    // Processor time, not the clock: a busy machine must not fail it. The promise is 0.2 s on a quiet one.
    const start = process.cpuUsage();
    engine.judge(text);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(400);
  });
});

/** Spans of a draft: from a clause's beginning to a clause's end, none of them over what is taken. */
import { describe, expect, it } from 'vitest';
import { createReader } from '../../lib/engine/create-engine';
import { createSpanReader } from '../../lib/engine/spans';
import { packs } from '../../lib/packs/index';

const reader = createReader({ packs });
reader.profiles.freeze();
const readSpans = createSpanReader(reader);

function spansOf(text: string, { starts = [] as string[], leads = [] as string[], taken = '' } = {}): string[] {
  const tokens = reader.read(text);
  reader.analyser.analyse(tokens);
  const at = taken ? text.indexOf(taken) : -1;
  const isTaken = (start: number, end: number) => at >= 0 && start < at + taken.length && end > at;
  const openers = { starts: new Set(starts), leads: new Set(leads) };
  const surroundings = { isTaken, beside: ['insult'] };
  return readSpans(text, tokens, openers, () => 0, surroundings).map(({ start, end }) => text.slice(start, end));
}

describe('spans', () => {
  it('are clauses, and clauses side by side', () => {
    expect(spansOf('the sound is off, the picture is dark')).toEqual([
      'the sound is off',
      'the sound is off, the picture is dark',
      'the picture is dark',
    ]);
  });

  it('never touch what is taken', () => {
    expect(spansOf('the sound is off, you big turnip', { taken: 'turnip' })).toEqual(['the sound is off']);
  });

  it('begin at a word that begins clauses, though nothing stands before it', () => {
    expect(spansOf('worst edit of the week the cuts are late', { starts: ['the'] })).toContain('the cuts are late');
  });

  it('may leave out a word that only led there', () => {
    expect(spansOf('but the cuts are late', { leads: ['but'] })).toContain('the cuts are late');
  });

  it('do not part the signs inside a time, nor reach over an emoji or a new line', () => {
    expect(spansOf('at 2:14 the sound is off')).toContain('at 2:14 the sound is off');
    expect(spansOf('the sound is off 😭 the picture is dark')).toEqual(['the sound is off', 'the picture is dark']);
    expect(spansOf('the sound is off\nthe picture is dark')).toEqual(['the sound is off', 'the picture is dark']);
  });

  it('have three words at least', () => {
    expect(spansOf('too dark, no sound')).toEqual(['too dark, no sound']);
  });
});

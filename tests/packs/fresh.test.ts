/** Fresh comments, written by people who know no rules: once measured and learnt from, each round stays as a regression. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/engine/create-engine';
import { packs } from '../../lib/packs/index';

const engine = createEngine({ packs });

type Row = { text: string; label: 'harsh' | 'ok'; case: string };

const readRound = (name: string): Row[] =>
  readFileSync(path.resolve(import.meta.dirname, '../fresh', name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);

const share = (rows: Row[], label: Row['label']) => {
  const of = rows.filter((row) => row.label === label);
  return of.filter((row) => engine.judge(row.text).level !== 'ok').length / of.length;
};

/**
 * Round 0 stood before any rule and carries the promise of the first release. Each later round was measured once
 * (docs/figures.md has that figure), then read or learnt from; the shares are floors that must hold from now on.
 */
const ROUNDS = [
  { round: 0, each: 60, th: 0.9, en: 0.85 },
  { round: 1, each: 100, th: 0.9, en: 0.85 },
  { round: 2, each: 60, th: 0.9, en: 0.85 },
  { round: 3, each: 150, th: 0.8, en: 0.85 },
  { round: 4, each: 150, th: 0.75, en: 0.7 },
  { round: 5, each: 150, th: 0.7, en: 0.7 },
  { round: 6, each: 150, th: 0.65, en: 0.7 },
  { round: 7, each: 150, th: 0.65, en: 0.7 },
];

describe.each(ROUNDS)('round $round', ({ round, each, ...floors }) => {
  describe.each(['th', 'en'] as const)('%s', (language) => {
    const rows = readRound(`${language}.round-${round}.jsonl`);
    it('is whole', () => {
      expect(rows.filter((row) => row.label === 'harsh')).toHaveLength(each);
      expect(rows.filter((row) => row.label === 'ok')).toHaveLength(each);
    });
    it('marks as many of the hurtful as before', () =>
      expect(share(rows, 'harsh')).toBeGreaterThanOrEqual(floors[language]));
    it('marks at most 5 % of the harmless', () => expect(share(rows, 'ok')).toBeLessThanOrEqual(0.05));
  });
});

/** Written by somebody who knew no rules, committed before any rule for them. */
describe.each(['th', 'en'] as const)('the suites, %s', (language) => {
  it('leaves at least 90 % of counter-speech and of negation alone', () => {
    const rows = readRound(`${language}.suite.counter-negation.jsonl`);
    for (const kind of ['counter', 'negation']) {
      const of = rows.filter((row) => row.case === kind);
      expect(of).toHaveLength(60);
      expect(share(of, 'ok'), kind).toBeLessThanOrEqual(0.1);
    }
  });
  it('tells most of the 25 functions apart', () => {
    const rows = readRound(`${language}.suite.functions.jsonl`);
    expect(new Set(rows.map((row) => row.case)).size).toBe(25);
    expect(rows).toHaveLength(200);
    expect(share(rows, 'harsh')).toBeGreaterThanOrEqual(0.8);
    expect(share(rows, 'ok')).toBeLessThanOrEqual(0.05);
  });
});

/** Fresh comments, written by people who know no rules: the shares that the project promises, as a regression. */
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

describe.each(['th.round-0.jsonl', 'en.round-0.jsonl'])('%s', (name) => {
  const rows = readRound(name);
  it('holds 60 hurtful and 60 harmless comments', () => {
    expect(rows.filter((row) => row.label === 'harsh')).toHaveLength(60);
    expect(rows.filter((row) => row.label === 'ok')).toHaveLength(60);
  });
  it('marks at least 80 % of the hurtful', () => expect(share(rows, 'harsh')).toBeGreaterThanOrEqual(0.8));
  it('marks at most 5 % of the harmless', () => expect(share(rows, 'ok')).toBeLessThanOrEqual(0.05));
});

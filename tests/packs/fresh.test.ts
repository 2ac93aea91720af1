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

/** Round 0 stood before any rule and carries the promise of the first release; later rounds were mended after one look. */
const ROUNDS = [
  { name: 'th.round-0.jsonl', each: 60 },
  { name: 'en.round-0.jsonl', each: 60 },
  { name: 'th.round-1.jsonl', each: 100 },
  { name: 'en.round-1.jsonl', each: 100 },
];

describe.each(ROUNDS)('$name', ({ name, each }) => {
  const rows = readRound(name);
  it('is whole', () => {
    expect(rows.filter((row) => row.label === 'harsh')).toHaveLength(each);
    expect(rows.filter((row) => row.label === 'ok')).toHaveLength(each);
  });
  it('marks at least 80 % of the hurtful', () => expect(share(rows, 'harsh')).toBeGreaterThanOrEqual(0.8));
  it('marks at most 5 % of the harmless', () => expect(share(rows, 'ok')).toBeLessThanOrEqual(0.05));
});

/** What Thai wordings keep of a draft (its point, its numbers, its register) and what they never leave of it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { createEngine } from '../../lib/engine/create-engine';
import { packs } from '../../lib/packs/index';
import { brokenInvariants } from '../../scripts/lib/grammar-invariants.mjs';

type Row = { text: string; kept?: string; lost?: string };

// Which drafts the tone marks changes with every learning; the wordings owe the same to all of them.
const engine = createEngine({ packs: { ...packs, packs: packs.packs.map(({ tone: _, ...pack }) => pack) } });
const rows = readFileSync(path.join(import.meta.dirname, 'thai-points.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line): Row => JSON.parse(line));
const first = (text: string) => engine.assess(text).suggestions[0]?.text ?? '';

it.each(rows.filter(({ kept }) => kept))('$kept stays', ({ text, kept }) => {
  expect(first(text)).toContain(kept);
  expect(first(text)).not.toBe(text);
});

it.each(rows.filter(({ lost }) => lost))('$lost goes with the sneer', ({ text, lost }) => {
  expect(first(text)).not.toBe('');
  expect(first(text)).not.toContain(lost);
});

it('breaks no invariant in any of these', () => {
  const broken = rows.flatMap(({ text }) =>
    engine.assess(text).suggestions.flatMap((said) => brokenInvariants(text, said.text)),
  );
  expect(broken).toEqual([]);
});

/** Packs the compiled languages into the small form that is shipped: see `PackedPacks`. */

import { isDigit, isLatin, isThai } from '../engine/characters';
import { BUILT_IN_CLASSES } from '../engine/classes';
import { encodeNumbers } from '../engine/number-code';
import { type Item, namesIn, parsePattern } from '../engine/parse-pattern';
import type { CompiledPack, Packed, PackedPacks } from '../engine/types';
import { createPatternCoder } from './code-pattern';
import { inPackedOrder, packWords } from './pack-words';
import { createTestTable } from './test-table';

type Row = { patterns: string[]; with?: string[]; without?: string[] };

/** Packs `packs`, which must be free of problems. Throws an `Error` on a pattern that cannot be parsed. */
export function packPacks(packs: CompiledPack[]): PackedPacks {
  const parsed = new Map<string, Item[]>();
  const parse = (pattern: string) => {
    const items = parsed.get(pattern) ?? parsePattern(pattern);
    parsed.set(pattern, items);
    return items;
  };
  const rowsOf = (pack: CompiledPack): Row[] => [...pack.rows, ...pack.rewordings];

  const uses = countClasses(packs, (pattern) => namesIn(parse(pattern)).classes);
  const literals = literalsOf(packs, (pattern) => namesIn(parse(pattern)).words);
  const table = createTestTable(uses, inPackedOrder([...literals.keys()]));
  const coder = createPatternCoder(table);
  const pack = <T extends Row>({ with: needed, without, ...row }: T): Packed<T> => ({
    ...(row as Omit<T, 'with' | 'without'>),
    patterns: row.patterns.map((pattern) => coder.encode(parse(pattern))),
    ...(needed?.length ? { with: table.anyOf(needed.map(table.ofClass)) } : {}),
    ...(without?.length ? { without: table.anyOf(without.map(table.ofClass)) } : {}),
  });
  const rows = packs.map((each) => each.rows.map((row) => pack(row)));
  const spoken = packs.map((each) => ({
    language: each.language,
    script: each.script,
    lines: each.lines,
    ...(each.habits ? { habits: each.habits } : {}),
    ...(each.tone ? { tone: each.tone } : {}),
    ...(each.kept ? { kept: each.kept } : {}),
    ...(each.exemplars ? { exemplars: each.exemplars } : {}),
    rewordings: each.rewordings.map((row) => pack(row)),
  }));
  const { sets, words, order } = packWords(entriesOf(packs, literals, table.ofClass));
  return {
    classes: table.classes.join(' '),
    literals: encodeNumbers(stepsTo(order, literals)),
    choices: table.choices.map((members) => encodeNumbers(members.map((test, i) => test - (members[i - 1] ?? 0)))),
    sets,
    words,
    captures: coder.captures.join(' '),
    rows,
    packs: spoken,
  };

  function literalsOf(all: CompiledPack[], wordsIn: (pattern: string) => string[]): Map<string, number> {
    const found = new Map<string, number>();
    all.forEach((each, i) => {
      for (const row of rowsOf(each))
        for (const pattern of row.patterns)
          for (const word of wordsIn(pattern)) found.set(word, (found.get(word) ?? 0) | (1 << i));
    });
    return found;
  }

  /** Every class that words carry or patterns ask about, with how often patterns do. */
  function countClasses(all: CompiledPack[], classesIn: (pattern: string) => string[]): Map<string, number> {
    const counts = new Map<string, number>(BUILT_IN_CLASSES.map((name) => [name, 0]));
    const count = (name: string, by: number) => counts.set(name, (counts.get(name) ?? 0) + by);
    for (const each of all) {
      for (const [, classes] of each.entries) for (const name of classes) count(name, 0);
      for (const { effect } of each.rows) if (effect.kind === 'tag') count(effect.as, 0);
      for (const row of rowsOf(each)) {
        for (const pattern of row.patterns) for (const name of classesIn(pattern)) count(name, 1);
        for (const name of [...(row.with ?? []), ...(row.without ?? [])]) count(name, 1);
      }
    }
    return counts;
  }
}

/** For each literal the steps from the one before it in the order of all words. */
function stepsTo(order: string[], literals: ReadonlyMap<string, number>): number[] {
  let last = -1;
  return order.flatMap((word, place) => {
    if (!literals.has(word)) return [];
    const step = place - last;
    last = place;
    return [step];
  });
}

const isWordStart = (code: number) => isLatin(code) || isDigit(code) || isThai(code) || code === 39;

/** All words once, each with its languages' bits followed by the numbers of its classes. */
function entriesOf(
  packs: CompiledPack[],
  literals: ReadonlyMap<string, number>,
  ofClass: (name: string) => number,
): Map<string, number[]> {
  const word = ofClass('word');
  const entries = new Map<string, number[]>();
  const entryFor = (surface: string, bits: number): number[] => {
    const known = entries.get(surface) ?? [0, ...(isWordStart(surface.charCodeAt(0)) ? [word] : [])];
    known[0] = (known[0] as number) | bits;
    entries.set(surface, known);
    return known;
  };
  packs.forEach((pack, i) => {
    for (const [surface, classes] of pack.entries) {
      const known = entryFor(surface, 1 << i);
      for (const id of classes.map(ofClass)) if (!known.includes(id, 1)) known.push(id);
    }
  });
  for (const [surface, bits] of literals) entryFor(surface, bits);
  return entries;
}

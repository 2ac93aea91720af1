/** Guards: rows that protect words, clauses, sentences or the whole text from being marked. */
import type { Match } from './runner';
import type { Tokens } from './tokens';
import type { CompiledRow } from './types';

/** Guard names are bits; one language pair has far fewer than 31. */
export type Flags = {
  bitOf(name: string): number;
  /** Bits that take one level off instead of silencing. */
  lowering(): number;
};

export function createFlags(rows: CompiledRow[]): Flags {
  const bits = new Map<string, number>();
  let lowering = 0;
  const bitOf = (name: string) => {
    let bit = bits.get(name);
    if (bit === undefined) {
      if (bits.size >= 30) throw new Error(`more than 30 guards: "${name}"`);
      bit = 1 << bits.size;
      bits.set(name, bit);
    }
    return bit;
  };
  for (const { effect } of rows) {
    if (effect.kind === 'guard' && effect.lower) lowering |= bitOf(effect.flag);
  }
  return { bitOf, lowering: () => lowering };
}

/** Where guards of larger units leave their flags. */
export type Shelter = { text: number; sentence: Map<number, number>; clause: Map<number, number> };

export const noShelter = (): Shelter => ({ text: 0, sentence: new Map(), clause: new Map() });

/** Sets the flags of one guard that was found. */
export function raiseGuard(
  tokens: Tokens,
  shelter: Shelter,
  row: CompiledRow,
  match: Match,
  at: number,
  bit: number,
  captures: string[],
): void {
  if (row.effect.kind !== 'guard') return;
  const { scope } = row.effect;
  if (scope === 'text') shelter.text |= bit;
  else if (scope === 'sentence') orInto(shelter.sentence, tokens.sentence[at] as number, bit);
  else if (scope === 'clause') orInto(shelter.clause, tokens.clause[at] as number, bit);
  else {
    const slot = captures.indexOf('scope') * 2 + 2;
    const from = slot >= 2 ? (match.slots[slot] as number) : -1;
    const to = slot >= 2 ? (match.slots[slot + 1] as number) : -1;
    for (let i = Math.max(0, from); from >= 0 && i <= to; i++) tokens.flags[i] = (tokens.flags[i] as number) | bit;
  }
}

function orInto(map: Map<number, number>, key: number, bit: number): void {
  map.set(key, (map.get(key) ?? 0) | bit);
}

/** All flags that protect the tokens `[from, to]`. */
export function flagsOver(tokens: Tokens, shelter: Shelter, from: number, to: number): number {
  let flags = shelter.text;
  for (let i = from; i <= to; i++) {
    flags |= tokens.flags[i] as number;
    if (shelter.sentence.size > 0) flags |= shelter.sentence.get(tokens.sentence[i] as number) ?? 0;
    if (shelter.clause.size > 0) flags |= shelter.clause.get(tokens.clause[i] as number) ?? 0;
  }
  return flags;
}

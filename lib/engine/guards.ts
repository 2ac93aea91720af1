/** Guards: rows that protect words, clauses, sentences or the whole text from being marked. */
import type { Match } from './runner';
import type { Tokens } from './tokens';
import type { PackedRow, RowEffect } from './types';

/** Guard names are bits; one language pair has far fewer than 31. */
export type Flags = {
  bitOf(name: string): number;
  /** Bits that take one level off instead of silencing. */
  readonly lowering: number;
  /** Bits that do not silence this row. */
  despite(row: PackedRow): number;
};

export function createFlags(rows: PackedRow[]): Flags {
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
  return {
    bitOf,
    lowering,
    despite: ({ despite }) => (despite ?? []).reduce((all, name) => all | bitOf(name), 0),
  };
}

type Guard = Extract<RowEffect, { kind: 'guard' }>;

/** Where the guards of one text leave their flags: on its tokens, or on the units that hold them. */
export function createShelter() {
  const sentences = new Map<number, number>();
  const clauses = new Map<number, number>();
  let whole = 0;
  let tokens: Tokens;

  return {
    begin(of: Tokens) {
      tokens = of;
      whole = 0;
      if (sentences.size > 0) sentences.clear();
      if (clauses.size > 0) clauses.clear();
    },

    /** Sets the flag of a guard that was found; `slot` is where the match keeps the first token of `{scope …}`. */
    raise({ scope }: Guard, match: Match, at: number, bit: number, slot: number): void {
      if (scope === 'text') whole |= bit;
      else if (scope === 'sentence') orInto(sentences, tokens.sentence[at] as number, bit);
      else if (scope === 'clause') orInto(clauses, tokens.clause[at] as number, bit);
      else {
        const from = slot >= 2 ? (match.slots[slot] as number) : -1;
        const to = slot >= 2 ? (match.slots[slot + 1] as number) : -1;
        for (let i = Math.max(0, from); from >= 0 && i <= to; i++) tokens.flags[i] = (tokens.flags[i] as number) | bit;
      }
    },

    /** Flags that protect the whole text. */
    overAll: () => whole,

    /** All flags that protect the tokens `[from, to]`. */
    flagsOver(from: number, to: number): number {
      let flags = whole;
      for (let i = from; i <= to; i++) {
        flags |= tokens.flags[i] as number;
        if (sentences.size > 0) flags |= sentences.get(tokens.sentence[i] as number) ?? 0;
        if (clauses.size > 0) flags |= clauses.get(tokens.clause[i] as number) ?? 0;
      }
      return flags;
    },
  };
}

function orInto(map: Map<number, number>, key: number, bit: number): void {
  map.set(key, (map.get(key) ?? 0) | bit);
}

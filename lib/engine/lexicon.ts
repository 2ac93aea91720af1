/** The words of all packs in one trie over folded code units, held in flat arrays so that look-ups stay fast and small. */

import { isDigit, isLatin, isThai } from './characters';

/** A class number; the words' classes are small sorted lists of them. */
export type ClassId = number;

export type Lexicon = {
  /** The next node, or 0 when there is none. Node 1 is the root. */
  step(node: number, code: number): number;
  /** The entry that ends at this node, or 0. */
  entryAt(node: number): number;
  classesOf(entry: number): readonly ClassId[];
  /** Bit per language that has this entry. */
  languagesOf(entry: number): number;
  /** Number of entries; ids are below it. */
  size(): number;
  /** Adds a surface form; call before the first look-up only. */
  add(surface: string, classes: readonly ClassId[], languages: number): void;
  /** Numbers a class name; the same name always gives the same number. */
  classId(name: string): ClassId;
  /** The entry that all words in no lexicon share. */
  readonly unknown: number;
  /** Code units that can follow some node: what a masked letter may stand for. */
  alphabet(): readonly number[];
};

export const ROOT = 1;

const isWordStart = (code: number) => isLatin(code) || isDigit(code) || isThai(code) || code === 39;

export function createLexicon(): Lexicon {
  const symbolOf = new Uint16Array(65536);
  const symbols: number[] = [];
  // Key and value stand side by side, so that a look-up touches one line of the cache.
  let table = new Int32Array(1 << 18);
  let mask = table.length - 1;
  let edges = 0;
  let nodes = 1;
  let entryOf = new Int32Array(1 << 16);
  const classes: ClassId[][] = [[]];
  const languages: number[] = [0];
  const names: string[] = [''];
  const ids = new Map<string, ClassId>();

  const slotFor = (key: number) => (Math.imul(key, 0x9e3779b1) >>> 6) & mask & ~1;
  const slotOf = (key: number) => {
    let slot = slotFor(key);
    while (table[slot] !== 0 && table[slot] !== key) slot = (slot + 2) & mask;
    return slot;
  };
  const rehash = () => {
    const old = table;
    table = new Int32Array(old.length * 2);
    mask = table.length - 1;
    for (let i = 0; i < old.length; i += 2) {
      if (old[i] === 0) continue;
      const slot = slotOf(old[i] as number);
      table[slot] = old[i] as number;
      table[slot + 1] = old[i + 1] as number;
    }
  };
  /** 11 bits of symbol, 20 of node: enough for a million nodes over 2,047 different code units. */
  const keyOf = (node: number, symbol: number) => (node << 11) | symbol;

  const step = (node: number, code: number): number => {
    const symbol = symbolOf[code] as number;
    if (symbol === 0) return 0;
    const key = keyOf(node, symbol);
    let slot = slotFor(key);
    for (;;) {
      const found = table[slot] as number;
      if (found === key) return table[slot + 1] as number;
      if (found === 0) return 0;
      slot = (slot + 2) & mask;
    }
  };

  const child = (node: number, code: number): number => {
    const known = step(node, code);
    if (known) return known;
    if (symbolOf[code] === 0) {
      symbols.push(code);
      if (symbols.length > 2047) throw new Error('lexicon: more than 2,047 different characters');
      symbolOf[code] = symbols.length;
    }
    if (++edges * 4 > table.length) rehash();
    const slot = slotOf(keyOf(node, symbolOf[code] as number));
    table[slot] = keyOf(node, symbolOf[code] as number);
    table[slot + 1] = ++nodes;
    if (nodes >= entryOf.length) {
      const larger = new Int32Array(entryOf.length * 2);
      larger.set(entryOf);
      entryOf = larger;
    }
    return nodes;
  };

  const idOf = (name: string): ClassId => {
    let id = ids.get(name);
    if (id === undefined) {
      id = names.push(name) - 1;
      ids.set(name, id);
    }
    return id;
  };
  const word = idOf('word');
  classes.push([word, idOf('unknown')]);
  languages.push(0);

  return {
    step,
    unknown: 1,
    size: () => classes.length,
    entryAt: (node) => entryOf[node] as number,
    classesOf: (entry) => classes[entry] as ClassId[],
    languagesOf: (entry) => languages[entry] as number,
    alphabet: () => symbols,
    classId: idOf,
    add(surface, newClasses, language) {
      let node = ROOT;
      for (let i = 0; i < surface.length; i++) node = child(node, surface.charCodeAt(i));
      let entry = entryOf[node] as number;
      if (!entry) {
        // A word begins with a letter or a digit; what begins otherwise is a sign or an emoji.
        entry = classes.push(isWordStart(surface.charCodeAt(0)) ? [word] : []) - 1;
        languages.push(0);
        entryOf[node] = entry;
      }
      const list = classes[entry] as ClassId[];
      for (const id of newClasses) if (!list.includes(id)) list.push(id);
      languages[entry] = (languages[entry] as number) | language;
    },
  };
}

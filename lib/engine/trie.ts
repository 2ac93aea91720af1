/** A trie over code units in flat arrays, laid out so that a walk along a word reads memory in order. */

import { LONGEST_WORD, type TakeWord } from './unpack-words';

// A node that has one child has it in the next cell; one with several has a short list of them in one place, and one with
// very many a table.

export type Trie = {
  /** The next node, or 0 when there is none. Node 1 is the root. */
  step(node: number, code: number): number;
  /** The place in `words` of the one that ends at this node, or -1. */
  wordAt(node: number): number;
  /** The code unit that leads to the only child of a node, 0 when it has none or several. */
  onlyAfter(node: number): number;
  /** All code units that occur. */
  alphabet(): readonly number[];
};

// A cell holds, from its lowest bit: the symbol of the unit that leads to it, its kind, whether a word ends there, and
// where its list or table begins.
const SYMBOL_BITS = 10;
const SYMBOL = (1 << SYMBOL_BITS) - 1;
const ONE_CHILD = 1 << SYMBOL_BITS;
const LIST = 2 << SYMBOL_BITS;
const TABLE = 3 << SYMBOL_BITS;
const KIND = 3 << SYMBOL_BITS;
const ENDS = 4 << SYMBOL_BITS;
const PLACE = SYMBOL_BITS + 3;
const MOST_PLACES = 1 << (32 - PLACE);

/** An item of a list: the symbol above, the child's cell below. A list ends with 0. */
const TARGET_BITS = 32 - SYMBOL_BITS;
const TARGET = (1 << TARGET_BITS) - 1;

/** A node with more children than this gets a table: few have, and those are passed all the time. */
const LONGEST_LIST = 15;

/** Distinct words of at most `letters` new letters together; all that begin alike stand together, as in a sorted list. */
export type WordList = { letters: number; walk(take: TakeWord): void };

/** Builds a trie of distinct words. */
export function buildTrie(words: WordList): Trie {
  const { cells, ends, parents, size, symbolOf, alphabet } = layCells(words);
  const width = alphabet.length + 1;
  const children = new Uint16Array(size);
  for (let cell = 2; cell < size; cell++) {
    const parent = parents[cell] as number;
    children[parent] = (children[parent] as number) + 1;
  }
  let room = 0;
  for (let cell = 1; cell < size; cell++) {
    const count = children[cell] as number;
    const isTable = count > LONGEST_LIST;
    if (count === 1) cells[cell] = (cells[cell] as number) | ONE_CHILD;
    if (count < 2) continue;
    cells[cell] = (cells[cell] as number) | (isTable ? TABLE : LIST) | (room << PLACE);
    room += isTable ? width : count + 1;
  }
  if (room > MOST_PLACES || alphabet.length >= SYMBOL) throw new Error('lexicon: too many words or characters');
  const more = new Int32Array(room);
  const filled = new Uint8Array(size);
  for (let cell = 2; cell < size; cell++) {
    const parent = parents[cell] as number;
    const kind = (cells[parent] as number) & KIND;
    const from = (cells[parent] as number) >>> PLACE;
    const symbol = (cells[cell] as number) & SYMBOL;
    if (kind === TABLE) more[from + symbol] = cell;
    if (kind !== LIST) continue;
    more[from + (filled[parent] as number)] = (symbol << TARGET_BITS) | cell;
    filled[parent] = (filled[parent] as number) + 1;
  }

  return {
    alphabet: () => alphabet,
    onlyAfter(node) {
      if (((cells[node] as number) & KIND) !== ONE_CHILD) return 0;
      return alphabet[((cells[node + 1] as number) & SYMBOL) - 1] as number;
    },
    wordAt: (node) => (((cells[node] as number) & ENDS) === 0 ? -1 : (ends[node] as number)),
    step(node, code) {
      const cell = cells[node] as number;
      const kind = cell & KIND;
      const symbol = symbolOf[code] as number;
      if (kind === ONE_CHILD) return ((cells[node + 1] as number) & SYMBOL) === symbol && symbol !== 0 ? node + 1 : 0;
      if (kind === 0 || symbol === 0) return 0;
      const from = cell >>> PLACE;
      if (kind === TABLE) return more[from + symbol] as number;
      for (let place = from; ; place++) {
        const item = more[place] as number;
        if (item >>> TARGET_BITS === symbol) return item & TARGET;
        if (item === 0) return 0;
      }
    },
  };
}

/** One cell per node, each word's new letters after those that it shares with the word before. */
function layCells(words: WordList) {
  const most = words.letters + 2;
  const cells = new Int32Array(most);
  const parents = new Int32Array(most);
  const ends = new Int32Array(most);
  const symbolOf = new Uint16Array(65536);
  const alphabet: number[] = [];
  const path = new Int32Array(LONGEST_WORD + 1);
  path[0] = 1;
  let size = 2;
  let index = 0;
  words.walk((units, same, length) => {
    for (let i = same; i < length; i++) {
      const code = units[i] as number;
      if (symbolOf[code] === 0) symbolOf[code] = alphabet.push(code);
      cells[size] = symbolOf[code] as number;
      parents[size] = path[i] as number;
      path[i + 1] = size++;
    }
    const node = path[length] as number;
    cells[node] = (cells[node] as number) | ENDS;
    ends[node] = index++;
  });
  return { cells, parents, ends, size, symbolOf, alphabet };
}

/**
 * A trie over code units in flat arrays. A node that has one child has it in the next cell, so that a walk along a word
 * reads memory in order; a node with several looks through a short list, and one with very many has a table.
 */

export type Trie = {
  /** The next node, or 0 when there is none. Node 1 is the root. */
  step(node: number, code: number): number;
  /** The place in `words` of the one that ends at this node, or -1. */
  wordAt(node: number): number;
  /** All code units that occur. */
  alphabet(): readonly number[];
};

/** What a cell holds beside the code unit that leads to it. */
const ONE_CHILD = 1 << 16;
const LIST = 2 << 16;
const TABLE = 3 << 16;
const KIND = 3 << 16;
const ENDS = 1 << 18;
const CODE = 0xffff;

/** A node with more children than this gets a table: few have, and those are passed all the time. */
const LONGEST_LIST = 20;

/** Builds a trie of distinct words in which all words that begin alike stand together, as in a sorted list. */
export function buildTrie(words: readonly string[]): Trie {
  let units = 2;
  for (const word of words) units += word.length;
  const { cells, parents, ends, size } = layCells(words, units);
  const symbolOf = new Uint16Array(65536);
  const alphabet: number[] = [];
  const children = new Uint16Array(size);
  for (let cell = 2; cell < size; cell++) {
    const code = (cells[cell] as number) & CODE;
    if (symbolOf[code] === 0) symbolOf[code] = alphabet.push(code);
    children[parents[cell] as number] = (children[parents[cell] as number] as number) + 1;
  }

  // Where a node's list or table begins: a list in `codes` and `targets`, after its length; a table in `targets` alone.
  const more = new Int32Array(size);
  const width = alphabet.length + 1;
  let room = 0;
  for (let cell = 1; cell < size; cell++) {
    const count = children[cell] as number;
    if (count === 1) cells[cell] = (cells[cell] as number) | ONE_CHILD;
    if (count < 2) continue;
    cells[cell] = (cells[cell] as number) | (count > LONGEST_LIST ? TABLE : LIST);
    more[cell] = room;
    room += count > LONGEST_LIST ? width : count + 1;
  }
  const codes = new Uint16Array(room);
  const targets = new Int32Array(room);
  for (let cell = 2; cell < size; cell++) {
    const parent = parents[cell] as number;
    const kind = (cells[parent] as number) & KIND;
    const code = (cells[cell] as number) & CODE;
    const from = more[parent] as number;
    if (kind === TABLE) targets[from + (symbolOf[code] as number)] = cell;
    if (kind !== LIST) continue;
    codes[from] = (codes[from] as number) + 1;
    const place = from + (codes[from] as number);
    codes[place] = code;
    targets[place] = cell;
  }

  return {
    alphabet: () => alphabet,
    wordAt: (node) => (((cells[node] as number) & ENDS) === 0 ? -1 : (ends[node] as number)),
    step(node, code) {
      const kind = (cells[node] as number) & KIND;
      if (kind === ONE_CHILD) return ((cells[node + 1] as number) & CODE) === code ? node + 1 : 0;
      if (kind === 0) return 0;
      const from = more[node] as number;
      if (kind === TABLE) return targets[from + (symbolOf[code] as number)] as number;
      const last = from + (codes[from] as number);
      for (let place = from + 1; place <= last; place++) if (codes[place] === code) return targets[place] as number;
      return 0;
    },
  };
}

/** One cell per node, each word's new letters after those that it shares with the word before. */
function layCells(words: readonly string[], most: number) {
  const cells = new Int32Array(most);
  const parents = new Int32Array(most);
  const ends = new Int32Array(most);
  const path = [1];
  let size = 2;
  let before = '';
  words.forEach((word, index) => {
    let same = 0;
    while (same < word.length && word.charCodeAt(same) === before.charCodeAt(same)) same++;
    for (let i = same; i < word.length; i++) {
      cells[size] = word.charCodeAt(i);
      parents[size] = path[i] as number;
      path[i + 1] = size++;
    }
    const node = path[word.length] as number;
    cells[node] = (cells[node] as number) | ENDS;
    ends[node] = index;
    before = word;
  });
  return { cells: cells.slice(0, size), parents, ends: ends.slice(0, size), size };
}

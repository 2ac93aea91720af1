/** Visits the places of a text where rows fit: of all patterns that a token may begin only those whose needs are met are run. */
import { countBits, HOUSE, RECORD, WORD } from './doors';
import { createPresence } from './presence';
import type { Profiles } from './profiles';
import type { PatternRow, RowIndex, RowPattern } from './row-index';
import type { Match, Runner } from './runner';
import type { Sentences } from './sentences';
import type { Tokens } from './tokens';

export type Found<Row extends PatternRow> = (pattern: RowPattern<Row>, match: Match, at: number) => void;

export type Sweeper = {
  /** Turns to a text. */
  begin(tokens: Tokens): void;
  /** Token `at` got one class more. */
  note(at: number): void;
  /** Visits every match of an index from the first token to the last. */
  sweep<Row extends PatternRow>(index: RowIndex<Row>, found: Found<Row>): void;
  /** Visits every match at token `at`. */
  search<Row extends PatternRow>(index: RowIndex<Row>, at: number, found: Found<Row>): void;
};

export function createSweeper(profiles: Profiles, runner: Runner, sentences: Sentences): Sweeper {
  const { beside, near } = profiles;
  const presence = createPresence(near);
  let tokens: Tokens;
  // Tokens change while their tags are found: what was asked before must be asked again.
  let changes = 0;
  // Places of the patterns whose gates are open, in order.
  let ready = new Int32Array(256);
  let count = 0;
  // That of the houses that are looked at.
  let memory: Int32Array;

  const isMet = (bits: Int32Array, row: number, question: number) =>
    ((bits[row + (question >> 5)] as number) & (1 << (question & 31))) !== 0;

  /** Is all that a pattern's record asks for met at token `at`? */
  function isOpen(record: number, at: number, languages: number): boolean {
    if (((memory[record + RECORD.languages] as number) & languages) === 0) return false;
    const { around } = presence;
    const near = memory[record + RECORD.near] as number;
    if (near >= 0 && !isMet(around, 0, near)) return false;
    const nearToo = memory[record + RECORD.nearToo] as number;
    if (nearToo >= 0 && !isMet(around, 0, nearToo)) return false;
    // What is asked after the anchor is the door's own question wherever there is one.
    const before = memory[record + RECORD.before] as number;
    return before < 0 || (at > 0 && beside.says(tokens.profile[at - 1] as number, before));
  }

  /** Makes the patterns of the records `[first, end)` ready whose place is `from` or later, in their order. */
  function consider(first: number, end: number, at: number, languages: number, from: number): void {
    for (let record = first; record < end; record += RECORD.size) {
      const place = memory[record] as number;
      if (place < from || !isOpen(record, at, languages)) continue;
      if (count === ready.length) {
        const larger = new Int32Array(count * 2);
        larger.set(ready);
        ready = larger;
      }
      let k = count++;
      for (; k > 0 && (ready[k - 1] as number) > place; k--) ready[k] = ready[k - 1] as number;
      ready[k] = place;
    }
  }

  /** Looks through a door of so many words at the answers in `bits` from `row` on. */
  function enter(
    words: number,
    size: number,
    bits: Int32Array,
    row: number,
    at: number,
    languages: number,
    from: number,
  ) {
    const end = words + size * WORD.size;
    for (let word = words; word < end; word += WORD.size) {
      const asked = memory[word + WORD.questions] as number;
      let met = (bits[row + (memory[word] as number)] as number) & asked;
      for (; met !== 0; met &= met - 1) {
        const group = (memory[word + WORD.groups] as number) + countBits(asked & ((met & -met) - 1));
        consider(memory[group] as number, memory[group + 1] as number, at, languages, from);
      }
    }
  }

  /** Fills `ready` with the patterns of a house, from place `from` on, that may fit. */
  function gather(house: number, at: number, from: number): void {
    count = 0;
    presence.moveTo(at);
    const languages = tokens.languages[tokens.sentence[at] as number] ?? 0;
    consider(memory[house + HOUSE.open] as number, memory[house + HOUSE.openEnd] as number, at, languages, from);
    let words = house + HOUSE.words;
    const nearWords = memory[house + HOUSE.near] as number;
    if (nearWords > 0) enter(words, nearWords, presence.around, 0, at, languages, from);
    words += nearWords * WORD.size;
    const beforeWords = memory[house + HOUSE.before] as number;
    if (beforeWords > 0 && at > 0) {
      const row = beside.rowOf(tokens.profile[at - 1] as number);
      enter(words, beforeWords, beside.bits, row, at, languages, from);
    }
    words += beforeWords * WORD.size;
    const afterWords = memory[house + HOUSE.after] as number;
    if (afterWords > 0 && at + 1 < tokens.length) {
      const row = beside.rowOf(tokens.profile[at + 1] as number);
      enter(words, afterWords, beside.bits, row, at, languages, from);
    }
  }

  function attempt<Row extends PatternRow>(index: RowIndex<Row>, house: number, at: number, found: Found<Row>): void {
    memory = index.houses.memory;
    gather(house, at, 0);
    for (let i = 0; i < count; i++) {
      const place = ready[i] as number;
      const pattern = index.pattern(memory[(memory[house] as number) + place] as number);
      const match = runner.match(pattern.matcher, at);
      if (!match) continue;
      const { of } = pattern;
      if (of.with >= 0 && !sentences.holds(at, of.with)) continue;
      if (of.without >= 0 && sentences.holds(at, of.without)) continue;
      const before = changes;
      found(pattern, match, at);
      if (changes === before) continue;
      gather(house, at, place + 1);
      i = -1;
    }
  }

  function search<Row extends PatternRow>(index: RowIndex<Row>, at: number, found: Found<Row>): void {
    const own = index.own(tokens.profile[at] as number);
    if (own > 0) attempt(index, own, at, found);
    // A tag may have added classes just now: those count at once, what it adds from here on in the next sweep.
    const added = index.added(tokens.profile[at] as number);
    if (added > 0) attempt(index, added, at, found);
  }

  return {
    begin(of) {
      tokens = of;
      presence.begin(of);
    },
    note(at) {
      changes++;
      presence.note(at);
    },
    search,
    sweep(index, found) {
      if (index.isEmpty) return;
      sentences.begin(tokens);
      runner.begin(tokens);
      for (let at = 0; at < tokens.length; at++) search(index, at, found);
    },
  };
}

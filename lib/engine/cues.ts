/** What the tone of a text is read from: its words, pairs of neighbours, their classes and what the rows found, as slots. */
import type { Profiles } from './profiles';
import type { Tokens } from './tokens';

/** Slots of a table of weights: enough that a cue that no example held seldom meets one that counts (1 in 25). */
export const SLOTS = 1 << 19;

/** Classes that say nothing about how something is said. */
const PLAIN = new Set(['word', 'unknown']);

const APOSTROPHE = 39;
const PRIME = 16777619;
const BASIS = 2166136261;

/** Where a cue stands: from token `first` to token `last`; a sign of the whole text stands nowhere (-1). */
export type VisitCue = (slot: number, first: number, last: number) => void;

const mix = (a: number, b: number) => Math.imul(Math.imul(a ^ (b >>> 16), PRIME) ^ b, PRIME);
const slotOf = (hash: number) => (hash ^ (hash >>> 14)) & (SLOTS - 1);

/** A word as typed, in small letters, a letter that is stretched counted twice. */
function hashWord(text: string, from: number, to: number): number {
  let hash = BASIS;
  for (let i = from, run = 0, last = -1; i < to; i++) {
    let code = text.charCodeAt(i);
    if (code >= 65 && code <= 90) code += 32;
    else if (code === 0x2019) code = APOSTROPHE;
    run = code === last ? run + 1 : 0;
    last = code;
    if (run < 2) hash = Math.imul(hash ^ code, PRIME);
  }
  return hash;
}

/** The slot of a word as typed. */
export const slotOfWord = (word: string): number => slotOf(mix(1, hashWord(word, 0, word.length)));

/** The slot of something that holds for a whole text. */
export const slotOfSign = (name: string): number => slotOf(mix(3, hashWord(name, 0, name.length)));

const EDGE = hashWord('^', 0, 1);
const LENGTHS = ['up to 3', 'up to 8', 'more'].map((name) => slotOfSign(`length ${name}`));

/** `classes` are the packs' class names by number. */
export function createCueWalk(profiles: Profiles, classes: readonly string[]) {
  const slots = classes.map((name) => (PLAIN.has(name) ? -1 : slotOf(mix(2, hashWord(name, 0, name.length)))));
  const ofProfile: (Int32Array | undefined)[] = [];

  function slotsOf(profile: number): Int32Array {
    const known = ofProfile[profile];
    if (known) return known;
    const all = [...profiles.own(profile), ...profiles.added(profile)].flatMap((id) => slots[id] ?? -1);
    const made = Int32Array.from(new Set(all.filter((slot) => slot >= 0)));
    ofProfile[profile] = made;
    return made;
  }

  /**
   * Visits every cue of the tokens from `from` up to, not including, `to`, once for each place where it stands; `signs` are
   * slots of what the rows found.
   */
  return function walkCues(
    text: string,
    tokens: Tokens,
    signs: readonly number[],
    visit: VisitCue,
    from = 0,
    to = tokens.length,
  ): void {
    let before = EDGE;
    let beforeAt = from;
    let words = 0;
    for (let at = from; at < to; at++) {
      if (tokens.punctuation[at] === 1) continue;
      const hash = hashWord(text, tokens.start[at] as number, tokens.end[at] as number);
      visit(slotOf(mix(1, hash)), at, at);
      visit(slotOf(mix(before, hash)), beforeAt, at);
      for (const slot of slotsOf(tokens.profile[at] as number)) visit(slot, at, at);
      before = hash;
      beforeAt = at;
      words++;
    }
    if (words > 0) visit(slotOf(mix(before, EDGE)), beforeAt, beforeAt);
    for (const sign of signs) visit(sign, -1, -1);
    visit(LENGTHS[words <= 3 ? 0 : words <= 8 ? 1 : 2] as number, -1, -1);
  };
}

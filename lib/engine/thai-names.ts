/** What disguised Thai words say where somebody is called a name: after ไอ้ or อี, after a pronoun, between strewn syllables. */
import { isThai } from './characters';
import { CERTAIN, DECODED, type Draft, GUESSED } from './decoded-view';
import { createNearWords, type NearWords } from './near-words';
import type { createThaiStretches } from './thai-stretches';
import type { Asks } from './worth-decoding';

const LONGEST = 24;
/** After a prefix: how far a word may reach beyond where the splitting ends one. */
const LONGEST_NAME = 12;
/** Letters after which a word guessed after a prefix leaves no doubt. */
const SURE = 4;
/** Words between a pronoun and what it is called. */
const MOST_LINKS = 2;

/** "Such as you" after what somebody is called; as one word, or before a pronoun. */
const LIKENED = 'อย่างมึง อย่างแก แบบมึง แบบแก อย่างพวกมึง อย่างพวกแก แบบพวกมึง แบบพวกแก'.split(' ');
const LIKE = 'อย่าง แบบ'.split(' ');
/** Words that only lead on from a pronoun to what is said of it. */
const LINKS = 'มัน นี่ นี้ เนี่ย เป็น คือ แม่ง โคตร ช่าง ก็ ดู หน้า นิสัย คน'.split(' ');

/** Syllables that are strewn around a word so that a word list does not see it; a doubled consonant is one too. */
const STREWN = '(?:ฮะ|อะ|อ่ะ|นะ|จ้า|จ๊ะ|จ้ะ|ง่ะ|งะ|วะ|ว่ะ|เว้ย|กะ|มะ|ฮ่า|ฮา|เนาะ|อุ๊ย|โอ๊ย|เจ้า|หนะ|น่ะ|ค่ะ|คะ|ครับ|ล่ะ|([ก-ฮ])\\1+)';
const STREWN_BEFORE = new RegExp(`${STREWN}$`);
const STREWN_AFTER = new RegExp(`^${STREWN}`);
const STREWN_LETTERS = 5;
const SHORTEST = 3;

type Parts = Asks & {
  entryOf(word: string): number;
  stretches: ReturnType<typeof createThaiStretches>;
  near: NearWords;
  hurtful(): readonly string[];
};

export function createThaiNames({ entryOf, stretches, near, hurtful, ...asks }: Parts) {
  const { isPerson, isLowering } = asks;
  const { edges, isCut, goesOn } = stretches;
  const afterPrefix = createNearWords(hurtful, true);
  const isLink = oneOf(LINKS);
  const isLike = oneOf(LIKE);
  const isLikened = oneOf(LIKENED);

  /** Is an entry that of one of these words? They are looked up at the first question. */
  function oneOf(words: readonly string[]): (entry: number) => boolean {
    let entries: Set<number> | null = null;
    return (entry) => {
      entries ??= new Set(words.map(entryOf).filter((found) => found !== 0));
      return entries.has(entry);
    };
  }

  const isStuck = ({ tokens }: Draft, at: number) => at > 0 && tokens.end[at - 1] === tokens.start[at];
  const entryAt = ({ tokens }: Draft, at: number) => tokens.entry[at] as number;

  /** Does a word stand before this token that says whom the text speaks to or about, with at most a link between? */
  function isCalled(draft: Draft, at: number): boolean {
    let here = at;
    for (let links = 0; links <= MOST_LINKS && isStuck(draft, here); links++) {
      here--;
      if (isPerson(entryAt(draft, here))) return true;
      if (!isLink(entryAt(draft, here))) return false;
    }
    return false;
  }

  /** Is somebody named as this: by a pronoun before it, or by "such as you" after it? */
  function isNamed(draft: Draft, first: number, last: number): boolean {
    if (isCalled(draft, first)) return true;
    const next = last + 1;
    if (next >= draft.tokens.length || !isStuck(draft, next)) return false;
    return isLikened(entryAt(draft, next)) || (isLike(entryAt(draft, next)) && isPerson(entryAt(draft, next + 1)));
  }

  /** Does the word begin with a prefix that lowers whoever is named after it? */
  function isLowered(word: string): boolean {
    for (let size = 2; size <= 4 && size < word.length; size++)
      if (isLowering(entryOf(word.slice(0, size)))) return true;
    return false;
  }

  const noteName = (draft: Draft, from: number, to: number, word: string) =>
    draft.note({ from, to, plain: word }, word.length >= SURE ? CERTAIN : DECODED);

  /** What stands from `place` on, right after a lowering prefix: at a border of tokens or, failing that, at any letter. */
  function nameFrom(draft: Draft, at: number, place: number): boolean {
    const [, first] = edges(draft, at, place, 1);
    if (first === undefined) return false;
    const borders = edges(draft, at + 1, first, 1);
    for (let after = borders.length - 1; after >= 0; after--) {
      const end = borders[after] as number;
      if (end - place > LONGEST || isCut(draft, at + 1 + after, 1)) continue;
      const typed = draft.plain.slice(place, end);
      const word = entryOf(typed) === 0 ? afterPrefix.find(typed, 'named') : undefined;
      if (!word) continue;
      noteName(draft, place, end, word);
      return true;
    }
    return false;
  }

  function nameWithin(draft: Draft, place: number): boolean {
    let end = place;
    while (end - place < LONGEST_NAME && isThai(draft.folded.codes[end] ?? 0)) end++;
    for (; end - place >= SURE; end--) {
      const typed = draft.plain.slice(place, end);
      const word = entryOf(typed) === 0 ? afterPrefix.find(typed, 'unlisted') : undefined;
      if (!word || !goesOn(draft, end)) continue;
      noteName(draft, place, end, word);
      return true;
    }
    return false;
  }

  return {
    isNamed,
    isLowered,

    /** What is named after the lowering prefix at token `at`, which is typed at `[start, place)`: listed words may hide it too. */
    lowered(draft: Draft, at: number, start: number, place: number): void {
      if (nameFrom(draft, at, place) || nameWithin(draft, place)) return;
      // "ไอ้หน้า" is a prefix too, but หน้า may be the beginning of the word.
      const prefix = draft.plain.slice(start, place);
      for (let size = 2; size < prefix.length; size++)
        if (isLowering(entryOf(prefix.slice(0, size))) && nameWithin(draft, start + size)) return;
    },

    /** Listed words after the pronoun at token `at`, which ends at `place`, that together are nearly one word. */
    called(draft: Draft, at: number, place: number): void {
      let [from, first] = [place, at + 1];
      for (let links = 0; links <= MOST_LINKS; links++) {
        const [, next] = edges(draft, first - 1, from, 1);
        if (next === undefined) return;
        const ends = edges(draft, first, next, 1);
        for (let after = ends.length - 1; after > 0; after--) {
          const end = ends[after] as number;
          const typed = draft.plain.slice(from, end);
          const word = entryOf(typed) === 0 && !isCut(draft, first + after, 1) ? near.find(typed, 'listed') : undefined;
          if (!word) continue;
          draft.note({ from, to: end, plain: word }, GUESSED);
          return;
        }
        if (!isLink(entryAt(draft, first))) return;
        [from, first] = [next, first + 1];
      }
    },

    /** A put-down at token `at`, typed at `[from, to)`, with syllables strewn around it. */
    strewn({ plain, tokens, note }: Draft, at: number, from: number, to: number): void {
      if (to - from < SHORTEST || !isThai(plain.charCodeAt(from))) return;
      const head = plain.slice(Math.max(0, from - STREWN_LETTERS), from);
      const tail = plain.slice(to, to + STREWN_LETTERS);
      let before = STREWN_BEFORE.exec(head)?.[0] ?? '';
      let after = STREWN_AFTER.exec(tail)?.[0] ?? '';
      const isAfterPrefix = at > 1 && isLowering(tokens.entry[at - 2] as number);
      const last = head.slice(-1);
      if (before === '' && isAfterPrefix && tokens.end[at - 1] === (tokens.start[at - 1] as number) + 1) before = last;
      if (after === '' && before !== '' && tail.startsWith(before)) after = before;
      if (before === '' || (after === '' && !isAfterPrefix)) return;
      const word = plain.slice(from, to);
      note({ from: from - before.length, to: to + after.length, plain: word }, isAfterPrefix ? CERTAIN : DECODED);
    },
  };
}

/** What disguised Thai words say where somebody is called a name: after ไอ้ or อี, beside a pronoun, between strewn syllables. */
import { isThai, isThaiFollower } from './characters';
import { CERTAIN, DECODED, type Draft, GUESSED } from './decoded-view';
import { createNearWords, type NearWords, type Standing } from './near-words';
import { type createThaiCallers, MOST_LINKS } from './thai-callers';
import type { createThaiStretches } from './thai-stretches';
import type { Asks } from './worth-decoding';

const LONGEST = 24;
/** How far a word after a prefix may reach where the splitting ends none. */
const LONGEST_WITHIN = 12;
/** Letters from which on a word guessed after a prefix leaves no doubt. */
const SURE = 4;

/** Syllables that are strewn around a word so that a word list does not see it; a doubled consonant is one too. */
const SYLLABLES = 'ฮะ อะ อ่ะ นะ จ้า จ๊ะ จ้ะ ง่ะ งะ วะ ว่ะ เว้ย กะ มะ ฮ่า ฮา เนาะ อุ๊ย โอ๊ย เจ้า หนะ น่ะ ค่ะ คะ ครับ ล่ะ';
const STREWN = `(?:${SYLLABLES.replaceAll(' ', '|')}|([ก-ฮ])\\1+)`;
const STREWN_BEFORE = new RegExp(`${STREWN}$`);
const STREWN_AFTER = new RegExp(`^${STREWN}`);
const STREWN_LETTERS = 5;
const SHORTEST = 3;

type Parts = Pick<Asks, 'isLowering' | 'isPutDown'> & {
  entryOf(word: string): number;
  stretches: ReturnType<typeof createThaiStretches>;
  callers: ReturnType<typeof createThaiCallers>;
  near: NearWords;
  hurtful(): readonly string[];
};

export function createThaiNames({ entryOf, stretches, callers, near, hurtful, isLowering, isPutDown }: Parts) {
  const { edges, isCut, goesOn } = stretches;
  const { isLink, isSoftLink, likensFrom } = callers;
  const afterPrefix = createNearWords(hurtful, true);

  /** Does the word begin with a prefix that lowers whoever is named after it? */
  function isLowered(word: string): boolean {
    for (let size = 2; size <= 4 && size < word.length; size++)
      if (isLowering(entryOf(word.slice(0, size)))) return true;
    return false;
  }

  /** Reads `[from, to)`, after a prefix, as the name that it nearly is. */
  function name(draft: Draft, from: number, to: number, standing: Standing): boolean {
    const typed = draft.plain.slice(from, to);
    const found = to - from <= LONGEST && entryOf(typed) === 0 ? afterPrefix.find(typed, standing) : undefined;
    if (!found || (standing !== 'named' && !goesOn(draft, to))) return false;
    draft.note({ from, to, plain: found.word }, found.word.length >= SURE ? CERTAIN : DECODED);
    return true;
  }

  function nameAtBorder(draft: Draft, at: number, place: number): boolean {
    const [, first] = edges(draft, at, place, 1);
    if (first === undefined) return false;
    const borders = edges(draft, at + 1, first, 1);
    for (let after = borders.length - 1; after >= 0; after--)
      if (!isCut(draft, at + 1 + after, 1) && name(draft, place, borders[after] as number, 'named')) return true;
    return false;
  }

  function nameWithin(draft: Draft, place: number): boolean {
    let end = place;
    while (end - place < LONGEST_WITHIN && isThai(draft.plain.charCodeAt(end))) end++;
    for (; end - place >= SURE; end--) if (name(draft, place, end, 'unlisted')) return true;
    return false;
  }

  /** A letter of a listed name is held: แรดดดอ่อย. */
  function nameHeld(draft: Draft, place: number): boolean {
    let word = '';
    for (let end = place; end - place < LONGEST && isThai(draft.plain.charCodeAt(end)); end++) {
      const letter = draft.plain.charAt(end);
      if (word.endsWith(letter)) {
        while (draft.plain.charAt(end + 1) === letter) end++;
        if (!hurtfulEntry(word) || !goesOn(draft, end + 1)) continue;
        draft.note({ from: place, to: end + 1, plain: word }, CERTAIN);
        return true;
      }
      word += letter;
    }
    return false;
  }

  let hurtfulWords: Set<string> | null = null;
  function hurtfulEntry(word: string): boolean {
    hurtfulWords ??= new Set(hurtful());
    return hurtfulWords.has(word);
  }

  /** Listed words at `[from, to)` that together are nearly one word. */
  function put(draft: Draft, from: number, to: number): boolean {
    const typed = draft.plain.slice(from, to);
    const found = entryOf(typed) === 0 ? near.find(typed, 'listed') : undefined;
    if (found) draft.note({ from, to, plain: found.word }, found.isAlike ? DECODED : GUESSED);
    return found !== undefined;
  }

  function putAfter(draft: Draft, at: number, place: number): void {
    let [from, first] = [place, at + 1];
    for (let links = 0; links <= MOST_LINKS; links++) {
      const [, next] = edges(draft, first - 1, from, 1);
      if (next === undefined) return;
      const entry = draft.tokens.entry[first] as number;
      if (!isLink(entry)) {
        const ends = edges(draft, first, next, 1);
        for (let after = ends.length - 1; after > 0; after--)
          if (!isCut(draft, first + after, 1) && put(draft, from, ends[after] as number)) return;
        if (!isSoftLink(entry)) return;
      }
      [from, first] = [next, first + 1];
    }
  }

  function putBefore(draft: Draft, at: number, place: number): void {
    const [, next] = edges(draft, at, place, -1);
    if (next === undefined) return;
    const starts = edges(draft, at - 1, next, -1);
    for (let before = starts.length - 1; before > 0; before--)
      if (!isCut(draft, at - 1 - before, -1) && put(draft, starts[before] as number, place)) return;
  }

  /** The syllable that is strewn behind a word: the one before it, or another. */
  function strewnAfter(tail: string, before: string): string {
    // Of letters that are held, folding keeps two.
    const isHeld = before.length === 2 && before[0] === before[1];
    const same = isHeld && !tail.startsWith(before) ? before.slice(1) : before;
    const after = tail.startsWith(same) ? same : (STREWN_AFTER.exec(tail)?.[0] ?? '');
    return isThaiFollower(tail.charCodeAt(after.length)) ? after.slice(0, -1) : after;
  }

  return {
    isLowered,

    /** What is named after the lowering prefix at token `at`, `[from, to)`: listed words may hide it too. */
    lowered(draft: Draft, at: number, from: number, to: number): void {
      if (draft.tokens.start[at + 1] !== draft.tokens.end[at]) return;
      if (nameHeld(draft, to) || nameAtBorder(draft, at, to) || nameWithin(draft, to)) return;
      // "ไอ้หน้า" is a prefix too, but หน้า may be the beginning of the word.
      const prefix = draft.plain.slice(from, to);
      for (let size = 2; size < prefix.length; size++)
        if (isLowering(entryOf(prefix.slice(0, size))) && nameWithin(draft, from + size)) return;
    },

    /** What is said of somebody beside the pronoun at token `at`, `[from, to)`. */
    called(draft: Draft, at: number, from: number, to: number): void {
      putAfter(draft, at, to);
      const first = likensFrom(draft, at);
      if (first === at) putBefore(draft, at, from);
      else if (first >= 0) putBefore(draft, first, edges(draft, at, from, -1)[1] ?? from);
    },

    /** A put-down at token `at`, `[from, to)`, with syllables strewn around it. */
    strewn(draft: Draft, at: number, from: number, to: number): void {
      const { plain, tokens, note } = draft;
      let end = to;
      while (end - from > SHORTEST && plain[end - 1] === plain[end - 2] && entryOf(plain.slice(from, end)) === 0) end--;
      if (end - from < SHORTEST || !isThai(plain.charCodeAt(from))) return;
      const head = plain.slice(Math.max(0, from - STREWN_LETTERS), from);
      const tail = plain.slice(end, end + STREWN_LETTERS);
      const isAfterPrefix = at > 1 && isLowering(tokens.entry[at - 2] as number);
      let before = STREWN_BEFORE.exec(head)?.[0] ?? '';
      const isOneLetter = tokens.end[at - 1] === (tokens.start[at - 1] as number) + 1;
      if (before === '' && isAfterPrefix && isOneLetter) before = head.slice(-1);
      if (before === '') return;
      const after = strewnAfter(tail, before);
      if (!isAfterPrefix && (after === '' || !isPutDown(tokens.entry[at] as number))) return;
      if (!goesOn(draft, end + after.length)) return;
      const word = plain.slice(from, end);
      note({ from: from - before.length, to: end + after.length, plain: word }, isAfterPrefix ? CERTAIN : DECODED);
    },
  };
}

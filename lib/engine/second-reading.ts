/** Reads a text once more where the first reading met something odd: what does it say without a disguise? */
import { isDigit, isLatin, isThai } from './characters';
import { createReadings, type Draft } from './decoded-view';
import type { Folded } from './fold';
import { createKeyedReader } from './keyed';
import { createLatinReadings } from './latin-readings';
import { type Lexicon, ROOT } from './lexicon';
import { createThaiSegmenter } from './segment-thai';
import { createSpotter } from './spots';
import { createThaiReadings } from './thai-readings';
import type { Tokens } from './tokens';
import type { Asks } from './worth-decoding';

/** Beyond this many letters nobody is dodging a word list. */
const LONGEST_TEXT = 20_000;

/** So many unlisted words, more than all others, are another language. */
const FEWEST_FOREIGN = 5;

const STAR = 42;
const AT_SIGN = 64;
const FIRST_THAI = 0xe01;

const isThaiDigit = (code: number) => code >= 0xe50 && code <= 0xe59;

/** What may stand for a Thai letter that it looks like. */
const isForeign = (code: number) => isLatin(code) || isDigit(code) || code === AT_SIGN || isThaiDigit(code);

type Visit = (at: number, from: number, to: number) => void;

/** Gives the folded view of what the text says, or null when it says what it seems to. */
export type SecondReader = (text: string, folded: Folded, tokens: Tokens) => Folded | null;

export function createSecondReader(lexicon: Lexicon, asks: Asks): SecondReader {
  const segmentThai = createThaiSegmenter(lexicon);
  const latin = createLatinReadings(lexicon, asks);
  const thai = createThaiReadings(lexicon, { ...asks, segmentThai, entryOf });
  const findSpots = createSpotter(lexicon, { ...asks, isCaller: thai.isCaller });
  const keyed = createKeyedReader({ lexicon, segmentThai, isHurtful: asks.isHurtful });

  return (text, folded, tokens) => {
    const odd = lookOver(folded);
    const spots = findSpots(text, tokens, odd.hasThai);
    if (spots.isEmpty && !odd.isMasked && !odd.isSplit) return null;
    const readings = createReadings();
    const plain = plainOf(folded);
    const draft: Draft = { text, folded, tokens, plain, note: readings.note };
    if (odd.isMasked) latin.masks(draft);
    if (odd.hasThai && (odd.isMasked || odd.isMixed)) thai.foreignLetters(draft);
    if (odd.isSplit) thai.splits(draft);
    visit(draft, spots.lowering, (at, from, to) => thai.lowered(draft, at, from, to));
    visit(draft, spots['put-down'], (at, from, to) => thai.strewn(draft, at, from, to));
    readUnlisted(draft, spots.unlisted);
    visit(draft, spots.caller, (at, from, to) => thai.called(draft, at, from, to));
    return readings.over(folded);
  };

  function entryOf(word: string): number {
    let node: number = ROOT;
    for (let i = 0; i < word.length && node !== 0; i++) node = lexicon.step(node, word.charCodeAt(i));
    return node === 0 ? 0 : lexicon.entryAt(node);
  }

  /** Calls `read` with each of these tokens and the places of the folded text where it was typed. */
  function visit({ tokens, folded }: Draft, ats: readonly number[], read: Visit): void {
    let place = 0;
    for (const at of ats) {
      place = placeOf(folded, tokens.start[at] as number, place);
      read(at, place, placeOf(folded, tokens.end[at] as number, place));
    }
  }

  function readUnlisted(draft: Draft, unlisted: readonly number[]): void {
    let hasThaiKeys: boolean | null = null;
    const mayGuess = !isOtherLanguage(draft.tokens, lexicon.unknown);
    visit(draft, unlisted, (at, from, to) => {
      if (isThai(draft.folded.codes[from] as number)) {
        hasThaiKeys ??= keyed.english(draft);
        if (!hasThaiKeys) thai.unlisted(draft, at, from, to);
      } else if (!keyed.thai(draft, from)) latin.unlisted(draft, from, to, mayGuess);
    });
  }
}

/** The folded letters; a spread of so many would take as long as all else together. */
const plainOf = ({ codes, length }: Folded): string =>
  String.fromCharCode.apply(null, codes.subarray(0, Math.min(length, LONGEST_TEXT)) as unknown as number[]);

/** The first place of the folded text, from `from` on, that was typed at `typed` or later. */
function placeOf(folded: Folded, typed: number, from: number): number {
  let place = from;
  while (place < folded.length && (folded.from[place] as number) < typed) place++;
  return place;
}

/** Are most words of the text unlisted? */
function isOtherLanguage(tokens: Tokens, unknown: number): boolean {
  let words = 0;
  let unlisted = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (tokens.punctuation[at] === 1) continue;
    words++;
    if (tokens.entry[at] === unknown) unlisted++;
  }
  return unlisted >= FEWEST_FOREIGN && unlisted * 2 >= words;
}

/** What in the letters themselves asks for a second look. */
function lookOver({ codes, length }: Folded) {
  const odd = { hasThai: false, isMasked: false, isMixed: false, isSplit: false };
  let before = 0;
  for (let i = 0; i < length; i++) {
    const code = codes[i] as number;
    if (code === STAR) odd.isMasked = true;
    if (isThai(code)) {
      odd.hasThai = true;
      if (isForeign(before)) odd.isMixed = true;
    } else if (isThai(before)) {
      if (isForeign(code)) odd.isMixed = true;
      if (code < FIRST_THAI) odd.isSplit = true;
    }
    before = code;
  }
  return odd;
}

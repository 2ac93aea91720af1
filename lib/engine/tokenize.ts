/** Splits a folded text into tokens: the packs' words where they fit, unknown words, punctuation, emoji; undoes disguises. */
import { isDigit, isLatin, isOtherLetter, isThai } from './characters';
import type { BuiltInClass } from './classes';
import type { Folded } from './fold';
import type { ClassId, Lexicon } from './lexicon';
import { createListedWords } from './listed-words';
import { createMisspeltReader } from './misspelt';
import type { Profiles } from './profiles';
import { chunkEnd, emailEnd, latinEnd, linkEnd, scanNumber, tagEnd } from './scan';
import { createThaiSegmenter } from './segment-thai';
import { createTokenWriter } from './token-writer';
import type { Tokens } from './tokens';
import { createUndisguiser } from './undisguise';

const SPACE = 0x20;
const NEWLINE = 10;
const APOSTROPHE = 39;

/** Punctuation: a comma splits clauses, a stop splits sentences. */
const COMMAS = new Set([...',;:–()[]{}'].map((c) => c.charCodeAt(0)));
const STOPS = new Set([...'.!?…。！？'].map((c) => c.charCodeAt(0)));

export type Tokenize = (text: string, folded: Folded, tokens: Tokens) => void;

/** `isSought` says whether an entry is one that a row asks about: only for those is a disguise undone. */
export function createTokenizer(
  lexicon: Lexicon,
  profiles: Profiles,
  builtIn: Record<BuiltInClass, ClassId>,
  isSought: (entry: number) => boolean,
): Tokenize {
  const segmentThai = createThaiSegmenter(lexicon);
  const undisguise = createUndisguiser(lexicon, isSought);
  const listedWords = createListedWords(lexicon);
  const readMisspelt = createMisspeltReader(lexicon, isSought);
  const { addClass, word, decoded, special, punctuation, ...writer } = createTokenWriter(lexicon, profiles, builtIn);

  // The state of one call lives out here so that no function is made anew for every keystroke's check.
  let folded: Folded;
  let tokens: Tokens;
  let codes: Uint16Array;
  let length = 0;

  return function tokenize(text, newFolded, newTokens) {
    folded = newFolded;
    tokens = newTokens;
    codes = folded.codes;
    length = folded.length;
    listedWords.begin(folded);
    undisguise.begin(folded);
    writer.begin(text, folded, tokens);
    for (let i = 0; i < length; ) i = next(i);
  };

  /** Reads what begins at `i` and gives the place after it. */
  function next(i: number): number {
    const code = codes[i] as number;
    if (code === SPACE) {
      writer.space();
      return i + 1;
    }
    if (code === NEWLINE) return punctuation(i, i + 1, 'stop');
    const hidden = undisguise.split(i);
    if (hidden) return decoded(i, hidden.end, hidden.entry);
    if (isThai(code)) return thai(i);
    const listed = listedWords.longest(i);
    if (listed.end > i) {
      const masked = listedWords.isStuck(listed.end) ? undisguise.word(i, listed.end) : null;
      if (masked && masked.end > listed.end) return decoded(i, masked.end, masked.entry);
      word(i, listed.end, listed.entry);
      return listed.end;
    }
    if (isLatin(code) || isDigit(code)) return latin(i);
    if (code === 64) return mention(i);
    if (code === 35 && tagEnd(codes, i, length) > i) return special(i, tagEnd(codes, i, length), 'hashtag');
    return sign(i, code);
  }

  function latin(i: number): number {
    const email = emailEnd(codes, i, length);
    if (email > i) return special(i, email, 'email');
    const link = linkEnd(codes, i, length);
    if (link > i) return special(i, link, 'link');
    const end = latinEnd(codes, i, length);
    if (isDigit(codes[i] as number)) {
      const scanned = scanNumber(codes, i, length);
      if (scanned.end >= end) return special(i, scanned.end, scanned.kind);
    }
    const negated = negatedVerb(i, end);
    if (negated) return negated;
    const hidden = undisguise.word(i, end);
    if (hidden) return decoded(i, hidden.end, hidden.entry, hidden.stretched);
    const misspelt = readMisspelt(codes, i, end);
    if (misspelt) {
      decoded(i, end, misspelt);
      addClass(tokens.length - 1, builtIn.misspelt);
      return end;
    }
    const inner = codes[end] === APOSTROPHE ? latinEnd(codes, end + 1, length) : end;
    word(i, inner, 0);
    return inner;
  }

  /** "don't" is two words, do + n't, when the pack lists both. */
  function negatedVerb(i: number, end: number): number {
    if (codes[end] !== APOSTROPHE || codes[end + 1] !== 116 || codes[end - 1] !== 110 || end - i < 3) return 0;
    const verb = lexicon.entryAt(listedWords.walk(i, end - 1));
    const not = lexicon.entryAt(listedWords.walk(end - 1, end + 2));
    if (!verb || !not) return 0;
    word(i, end - 1, verb);
    word(end - 1, end + 2, not);
    return end + 2;
  }

  function mention(i: number): number {
    const hidden = undisguise.word(i, chunkEnd(codes, i, length));
    if (hidden) return decoded(i, hidden.end, hidden.entry);
    const end = tagEnd(codes, i, length);
    return end > i ? special(i, end, 'mention') : i + 1;
  }

  function thai(i: number): number {
    let end = i;
    while (end < length && isThai(codes[end] as number)) end++;
    let glueNext = false;
    let lastKnown = -1;
    segmentThai(folded, i, end, (wordFrom, wordTo, entry, stretched) => {
      const at = word(wordFrom, wordTo, entry);
      if (stretched) addClass(at, builtIn.stretched);
      if (entry === 0) {
        if (lastKnown >= 0) addClass(lastKnown, builtIn.glued);
        lastKnown = -1;
        glueNext = true;
      } else {
        if (glueNext) addClass(at, builtIn.glued);
        glueNext = false;
        lastKnown = at;
      }
    });
    return end;
  }

  function sign(i: number, code: number): number {
    if (COMMAS.has(code)) return punctuation(i, i + 1, 'comma');
    if (STOPS.has(code)) {
      let end = i + 1;
      while (end < length && STOPS.has(codes[end] as number)) end++;
      return punctuation(i, end, 'stop');
    }
    if (isOtherLetter(code)) {
      let end = i + 1;
      while (end < length && isOtherLetter(codes[end] as number)) end++;
      // A Latin word that begins with a look-alike from another script.
      const alike = isLatin(codes[end] ?? 0) ? undisguise.word(i, end) : null;
      if (alike) return decoded(i, alike.end, alike.entry);
      word(i, end, 0);
      return end;
    }
    if (code >= 0xd800 && code <= 0xdbff && i + 1 < length) return special(i, i + 2, 'emoji');
    if (code >= 0x2190 && code <= 0x2bff) return special(i, i + 1, 'emoji');
    const isLoneDash = code === 45 && codes[i - 1] === SPACE && codes[i + 1] === SPACE;
    if (isLoneDash) return punctuation(i, i + 1, 'comma');
    const hidden = code === 36 ? undisguise.word(i, latinEnd(codes, i + 1, length)) : null;
    return hidden ? decoded(i, hidden.end, hidden.entry) : i + 1;
  }
}

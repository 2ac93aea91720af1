/** Splits a folded text into tokens: the packs' words where they fit, unknown words, punctuation, emoji; undoes disguises. */
import { isDigit, isLatin, isMask, isOtherLetter, isThai } from './characters';
import type { BuiltInClass } from './classes';
import type { Folded } from './fold';
import { type ClassId, type Lexicon, ROOT } from './lexicon';
import { findQuotes } from './quotes';
import { chunkEnd, emailEnd, latinEnd, linkEnd, scanNumber, tagEnd } from './scan';
import { createThaiSegmenter } from './segment-thai';
import { addClass, BREAK, type Break, pushToken, type Tokens } from './tokens';
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
  builtIn: Record<BuiltInClass, ClassId>,
  isSought: (entry: number) => boolean,
): Tokenize {
  const segmentThai = createThaiSegmenter(lexicon);
  const undisguise = createUndisguiser(lexicon, isSought);
  const clauseBreak = lexicon.classId('clause-break');

  // The state of one call lives out here so that no function is made anew for every keystroke's check.
  let text = '';
  let folded: Folded;
  let tokens: Tokens;
  let codes: Uint16Array;
  let length = 0;
  let quotes: [number, number][] = [];
  let pending: Break = BREAK.none;
  let sawSpace = false;
  let lastIsThai = false;
  let quote = 0;

  return function tokenize(newText, newFolded, newTokens) {
    text = newText;
    folded = newFolded;
    tokens = newTokens;
    codes = folded.codes;
    length = folded.length;
    quotes = findQuotes(codes, length);
    pending = BREAK.none;
    sawSpace = false;
    lastIsThai = false;
    quote = 0;
    undisguise.begin(text, folded);
    tokens.length = 0;
    tokens.sentences = 1;
    tokens.clauses = 1;
    for (let i = 0; i < length; ) i = next(i);
  };

  /** Reads what begins at `i` and gives the place after it. */
  function next(i: number): number {
    const code = codes[i] as number;
    if (code === SPACE) {
      sawSpace = true;
      return i + 1;
    }
    if (code === NEWLINE) return punctuation(i, i + 1, 'stop');
    const hidden = undisguise.split(i);
    if (hidden) return decoded(i, hidden.end, hidden.entry);
    if (isThai(code)) return thai(i);
    const listed = longest(i);
    if (listed.end > i && !isInsideWord(listed.end)) {
      word(i, listed.end, listed.entry);
      return listed.end;
    }
    if (isLatin(code) || isDigit(code)) return latin(i);
    if (code === 64) return mention(i);
    if (code === 35 && tagEnd(codes, i, length) > i) return special(i, tagEnd(codes, i, length), 'hashtag');
    return sign(i, code);
  }

  /** Longest listed word or phrase at `i`; several spaces count as one. */
  function longest(i: number): { end: number; entry: number } {
    let node: number = ROOT;
    let end = i;
    let entry = 0;
    for (let j = i; j < length; j++) {
      const code = codes[j] as number;
      if (code === SPACE && codes[j - 1] === SPACE) continue;
      node = lexicon.step(node, code);
      if (node === 0) break;
      const here = lexicon.entryAt(node);
      if (here !== 0 && !isInsideWord(j + 1)) {
        end = j + 1;
        entry = here;
      }
    }
    return { end, entry };
  }

  /** True when `at` lies between two letters of one Latin word; an apostrophe with a listed ending ('re) is a border. */
  function isInsideWord(at: number): boolean {
    const before = codes[at - 1] as number;
    if (at >= length || !(isLatin(before) || isDigit(before))) return false;
    const after = codes[at] as number;
    if (isLatin(after) || isDigit(after)) return true;
    if (after === APOSTROPHE && at + 1 < length && isLatin(codes[at + 1] as number)) {
      return !lexicon.entryAt(walk(at, latinEnd(codes, at + 1, length)));
    }
    return isMask(after) && after !== 46 && after !== 45 && at + 1 < length && isLatin(codes[at + 1] as number);
  }

  function walk(fromAt: number, toAt: number): number {
    let node: number = ROOT;
    for (let j = fromAt; j < toAt && node; j++) node = lexicon.step(node, codes[j] as number);
    return node;
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
    const keyed = undisguise.keyboard(i);
    if (keyed) return keyed.words.reduce((_, w) => decoded(w.from, w.to, w.entry), i) && keyed.end;
    const inner = codes[end] === APOSTROPHE ? latinEnd(codes, end + 1, length) : end;
    word(i, inner, 0);
    return inner;
  }

  /** "don't" is two words, do + n't, when the pack lists both. */
  function negatedVerb(i: number, end: number): number {
    if (codes[end] !== APOSTROPHE || codes[end + 1] !== 116 || codes[end - 1] !== 110 || end - i < 3) return 0;
    const verb = lexicon.entryAt(walk(i, end - 1));
    const not = lexicon.entryAt(walk(end - 1, end + 2));
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
    const masked = undisguise.thaiMask(i, end);
    const stop = masked ? masked.from : end;
    let glueNext = false;
    let lastKnown = -1;
    if (stop > i)
      segmentThai(folded, i, stop, (wordFrom, wordTo, entry, stretched) => {
        const at = word(wordFrom, wordTo, entry);
        if (stretched) addClass(tokens, at, builtIn.stretched);
        if (entry === 0) {
          if (lastKnown >= 0) addClass(tokens, lastKnown, builtIn.glued);
          lastKnown = -1;
          glueNext = true;
        } else {
          if (glueNext) addClass(tokens, at, builtIn.glued);
          glueNext = false;
          lastKnown = at;
        }
      });
    if (!masked) return end;
    return decoded(masked.from, masked.end, masked.entry);
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

  function push(i: number, end: number, entry: number): number {
    const thaiHere = isThai(codes[i] as number);
    if (sawSpace && thaiHere && lastIsThai && pending < BREAK.space) pending = BREAK.space;
    if (entry !== 0 && pending < BREAK.clause && lexicon.classesOf(entry).includes(clauseBreak)) pending = BREAK.clause;
    if (tokens.length === 0) pending = BREAK.sentence;
    else if (pending === BREAK.sentence) tokens.sentences++;
    if (tokens.length > 0 && pending >= BREAK.clause) tokens.clauses++;
    const at = pushToken(tokens, folded.from[i] as number, folded.to[end - 1] as number, entry, pending);
    tokens.sentence[at] = tokens.sentences - 1;
    tokens.clause[at] = tokens.clauses - 1;
    while (quote < quotes.length && (quotes[quote] as [number, number])[1] < i) quote++;
    const open = quotes[quote];
    if (open && i > open[0] && i < open[1]) addClass(tokens, at, builtIn.quoted);
    pending = BREAK.none;
    sawSpace = false;
    lastIsThai = thaiHere;
    return at;
  }

  function word(i: number, end: number, entry: number): number {
    // Listed words are of the class "word" by their entry; all unknown ones share one entry.
    const at = push(i, end, entry || lexicon.unknown);
    const isEmoji = (codes[i] as number) >= 0x2190 && !isOtherLetter(codes[i] as number);
    if (isEmoji) addClass(tokens, at, builtIn.emoji);
    if (end - i >= 3 && isShouted(text, tokens.start[at] as number, tokens.end[at] as number)) {
      addClass(tokens, at, builtIn.shout);
    }
    return at;
  }

  function decoded(i: number, end: number, entry: number, stretched = false): number {
    const at = word(i, end, entry);
    addClass(tokens, at, stretched ? builtIn.stretched : builtIn.decoded);
    return end;
  }

  function special(i: number, end: number, kind: BuiltInClass): number {
    addClass(tokens, push(i, end, 0), builtIn[kind]);
    return end;
  }

  function punctuation(i: number, end: number, kind: 'comma' | 'stop'): number {
    const at = push(i, end, 0);
    // A mark at the very start belongs to the sentence that it opens.
    tokens.punctuation[at] = 1;
    addClass(tokens, at, builtIn[kind]);
    for (let j = i; j < end; j++) {
      if (codes[j] === 63) addClass(tokens, at, builtIn.question);
      if (codes[j] === 33) addClass(tokens, at, builtIn.exclaim);
    }
    pending = kind === 'stop' ? BREAK.sentence : BREAK.clause;
    return end;
  }

  function isShouted(text: string, start: number, end: number): boolean {
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      if (code < 65 || code > 90) return false;
    }
    return true;
  }
}

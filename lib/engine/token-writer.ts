/** Writes tokens of one text: their offsets, classes, and the sentence and clause that each belongs to. */
import { isOtherLetter, isThai } from './characters';
import type { BuiltInClass } from './classes';
import type { Folded } from './fold';
import type { ClassId, Lexicon } from './lexicon';
import type { Profiles } from './profiles';
import { findQuotes } from './quotes';
import { BREAK, type Break, pushToken, type Tokens } from './tokens';

/** All places are in the folded text. Each function gives the token's place or, where the name says so, the end. */
export function createTokenWriter(lexicon: Lexicon, profiles: Profiles, builtIn: Record<BuiltInClass, ClassId>) {
  const clauseBreak = lexicon.classId('clause-break');
  // The state of one text lives out here so that no function is made anew for every keystroke's check.
  let text = '';
  let folded: Folded;
  let tokens: Tokens;
  let codes: Uint16Array;
  let quotes: [number, number][] = [];
  let pending: Break = BREAK.none;
  let sawSpace = false;
  let lastIsThai = false;
  let quote = 0;

  function begin(newText: string, newFolded: Folded, newTokens: Tokens): void {
    text = newText;
    folded = newFolded;
    tokens = newTokens;
    codes = folded.codes;
    quotes = findQuotes(codes, folded.length);
    pending = BREAK.none;
    sawSpace = false;
    lastIsThai = false;
    quote = 0;
    tokens.length = 0;
    tokens.sentences = 1;
    tokens.clauses = 1;
  }

  function addClass(at: number, id: ClassId): void {
    tokens.profile[at] = profiles.withClass(tokens.profile[at] as number, id);
  }

  function space(): void {
    sawSpace = true;
  }

  function push(i: number, end: number, entry: number): number {
    const thaiHere = isThai(codes[i] as number);
    if (sawSpace && thaiHere && lastIsThai && pending < BREAK.space) pending = BREAK.space;
    const profile = entry === 0 ? 0 : profiles.ofEntry(entry);
    if (entry !== 0 && pending < BREAK.clause && profiles.has(profile, clauseBreak)) pending = BREAK.clause;
    if (tokens.length === 0) pending = BREAK.sentence;
    else if (pending === BREAK.sentence) tokens.sentences++;
    if (tokens.length > 0 && pending >= BREAK.clause) tokens.clauses++;
    const at = pushToken(tokens, folded.from[i] as number, folded.to[end - 1] as number, entry, profile, pending);
    tokens.sentence[at] = tokens.sentences - 1;
    tokens.clause[at] = tokens.clauses - 1;
    while (quote < quotes.length && (quotes[quote] as [number, number])[1] < i) quote++;
    const open = quotes[quote];
    if (open && i > open[0] && i < open[1]) addClass(at, builtIn.quoted);
    const decoding = folded.decoded?.[i] ?? 0;
    if (decoding > 0) addClass(at, builtIn.decoded);
    if (decoding > 1) addClass(at, builtIn.misspelt);
    pending = BREAK.none;
    sawSpace = false;
    lastIsThai = thaiHere;
    return at;
  }

  function word(i: number, end: number, entry: number): number {
    // Listed words are of the class "word" by their entry; all unknown ones share one entry.
    const at = push(i, end, entry || lexicon.unknown);
    const isEmoji = (codes[i] as number) >= 0x2190 && !isOtherLetter(codes[i] as number);
    if (isEmoji) addClass(at, builtIn.emoji);
    if (end - i >= 3 && isShouted(text, tokens.start[at] as number, tokens.end[at] as number)) {
      addClass(at, builtIn.shout);
    }
    return at;
  }

  function decoded(i: number, end: number, entry: number, stretched = false): number {
    const at = word(i, end, entry);
    addClass(at, stretched ? builtIn.stretched : builtIn.decoded);
    return end;
  }

  function special(i: number, end: number, kind: BuiltInClass): number {
    addClass(push(i, end, 0), builtIn[kind]);
    return end;
  }

  function punctuation(i: number, end: number, kind: 'comma' | 'stop'): number {
    const at = push(i, end, 0);
    // A mark at the very start belongs to the sentence that it opens.
    tokens.punctuation[at] = 1;
    addClass(at, builtIn[kind]);
    for (let j = i; j < end; j++) {
      if (codes[j] === 63) addClass(at, builtIn.question);
      if (codes[j] === 33) addClass(at, builtIn.exclaim);
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

  return { begin, space, addClass, word, decoded, special, punctuation };
}

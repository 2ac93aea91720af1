/** Writes the Thai of patterns the way the text will be split, so that a phrase in one row hides no word from another. */
import { isThaiFollower } from '../engine/characters';

/** Thai words in a row, with what may not stand before them; a repeat sign after the last one belongs to that word. */
const RUN = /(?<![\p{L}\p{M}\d@{'-])[\u0e00-\u0e7f]+(?: [\u0e00-\u0e7f]+)*(?![\u0e00-\u0e7f\w'-])([?*+])?/gu;

/** A "not" looks at one word only: what it names stays as it is. */
const NOT = /!\([^()]*\)|![^\s()<>{}|]+/g;

/** Every Thai word of a pattern that stands for itself. */
export const thaiWordsOf = (pattern: string): string[] =>
  pattern.match(/(?<![@{\u0e00-\u0e7f])[\u0e00-\u0e7f]+/gu) ?? [];

/** Splits as the engine does: all of it listed, fewest words; `null` when some letters are in no word. */
export function splitThai(text: string, isWord: (word: string) => boolean): string[] | null {
  const best: (number | null)[] = [0];
  const back: number[] = [0];
  for (let end = 1; end <= text.length; end++) {
    best[end] = null;
    if (end < text.length && isThaiFollower(text.charCodeAt(end))) continue;
    for (let start = 0; start < end; start++) {
      const before = best[start];
      if (before == null || !isWord(text.slice(start, end))) continue;
      if (best[end] == null || before + 1 < (best[end] as number)) {
        best[end] = before + 1;
        back[end] = start;
      }
    }
  }
  if (best[text.length] == null) return null;
  const words: string[] = [];
  for (let end = text.length; end > 0; end = back[end] as number) words.unshift(text.slice(back[end], end));
  return words;
}

/**
 * Which Thai words of the patterns must be listed for their own sake: those that listed words cannot make up, and those
 * that a "not" names.
 */
export function wordsOfTheirOwn(patterns: readonly string[], isListed: (word: string) => boolean): Set<string> {
  const own = new Set(patterns.flatMap((pattern) => (pattern.match(NOT) ?? []).flatMap(thaiWordsOf)));
  const words = new Set(patterns.flatMap(thaiWordsOf));
  for (const word of [...words].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    if (!isListed(word) && !splitThai(word, (part) => isListed(part) || own.has(part))) own.add(word);
  }
  return own;
}

/** The pattern with its Thai split into the words that the text will be split into. */
export function resplit(pattern: string, isWord: (word: string) => boolean): string {
  const kept: string[] = [];
  const open = pattern.replace(NOT, (not) => `\u0001${kept.push(not) - 1}\u0001`);
  const split = open.replace(RUN, (run: string, sign: string | undefined) => {
    const words = (sign ? run.slice(0, -1) : run).split(' ');
    const last = sign ? (words.pop() as string) : '';
    const before = words.length > 0 ? (splitThai(words.join(''), isWord) ?? words) : [];
    if (!sign) return before.join(' ');
    const repeated = splitThai(last, isWord) ?? [last];
    return [...before, repeated.length > 1 ? `(${repeated.join(' ')})${sign}` : `${last}${sign}`].join(' ');
  });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the sign that no pattern holds marks a kept place
  return split.replace(/\u0001(\d+)\u0001/g, (_, at) => kept[Number(at)] as string);
}

/**
 * Phrases whose words are listed become patterns that tag those words, by class; the others join `words`. `widen` lets
 * a pattern's class span all words of such a phrase.
 */
export function tagPhrases(phrases: ReadonlyMap<string, Set<string>>, words: Map<string, Set<string>>) {
  const patterns = new Map<string, string[]>();
  for (const [phrase, classes] of [...phrases].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))) {
    const known = words.get(phrase);
    const parts = known ? null : splitThai(phrase, (word) => words.has(word));
    if (!parts || parts.length < 2) words.set(phrase, new Set([...(known ?? []), ...classes]));
    else for (const name of classes) patterns.set(name, [...(patterns.get(name) ?? []), `<${parts.join(' ')}>`]);
  }
  const spans = new RegExp(`(?<!!)@(${[...patterns.keys()].join('|')})(?![\\w?*+-])`, 'g');
  const widen = (pattern: string) => (patterns.size === 0 ? pattern : pattern.replace(spans, '@$1+'));
  return { patterns, widen };
}

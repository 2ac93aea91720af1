/** Tells whether what a rewording has made of a draft still stands: no end hangs in the air, nothing is doubled or left open. */
import { applyEdits } from './edits';
import type { SuggesterParts } from './suggest';
import type { Edit } from './types';

const DOUBLED = /(?<![\p{L}\p{M}'’])([A-Za-z]+) \1(?![\p{L}\p{M}'’])/iu;
/** English only: the sound of the next word decides. */
const ARTICLE =
  /\ba (?=(?:a|e(?!u)|i|o(?!ne|nce|uij)|u(?!n[ai]|s|t[ei]|r\b|k|f|b))[a-z]{2,})|\ban (?=[bcdfgjklmnpqrstvwyz][a-z]{2,})/i;
const MARKS = /,\s*[,.!?]/;
const OPENING = /^\s*[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}@#"'“‘(¿¡$€£.\s]/u;

/** With fewer words than this an end that hangs is no habit of the writer's. */
const FEW = 6;

/** Share of a draft's letters: less is a shard of it, next to nothing means that the wording is a new one. */
const SHARD = 0.4;
const ALL_NEW = 0.05;

/** Gives the check; a fault that the draft has itself is the writer's own and no fault of the wording. */
export function createSoundCheck({ lexicon, profiles, read }: SuggesterParts) {
  const noEnd = lexicon.classId('no-end');
  const noStart = lexicon.classId('no-start');

  /** Do the text's last and first words belong where they stand? */
  function hangs(text: string): { end: boolean; start: boolean } {
    const tokens = read(text);
    let last = tokens.length - 1;
    while (last > 0 && (tokens.punctuation[last] === 1 || !isWord(text, tokens.start[last]))) last--;
    let first = 0;
    while (first < last && (tokens.punctuation[first] === 1 || !isWord(text, tokens.start[first]))) first++;
    const has = (at: number, id: number) => at >= 0 && profiles.has(tokens.profile[at] as number, id);
    return { end: has(last, noEnd), start: has(first, noStart) };
  }

  return function isSound(draft: string, made: string): boolean {
    if (DOUBLED.test(made) && !DOUBLED.test(draft)) return false;
    if (ARTICLE.test(made) && !ARTICLE.test(draft)) return false;
    if (MARKS.test(made) && !MARKS.test(draft)) return false;
    if (OPENING.test(made) && !OPENING.test(draft)) return false;
    if (countQuotes(made) % 2 === 1 && countQuotes(draft) % 2 === 0) return false;
    const now = hangs(made);
    if (!now.end && !now.start) return true;
    const before = hangs(draft);
    if (now.end && made.trim().split(/\s+/).length < FEW) return false;
    return (!now.end || before.end) && (!now.start || before.start);
  };
}

const isWord = (text: string, at: number | undefined) => /[\p{L}\p{N}]/u.test(text[at ?? 0] ?? '');

const countQuotes = (text: string) => text.split('"').length - 1;

/** So little is left of the draft that it no longer says what was meant; a number or a time says much in few letters. */
export function isShard(text: string, edits: readonly Edit[]): boolean {
  const left = edits.reduce((sum, { start, end }) => sum - (end - start), text.trim().length) / text.trim().length;
  return left > ALL_NEW && left < SHARD && !/\d/.test(applyEdits(text, edits));
}

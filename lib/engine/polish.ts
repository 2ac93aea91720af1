/** Softens coarse words that a rewording has left or moved: some only come to stand by themselves when an insult has gone. */

import { fill } from './captures';
import { applyEdits, tidyEdits } from './edits';
import type { FindFits } from './fits';
import type { SuggesterParts } from './suggest';
import type { Edit } from './types';

/** Gives edits of `text` that make what `edits` make, with the packs' "always" rewordings applied to it as well. */
export function createPolisher({ analyser, read }: SuggesterParts, findFits: FindFits) {
  return function polish(text: string, edits: Edit[], seed: number): Edit[] {
    const made = applyEdits(text, edits);
    const tokens = read(made);
    analyser.analyse(tokens);
    const more: Edit[] = [];
    for (const { start, end, rewording, captures } of findFits(made, tokens)) {
      const { say, part } = rewording;
      if (part !== 'always' || more.some((edit) => start < edit.end && edit.start < end)) continue;
      more.push({ start, end, text: fill(say[seed % say.length] as string, captures) });
    }
    if (more.length === 0) {
      const kept = keepCapital(text, made);
      return kept === made ? edits : [oneEdit(text, kept)];
    }
    more.sort((a, b) => a.start - b.start);
    return [oneEdit(text, keepCapital(text, applyEdits(made, tidyEdits(made, more))))];
  };
}

/** A draft that begins with a capital goes on doing so when its first word has gone. */
const keepCapital = (draft: string, made: string) =>
  /^\s*\p{Lu}\p{Ll}/u.test(draft) ? made.replace(/^\s*\p{Ll}/u, (begin) => begin.toUpperCase()) : made;

/** The smallest single edit that turns one text into the other; it never cuts a surrogate pair. */
function oneEdit(from: string, to: string): Edit {
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) start++;
  if (start > 0 && isHigh(from.charCodeAt(start - 1))) start--;
  let tail = 0;
  while (tail < shorter - start && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++;
  if (tail > 0 && isLow(from.charCodeAt(from.length - tail))) tail--;
  return { start, end: from.length - tail, text: to.slice(start, to.length - tail) };
}

const isHigh = (code: number) => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number) => code >= 0xdc00 && code <= 0xdfff;

/** Finds where the packs' rewordings fit in a draft, and which of them together take care of a clause. */

import { readCaptures } from './captures';
import type { Clause } from './clauses';
import { packBitOf } from './lines';
import { indexRows } from './row-index';
import type { SuggesterParts } from './suggest';
import type { Tokens } from './tokens';
import type { Category, Finding, PackedRewording } from './types';

/** A rewording at tokens `[first, last]`, with the words that it keeps. */
export type Fit = {
  order: number;
  first: number;
  last: number;
  /** UTF-16 offsets into the text as typed. */
  start: number;
  end: number;
  rewording: PackedRewording;
  captures: Record<string, string>;
};

export type FindFits = (text: string, tokens: Tokens) => Fit[];

/** `isProtected` tells the tokens that no wording may lose. */
export function createFitFinder(
  { packs, lexicon, profiles, analyser }: SuggesterParts,
  isProtected: (tokens: Tokens, at: number) => boolean,
): FindFits {
  const rows = packs.flatMap((pack, i) =>
    pack.rewordings
      .filter(({ part }) => part !== 'topic' && part !== 'point' && part !== 'sour')
      .map((row) => ({ row, language: 1 << i })),
  );
  const index = indexRows(rows, lexicon, profiles);

  let lastText = '';
  let lastFits: Fit[] | null = null;

  return function findFits(text, tokens) {
    // The variants of one draft ask for the same.
    if (text === lastText && lastFits) return lastFits;
    const fits: Fit[] = [];
    // Classes are shared by languages: only the draft's own language rewords it.
    const language = packBitOf(text, packs);
    for (let at = 0; at < tokens.length; at++) {
      analyser.search(index, at, ({ of, captures: names }, match) => {
        if (of.language !== language) return;
        const { first, last } = match;
        const { captures, places } = readCaptures(text, tokens, names, match);
        for (let i = first; i <= last; i++)
          if (isProtected(tokens, i) && !places.some(([from, to]) => from <= i && i <= to)) return;
        const start = tokens.start[first] as number;
        const end = tokens.end[last] as number;
        fits.push({ order: of.order, first, last, start, end, rewording: of.row, captures });
      });
    }
    fits.sort((a, b) => a.order - b.order || b.last - b.first - (a.last - a.first));
    lastText = text;
    lastFits = fits;
    return fits;
  };
}

/** What single words may soften when a row names no categories: a name or a cry, not a mockery of looks or a threat. */
const SOFTENED: readonly Category[] = ['insult', 'work', 'coarse', 'slur', 'group', 'dismissal'];

const touches = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;

/** The fits that take care of a clause, or null when one of its findings has none. `fits` are sorted, the best first. */
export function coverClause(clause: Clause, fits: readonly Fit[]): Fit[] | null {
  const inside = fits.filter(({ first, last }) => first >= clause.first && last <= clause.last);
  const { findings } = clause;
  const suits = ({ rewording: { categories, part } }: Fit, found: Finding) =>
    (categories ?? (part === 'words' ? SOFTENED : null))?.includes(found.category) ?? true;
  const chosen: Fit[] = [];
  const add = (fit: Fit) => chosen.every((other) => !touches(other, fit)) && chosen.push(fit);
  if (findings.length > 0) {
    const whole = inside.find(
      (fit) =>
        !fit.rewording.part &&
        findings.every((found) => found.start >= fit.start && found.end <= fit.end && suits(fit, found)),
    );
    if (whole) chosen.push(whole);
    else {
      for (const fit of inside) {
        if (fit.rewording.part !== 'words') continue;
        const touched = findings.filter((found) => touches(fit, found));
        if (touched.length > 0 && touched.every((found) => suits(fit, found))) add(fit);
      }
    }
  }
  for (const fit of inside) if (fit.rewording.part === 'always') add(fit);
  const isCovered = (found: Finding) => chosen.some((fit) => touches(fit, found));
  return findings.every(isCovered) ? chosen.sort((a, b) => a.start - b.start) : null;
}

/** Words of a clause that no fit of its cover takes. */
export const wordsOutside = (tokens: Tokens, clause: Clause, cover: readonly Fit[]) => {
  let count = 0;
  for (let i = clause.first; i <= clause.last; i++) {
    const isInside = cover.some(({ first, last }) => i >= first && i <= last);
    if (!isInside && tokens.punctuation[i] === 0) count++;
  }
  return count;
};

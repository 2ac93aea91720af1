/** Splits a judged draft into the clauses that rewordings work on. */
import { BREAK, type Tokens } from './tokens';
import type { Finding } from './types';

/** A stretch of tokens `[first, last]` that is rewritten or dropped as one. */
export type Clause = { first: number; last: number; findings: Finding[] };

/** Splits at commas, clause-break words, spaces between Thai words and sentence ends; a finding across a border joins its clauses. */
export function clausesOf(tokens: Tokens, findings: Finding[]): Clause[] {
  const clauses: Clause[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const last = clauses[clauses.length - 1];
    const isBorder = !last || (tokens.breakBefore[at] as number) >= BREAK.space;
    const isInside = findings.some(
      (found) => found.start < (tokens.start[at] as number) && found.end > (tokens.start[at] as number),
    );
    if (tokens.punctuation[at] === 1 && last && !isInside) continue;
    if (isBorder && !isInside) clauses.push({ first: at, last: at, findings: [] });
    else if (last) last.last = at;
  }
  for (const clause of clauses) {
    const start = tokens.start[clause.first] as number;
    const end = tokens.end[clause.last] as number;
    clause.findings = findings.filter((found) => found.start < end && found.end > start);
  }
  return clauses;
}

/** Words of a clause that are no punctuation. */
export function wordsIn(tokens: Tokens, { first, last }: Pick<Clause, 'first' | 'last'>): number {
  let count = 0;
  for (let i = first; i <= last; i++) if (tokens.punctuation[i] === 0) count++;
  return count;
}

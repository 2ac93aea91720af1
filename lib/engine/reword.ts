/** Rewrites the clauses that hold findings with the packs' rewordings and keeps everything else as typed. */
import { dropDependents } from './drop-dependents';
import { tidyEdits } from './edits';
import { indexRows } from './row-index';
import type { SuggesterParts } from './suggest';
import { BREAK, type Tokens } from './tokens';
import type { Category, Edit, Finding, Judgement, PackedRewording } from './types';

/** A stretch of tokens `[first, last]` that is rewritten or dropped as one. */
type Clause = { first: number; last: number; findings: Finding[] };

type Fit = {
  order: number;
  start: number;
  end: number;
  rewording: PackedRewording;
  captures: Record<string, string>;
};

const PROTECTED = ['mention', 'hashtag', 'link', 'timestamp', 'email', 'number'] as const;

/**
 * An insult or a cry can go and leave a point behind. What stands beside a threat, a mockery of looks or an exclusion
 * usually belongs to it, so such a clause is dropped only when what is left is praise or thanks.
 */
const DROPPABLE: ReadonlySet<Category> = new Set(['insult', 'work', 'coarse']);

/** Longer drafts (UTF-16 units) get whole lines only: comments are shorter, and pasted books need no rewording. */
const LONGEST = 5000;

export function createReworder({ packs, lexicon, profiles, analyser, read }: SuggesterParts) {
  const rows = packs.flatMap((pack, i) => pack.rewordings.map((row) => ({ row, language: 1 << i })));
  const index = indexRows(rows, lexicon, profiles);
  const protectedClasses = PROTECTED.map((name) => lexicon.classId(name));
  const warmClasses = ['praise', 'thanks'].map((name) => lexicon.classId(name));
  const clauseBreak = lexicon.classId('clause-break');
  const subordinate = [lexicon.classId('subordinate')];
  const has = (tokens: Tokens, at: number, ids: readonly number[]) =>
    ids.some((id) => profiles.has(tokens.profile[at] as number, id));

  /** Edits for the draft, or null when a clause with a finding can neither be reworded nor dropped. */
  return function reword(text: string, judgement: Judgement, variant: number): Edit[] | null {
    if (text.length > LONGEST) return null;
    const tokens = read(text);
    // Tags are part of what rewordings may ask about, so the analysis runs on these tokens first.
    analyser.analyse(tokens);
    const clauses = clausesOf(tokens, judgement.findings);
    const edits: Edit[] = [];
    const dropped: Clause[] = [];
    const said = new Set<string>();
    let stands = false;
    let isWarm = false;
    for (const clause of clauses) {
      if (clause.findings.length === 0) {
        for (let at = clause.first; at <= clause.last; at++) isWarm ||= has(tokens, at, warmClasses);
        continue;
      }
      const fit = bestFit(text, tokens, clause);
      const wording = fit && firstUnsaid(fit, variant, said);
      if (!fit || wording === null) {
        dropped.push(clause);
        continue;
      }
      said.add(wording);
      edits.push({ start: fit.start, end: fit.end, text: wording });
      stands ||= wording !== '' || wordsOutside(tokens, clause, fit) >= 2;
    }
    const leans = ({ first, findings }: Clause) => findings.length === 0 && has(tokens, first, subordinate);
    const leaving = dropDependents(clauses, dropped, leans, ({ first }) => tokens.sentence[first] as number);
    stands ||= clauses.some(
      (clause) => clause.findings.length === 0 && !leaving.includes(clause) && wordsIn(tokens, clause) >= 2,
    );
    const mayDrop = ({ findings }: Clause) => isWarm || findings.every(({ category }) => DROPPABLE.has(category));
    if (!stands || !dropped.every(mayDrop)) return null;
    for (const clause of leaving) edits.push(...dropEdits(tokens, clause));
    if (leaving[0] === clauses[0] && leaving.length < clauses.length)
      edits.push(...openingEdit(tokens, clauses, leaving));
    edits.sort((a, b) => a.start - b.start);
    return tidyEdits(text, edits);
  };

  /** The wording for this variant, or the next one when another clause already says the same; null when all are used. */
  function firstUnsaid(
    { rewording: { say }, captures }: Fit,
    variant: number,
    said: ReadonlySet<string>,
  ): string | null {
    for (let i = 0; i < say.length; i++) {
      const wording = fill(say[(variant + i) % say.length] as string, captures);
      if (wording === '' || !said.has(wording)) return wording;
    }
    return null;
  }

  /** What is left must not begin with "but" or "because": the word pointed at what has gone. */
  function openingEdit(tokens: Tokens, clauses: Clause[], dropped: Clause[]): Edit[] {
    const opening = clauses.find((clause) => !dropped.includes(clause));
    if (!opening || opening.findings.length > 0 || opening.first === opening.last) return [];
    if (!has(tokens, opening.first, [clauseBreak]) || has(tokens, opening.first, subordinate)) return [];
    return [{ start: tokens.start[opening.first] as number, end: tokens.end[opening.first] as number, text: '' }];
  }

  /** Mentions, hashtags, links, addresses and times are the writer's facts: no rewording may lose one. */
  function isProtected(tokens: Tokens, at: number): boolean {
    return profiles.added(tokens.profile[at] as number).some((id) => protectedClasses.includes(id));
  }

  /** Removes a clause but for its protected tokens. */
  function dropEdits(tokens: Tokens, { first, last }: Clause): Edit[] {
    const edits: Edit[] = [];
    for (let at = first; at <= last; at++) {
      if (isProtected(tokens, at)) continue;
      const from = at;
      while (at < last && !isProtected(tokens, at + 1)) at++;
      edits.push({ start: tokens.start[from] as number, end: tokens.end[at] as number, text: '' });
    }
    return edits;
  }

  /** Does a match swallow a protected token that the wording would not bring back? */
  function losesProtected(tokens: Tokens, from: number, to: number, kept: string): boolean {
    for (let at = from; at <= to; at++) {
      if (!isProtected(tokens, at)) continue;
      if (!kept.includes(`${tokens.start[at]}-`)) return true;
    }
    return false;
  }

  function bestFit(text: string, tokens: Tokens, clause: Clause): Fit | null {
    let best: Fit | null = null;
    for (let at = clause.first; at <= clause.last; at++) {
      analyser.search(index, tokens, at, ({ of, captures: names }, match) => {
        if (best && of.order >= best.order) return;
        if (match.first < clause.first || match.last > clause.last) return;
        const start = tokens.start[match.first] as number;
        const end = tokens.end[match.last] as number;
        if (!clause.findings.every((found) => found.start >= start && found.end <= end)) return;
        const { categories } = of.row;
        if (categories && !clause.findings.every((found) => categories.includes(found.category))) return;
        const captures: Record<string, string> = {};
        const kept = '';
        names.forEach((name, k) => {
          const from = match.slots[2 + k * 2] as number;
          const to = match.slots[3 + k * 2] as number;
          captures[name] =
            from >= 0 && to >= from ? text.slice(tokens.start[from] as number, tokens.end[to] as number) : '';
        });
        if (losesProtected(tokens, match.first, match.last, kept)) return;
        best = { order: of.order, start, end, rewording: of.row, captures };
      });
    }
    return best;
  }
}

/** Puts the kept words into a wording; an empty one takes its space with it. */
function fill(say: string, captures: Record<string, string>): string {
  return say
    .replace(/\{([\p{L}-]+)\}/gu, (_, name: string) => captures[name] ?? '')
    .replace(/ {2,}/g, ' ')
    .replace(/ ([,.!?])/g, '$1')
    .trim();
}

/** Splits the tokens at commas, clause-break words, spaces between Thai words and sentence ends; a finding across a border joins its clauses. */
function clausesOf(tokens: Tokens, findings: Finding[]): Clause[] {
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

const wordsIn = (tokens: Tokens, { first, last }: Clause) => {
  let count = 0;
  for (let i = first; i <= last; i++) if (tokens.punctuation[i] === 0) count++;
  return count;
};

const wordsOutside = (tokens: Tokens, clause: Clause, fit: Fit) => {
  let count = 0;
  for (let i = clause.first; i <= clause.last; i++) {
    const isInside = (tokens.start[i] as number) >= fit.start && (tokens.end[i] as number) <= fit.end;
    if (!isInside && tokens.punctuation[i] === 0) count++;
  }
  return count;
};

/** Rewrites the clauses that hold findings with the packs' rewordings and keeps everything else as typed. */
import { fill } from './captures';
import { type Clause, clausesOf, wordsIn } from './clauses';
import { dropDependents } from './drop-dependents';
import { applyEdits, tidyEdits } from './edits';
import { coverClause, createFitFinder, type Fit, wordsOutside } from './fits';
import { createHabits } from './habits';
import { createPolisher } from './polish';
import { PROTECTED } from './protected';
import { HOSTILE } from './situation';
import { createSoundCheck, isShard } from './sound';
import { createStubCheck } from './stub-check';
import type { SuggesterParts } from './suggest';
import type { Tokens } from './tokens';
import type { Category, Edit, Judgement } from './types';

/**
 * An insult or a cry can go and leave a point behind. What stands beside a threat, a mockery of looks or an exclusion
 * usually belongs to it, so such a clause is dropped only when what is left is praise or thanks.
 */
const DROPPABLE: ReadonlySet<Category> = new Set(['insult', 'work', 'coarse']);

/** Beside these even praise belongs to it. */
const GRAVE: ReadonlySet<Category> = new Set(['threat', 'sexual', 'wish-harm', 'grooming']);

/** Longer drafts (UTF-16 units) get whole lines only: comments are shorter, and pasted books need no rewording. */
const LONGEST = 5000;

/** Fewer words than this beside what has gone are a stump, not a point. */
const POINT = 3;

/** A longer clause (words) may hold more than the jab. */
const LONGEST_JAB = 9;

export function createReworder(parts: SuggesterParts) {
  const { packs, lexicon, profiles, analyser, read } = parts;
  const idsOf = (...names: string[]) => names.map((name) => lexicon.classId(name));
  const protectedIds = idsOf(...PROTECTED);
  const warm = idsOf('praise', 'thanks', 'praise-opener');
  const subordinate = idsOf('subordinate');
  const clauseBreak = idsOf('clause-break', 'and');
  const noEnd = idsOf('no-end');
  const noStart = idsOf('no-start');
  const stump = idsOf('stump');
  const stumpPhrase = idsOf('stump-phrase');
  const jab = idsOf('jab');
  const sour = idsOf(...HOSTILE);
  const has = (tokens: Tokens, at: number, ids: readonly number[]) =>
    ids.some((id) => profiles.has(tokens.profile[at] as number, id));
  const isProtected = (tokens: Tokens, at: number) =>
    profiles.added(tokens.profile[at] as number).some((id) => protectedIds.includes(id));
  const findFits = createFitFinder(parts, isProtected);
  const adapt = createHabits(packs);
  const polish = createPolisher(parts, findFits);
  const isSound = createSoundCheck(parts);
  const leavesStub = createStubCheck(parts);

  function isPoint(tokens: Tokens, { first, last }: Clause, least: number): boolean {
    const words = wordsIn(tokens, { first, last });
    for (let at = first; at <= last; at++) if (has(tokens, at, stumpPhrase)) return false;
    return words >= least && (least < POINT || !(words <= POINT + 2 && has(tokens, first, stump)));
  }

  /** Edits for the draft, or null when a clause with a finding can neither be reworded nor dropped. */
  return function reword(text: string, judgement: Judgement, variant: number): Edit[] | null {
    if (text.length > LONGEST) return null;
    const tokens = read(text);
    // Tags are part of what rewordings may ask about, so the analysis runs on these tokens first.
    analyser.analyse(tokens);
    const fits = findFits(text, tokens);
    const clauses = clausesOf(tokens, judgement.findings);
    const edits: Edit[] = [];
    const dropped: Clause[] = [];
    const said = new Set<string>();
    const usedRows = new Set<string>();
    let stands = false;
    let isWarm = false;
    // Praise beside sarcasm is part of it.
    const isMeant = judgement.findings.every(({ category }) => category !== 'sarcasm');
    let mayDropAll = true;
    for (const clause of clauses) {
      const cover = coverClause(clause, fits);
      if (clause.findings.length === 0)
        for (let at = clause.first; at <= clause.last; at++) isWarm ||= isMeant && has(tokens, at, warm);
      const made =
        cover &&
        !holdsJab(tokens, clause, fits) &&
        !leavesStub(tokens, cover) &&
        wordingsFor(text, cover, variant, said);
      const whole = cover?.find(({ rewording: { part, say } }) => !part && say[0] !== '')?.rewording.id;
      const isRepeated = whole !== undefined && usedRows.has(whole);
      if (!made || isRepeated) {
        dropped.push(clause);
        mayDropAll &&=
          isRepeated ||
          clause.findings.every(({ category }) => DROPPABLE.has(category) || (isWarm && !GRAVE.has(category)));
        continue;
      }
      if (whole) usedRows.add(whole);
      edits.push(...made);
      if (clause.findings.length === 0 || !cover) continue;
      const words = made.reduce((sum, edit) => sum + edit.text.split(' ').filter(Boolean).length, 0);
      stands ||= whole !== undefined || wordsOutside(tokens, clause, cover) + words >= POINT;
    }
    const leans = ({ first, findings }: Clause) => findings.length === 0 && has(tokens, first, subordinate);
    const leaving = dropDependents(clauses, dropped, leans, ({ first }) => tokens.sentence[first] as number);
    const staying = clauses.filter((clause) => !leaving.includes(clause));
    const least = isWarm ? POINT - 1 : POINT;
    stands ||= staying.some(
      (clause) => clause.findings.length === 0 && !leans(clause) && isPoint(tokens, clause, least),
    );
    if (!stands || !mayDropAll || leaving.some((clause) => hasProtected(tokens, clause))) return null;
    if (leavesLooseEnd(tokens, clauses, leaving)) return null;
    const kept = edits.filter((edit) => !leaving.some((clause) => contains(tokens, clause, edit)));
    for (const { first, last } of leaving) kept.push(goneFrom(tokens, first, last));
    for (let at = 0; at < tokens.length; at++) if (isSour(text, tokens, at)) kept.push(goneFrom(tokens, at, at));
    if (leaving[0] === clauses[0] && staying.length > 0) kept.push(...openingEdit(tokens, staying[0] as Clause));
    // A draft without findings hurts as a whole: only a jab that goes makes it another one.
    if (judgement.findings.length === 0 && leaving.length === 0) return null;
    const tidied = tidyEdits(text, kept);
    if (!isWarm && isShard(text, tidied)) return null;
    const polished = polish(text, tidied, variant);
    return isSound(text, applyEdits(text, polished)) ? polished : null;
  };

  /** One edit for each fit, or null when a clause would say what another already says. */
  function wordingsFor(text: string, cover: readonly Fit[], variant: number, said: Set<string>): Edit[] | null {
    const made: Edit[] = [];
    for (const { start, end, rewording, captures, first } of cover) {
      const { say, part } = rewording;
      let wording: string | null = null;
      for (let i = 0; i < say.length && wording === null; i++) {
        const next = adapt(text, fill(say[(variant + (part ? first : 0) + i) % say.length] as string, captures));
        if (next === '' || part || !said.has(next)) wording = next;
      }
      if (wording === null) return null;
      if (wording !== '' && !part) said.add(wording);
      made.push({ start, end, text: wording });
    }
    return made;
  }

  /** A short clause that only adds to the insult: "learn english", "uninstall". */
  function holdsJab(tokens: Tokens, clause: Clause, fits: readonly Fit[]): boolean {
    if (wordsIn(tokens, clause) > LONGEST_JAB) return false;
    const isInside = ({ first, last }: Fit) => first >= clause.first && last <= clause.last;
    if (fits.some((fit) => fit.rewording.part === 'jab' && isInside(fit))) return true;
    for (let at = clause.first; at <= clause.last; at++) if (has(tokens, at, jab)) return true;
    return false;
  }

  /** An emoji that mocks goes with the insult. */
  function isSour(text: string, tokens: Tokens, at: number): boolean {
    return has(tokens, at, sour) && !/[\p{L}\p{N}]/u.test(text.slice(tokens.start[at], tokens.end[at]));
  }

  /** Mentions, hashtags, links, addresses and times are the writer's facts: no clause with one is dropped. */
  function hasProtected(tokens: Tokens, { first, last }: Clause): boolean {
    for (let at = first; at <= last; at++) if (isProtected(tokens, at)) return true;
    return false;
  }

  /** Would what stays end in "because a" or begin with "than"? Then it cannot stand without what goes. */
  function leavesLooseEnd(tokens: Tokens, clauses: readonly Clause[], leaving: readonly Clause[]): boolean {
    return clauses.some((clause, i) => {
      if (leaving.includes(clause)) return false;
      const before = clauses[i - 1];
      const after = clauses[i + 1];
      if (after && leaving.includes(after) && has(tokens, clause.last, noEnd)) return true;
      return before !== undefined && leaving.includes(before) && has(tokens, clause.first, noStart);
    });
  }

  /** What is left must not begin with "but" or "because": the word pointed at what has gone. */
  function openingEdit(tokens: Tokens, opening: Clause): Edit[] {
    if (opening.findings.length > 0 || opening.first === opening.last) return [];
    if (!has(tokens, opening.first, clauseBreak) || has(tokens, opening.first, subordinate)) return [];
    return [goneFrom(tokens, opening.first, opening.first)];
  }
}

const goneFrom = (tokens: Tokens, first: number, last: number): Edit => ({
  start: tokens.start[first] as number,
  end: tokens.end[last] as number,
  text: '',
});

const contains = (tokens: Tokens, { first, last }: Clause, { start, end }: Edit) =>
  start >= (tokens.start[first] as number) && end <= (tokens.end[last] as number);

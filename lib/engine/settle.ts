/** Turns what the rows found into one judgement: overlaps settled, distress first, offsets into the typed text. */
import type { Analysis, Candidate } from './analysis';
import type { Tokens } from './tokens';
import type { Category, Finding, Judgement, Level } from './types';

const RANK: Record<Level, number> = { ok: 0, mild: 1, harsh: 2, severe: 3 };

export type SettleOptions = { muted: ReadonlySet<string>; categories: ReadonlySet<Category> | null };

/** Distress and disclosure come before any finding: such a draft is never harsh. */
const BEFORE_FINDINGS = new Set(['crisis-self', 'abuse-disclosure']);

export function settle(tokens: Tokens, analysis: Analysis, options: SettleOptions): Judgement {
  const { help } = analysis;
  if (help.some((topic) => BEFORE_FINDINGS.has(topic))) return { level: 'ok', kind: false, findings: [], help };
  const wanted = analysis.candidates.filter(
    (found) => !options.muted.has(found.rule) && (options.categories?.has(found.category) ?? true),
  );
  const findings = withoutOverlaps(tokens, wanted).map((found) => toFinding(tokens, found));
  const level = findings.reduce<Level>((worst, { level }) => (RANK[level] > RANK[worst] ? level : worst), 'ok');
  return { level, kind: analysis.kind && level === 'ok', findings, help };
}

/** Where marked parts overlap, the higher level stays, then the longer part, then the earlier one. */
function withoutOverlaps(tokens: Tokens, found: Candidate[]): Candidate[] {
  if (found.length < 2) return found;
  const sorted = [...found].sort(
    (a, b) => RANK[b.level] - RANK[a.level] || b.last - b.first - (a.last - a.first) || a.first - b.first,
  );
  const taken = new Uint8Array(tokens.length);
  const kept = sorted.filter(({ first, last }) => {
    for (let i = first; i <= last; i++) if (taken[i]) return false;
    taken.fill(1, first, last + 1);
    return true;
  });
  return kept.sort((a, b) => a.first - b.first);
}

function toFinding(tokens: Tokens, { first, last, category, target, level, rule, why }: Candidate): Finding {
  return { start: tokens.start[first] as number, end: tokens.end[last] as number, category, target, level, rule, why };
}

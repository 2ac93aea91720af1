/** "Not harsh" means these words, so it also calls off the rules that stood behind the first one. */
import type { Engine, Finding } from './engine/types';
import type { AssessedDraft } from './judge-draft';

/** Words are rarely marked by more than two or three rules at once. */
const MOST_ROUNDS = 5;

/** `mute` takes effect at once in `engine`; it is called again until nothing marks what was marked in `asked`. */
export function quieten(asked: AssessedDraft, engine: Pick<Engine, 'judge'>, mute: (rules: string[]) => void): void {
  const shown = asked.judgement.findings;
  const seen = new Set<string>();
  let left: Finding[] = shown;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const rules = [...new Set(left.map(({ rule }) => rule))].filter((rule) => !seen.has(rule));
    if (rules.length === 0) return;
    for (const rule of rules) seen.add(rule);
    mute(rules);
    left = engine
      .judge(asked.text)
      .findings.filter(({ start, end }) => shown.some((finding) => start < finding.end && finding.start < end));
  }
}

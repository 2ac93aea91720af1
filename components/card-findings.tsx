/** The words that may hurt, quoted exactly, with one plain reason for each kind of hurt. */
import type { CardFinding } from '../lib/card';
import { isStringKey, type StringKey, t, type UiLanguage } from '../lib/i18n';

const SHOWN = 3;

type Group = { reason: string; quotes: string[] };

/** The reason for a finding: the rule's own, or its category's where a pack names one that has no words yet. */
function reasonOf(finding: CardFinding, language: UiLanguage): string {
  const own = `why.${finding.why}`;
  const general: StringKey = `why.${finding.category}`;
  return t(language, isStringKey(own) ? own : general);
}

function groupByReason(findings: CardFinding[], language: UiLanguage): Group[] {
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    const reason = reasonOf(finding, language);
    const group = groups.get(reason) ?? { reason, quotes: [] };
    if (!group.quotes.includes(finding.quote)) group.quotes.push(finding.quote);
    groups.set(reason, group);
  }
  return [...groups.values()];
}

/** Findings with the same reason share it; at most three reasons, the rest is counted. */
export function CardFindings({ findings, language }: { findings: CardFinding[]; language: UiLanguage }) {
  const groups = groupByReason(findings, language);
  const rest = groups.slice(SHOWN).reduce((sum, group) => sum + group.quotes.length, 0);
  return (
    <ul class="jd-findings">
      {groups.slice(0, SHOWN).map(({ reason, quotes }) => (
        <li key={reason}>
          {quotes.map((quote) => (
            <q class="jd-quote" key={quote} translate={false}>
              {quote}
            </q>
          ))}{' '}
          <span class="jd-reason">{reason}</span>
        </li>
      ))}
      {rest > 0 && <li class="jd-soft">{t(language, 'card.quote.and', { count: rest })}</li>}
    </ul>
  );
}

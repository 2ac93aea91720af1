/** Makes what the card shows out of a judgement: data only, ready to render. */
import type { CardFinding, CardModel } from '../card';
import type { Finding, Judgement, Suggestion } from '../engine/types';
import type { HelpLine, HelpSituation } from '../help/types';
import type { UiLanguage } from '../i18n';

/** More quotes than this are no clearer. */
const MOST_FINDINGS = 4;
const MOST_SUGGESTIONS = { comment: 3, chat: 2 };

/** What does not change while one card stands: whose help, in which language, at which pace. */
export type CardContext = {
  language: UiLanguage;
  pace: CardModel['pace'];
  helpFor: (situations: HelpSituation[]) => HelpLine[];
};

/** The marked words, worst first as they stand, each said once. */
export function cardFindings(text: string, findings: readonly Finding[]): CardFinding[] {
  const seen = new Set<string>();
  return findings
    .map(({ start, end, why, category, level }) => ({ quote: text.slice(start, end), why, category, level }))
    .filter(({ quote, why }) => !seen.has(`${why} ${quote}`) && seen.add(`${why} ${quote}`))
    .slice(0, MOST_FINDINGS);
}

export function cardSuggestions(
  suggestions: readonly Suggestion[],
  pace: CardModel['pace'] = 'comment',
): CardModel['suggestions'] {
  return suggestions.slice(0, MOST_SUGGESTIONS[pace]).map(({ text, move }) => ({ text, move }));
}

/** Why help is shown beside this draft. */
export function helpSituations({ level, help }: Judgement): HelpSituation[] {
  return level === 'severe' ? [...help, 'severe-draft'] : help;
}

/** The card of a held post. */
export function holdModel(
  text: string,
  judgement: Judgement,
  suggestions: readonly Suggestion[],
  context: CardContext,
): CardModel {
  return {
    mode: 'hold',
    level: judgement.level,
    findings: cardFindings(text, judgement.findings),
    suggestions: cardSuggestions(suggestions, context.pace),
    help: context.helpFor(helpSituations(judgement)),
    released: false,
    taken: false,
    copyOnly: null,
    language: context.language,
    pace: context.pace,
  };
}

/** The card for a writer who may be in distress: no findings, no wordings, only that nobody has to be alone with it. */
export function careModel(judgement: Judgement, context: CardContext): CardModel {
  const model = holdModel('', { ...judgement, findings: [] }, [], context);
  return { ...model, mode: 'care', level: 'ok', help: context.helpFor(judgement.help) };
}

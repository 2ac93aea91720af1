/** The popup's second way to a kinder wording: the comment being written in this tab, its marks and what one could say. */
import { useState } from 'preact/hooks';
import type { DraftSnapshot, TakeResult } from '../lib/draft-port';
import { t, type UiLanguage } from '../lib/i18n';
import { CardFindings } from './card-findings';
import { CardSuggestions } from './card-suggestions';

type Props = {
  snapshot: DraftSnapshot;
  language: UiLanguage;
  onTake: (index: number) => Promise<TakeResult>;
  onCopy: (text: string) => void;
};

/** A box that refuses the wording gets it as a copy; nothing is tried twice. */
export function PopupDraft({ snapshot, language, onTake, onCopy }: Props) {
  const [result, setResult] = useState<{ index: number; taken: TakeResult } | null>(null);
  const failed = result?.taken === 'failed' ? snapshot.suggestions[result.index]?.text : undefined;
  // The tab knows its suggestions by their place in the whole list, advice without text included.
  const suggestions = snapshot.suggestions.map((each, place) => ({ ...each, place })).filter(({ text }) => text);
  const take = (index: number) => {
    const place = suggestions[index]?.place;
    if (place !== undefined) void onTake(place).then((taken) => setResult({ index: place, taken }));
  };
  return (
    <section class="jd-popup-draft">
      <h2>{t(language, 'popup.draft')}</h2>
      {snapshot.findings.length === 0 ? (
        <p class="jd-soft">{t(language, result ? 'popup.draft.taken' : 'popup.draft.fine')}</p>
      ) : (
        <div class={`jd-state-${snapshot.level}`}>
          <CardFindings findings={snapshot.findings} language={language} />
          <CardSuggestions model={{ suggestions, language }} actions={{ take, dismiss: () => {} }} />
        </div>
      )}
      {failed && (
        <p class="jd-copy-row" role="status">
          {t(language, 'popup.draft.failed')}{' '}
          <button type="button" class="jd-button" data-action="copy" onClick={() => onCopy(failed)}>
            {t(language, 'card.copy')}
          </button>
        </p>
      )}
    </section>
  );
}

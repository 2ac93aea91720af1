/** Up to three other wordings, each with what it does and a button that takes it. */
import type { CardActions, CardModel } from '../lib/card';
import { t } from '../lib/i18n';

type Props = { model: Pick<CardModel, 'suggestions' | 'language'>; actions: Pick<CardActions, 'take' | 'dismiss'> };

/** Says first, honestly, when none of the wordings keeps a point. A wording without text writes nothing: it is advice. */
export function CardSuggestions({ model, actions }: Props) {
  const { language, suggestions } = model;
  const keepsPoint = suggestions.some(({ move }) => move === 'reword');
  const heading = keepsPoint ? 'card.suggestions' : suggestions.length > 0 ? 'card.noPoint' : 'card.noPoint.nothing';
  return (
    <>
      <p class={keepsPoint ? 'jd-lead' : 'jd-lead jd-no-point'}>{t(language, heading)}</p>
      {suggestions.length > 0 && (
        <ul class="jd-wordings">
          {suggestions.slice(0, 3).map(({ text, move }, index) => (
            <li key={`${move} ${text}`} class={`jd-wording jd-move-${move}`}>
              <span class="jd-move">{t(language, `card.move.${move}`)}</span>
              <span class="jd-wording-text">{text || t(language, 'card.letGo.empty')}</span>
              {text ? (
                <button
                  type="button"
                  class="jd-button jd-primary"
                  data-action="take"
                  aria-label={t(language, 'card.use.label', { text })}
                  onClick={() => actions.take(index)}
                >
                  {t(language, 'card.use')}
                </button>
              ) : (
                <button
                  type="button"
                  class="jd-button jd-plain"
                  data-action="dismiss"
                  onClick={() => actions.dismiss()}
                >
                  {t(language, 'card.letGo')}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

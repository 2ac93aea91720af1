/** The popup's kind replies: a few words to begin with, for three situations, each with a copy button. */
import { useState } from 'preact/hooks';
import { t, type UiLanguage } from '../lib/i18n';
import { kindReplies, type ReplySituation, SITUATIONS } from '../lib/kind-replies';

type Props = { language: UiLanguage; onCopy: (text: string) => void };

export function KindReplies({ language, onCopy }: Props) {
  const [situation, setSituation] = useState<ReplySituation>('somebody-hurt');
  const [turn, setTurn] = useState(0);
  const [copied, setCopied] = useState('');
  return (
    <details class="jd-replies">
      <summary>{t(language, 'replies.title')}</summary>
      <fieldset>
        <legend class="jd-soft">{t(language, 'replies.when')}</legend>
        {SITUATIONS.map((each) => (
          <label key={each} class="jd-chip">
            <input
              type="radio"
              name="situation"
              value={each}
              checked={situation === each}
              onChange={() => {
                setSituation(each);
                setTurn(0);
              }}
            />
            <span>{t(language, `replies.${each}`)}</span>
          </label>
        ))}
      </fieldset>
      <ul>
        {kindReplies(language, situation, 3, turn).map((text) => (
          <li key={text}>
            <span>{text}</span>
            <button
              type="button"
              class="jd-button jd-reply-copy"
              data-copy-reply
              aria-label={t(language, 'replies.copy', { text })}
              onClick={() => {
                onCopy(text);
                setCopied(text);
              }}
            >
              {t(language, copied === text ? 'card.copied' : 'card.copy')}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="jd-button jd-plain" data-more-replies onClick={() => setTurn(turn + 1)}>
        {t(language, 'replies.more')}
      </button>
    </details>
  );
}

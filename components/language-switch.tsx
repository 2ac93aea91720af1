/** Switches the interface between Thai and English at once, whatever the browser speaks. */
import { t, type UiLanguage } from '../lib/i18n';

type Props = { language: UiLanguage; onChange: (language: UiLanguage) => void; disabled?: boolean };

export function LanguageSwitch({ language, onChange, disabled = false }: Props) {
  return (
    <fieldset class="jd-languages" disabled={disabled}>
      <legend class="jd-unseen">{t(language, 'language.label')}</legend>
      {(['th', 'en'] as const).map((choice) => (
        <button
          key={choice}
          type="button"
          lang={choice}
          aria-pressed={choice === language}
          data-language={choice}
          onClick={() => onChange(choice)}
        >
          {t(language, `language.${choice}`)}
        </button>
      ))}
    </fieldset>
  );
}

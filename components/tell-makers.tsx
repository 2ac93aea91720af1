/** A ready text about a page that Jaidee cannot watch: it names the site and the versions, nothing from the page. */
import { useState } from 'preact/hooks';
import { t, type UiLanguage } from '../lib/i18n';

type Props = {
  language: UiLanguage;
  site: string;
  state: string;
  /** Of the extension and of the browser. */
  version: string;
  browser: string;
  onCopy: (text: string) => void;
};

export function TellMakers({ language, site, state, version, browser, onCopy }: Props) {
  const [copied, setCopied] = useState(false);
  const text = t(language, 'popup.tell.text', { site, state, version, browser });
  return (
    <details class="jd-tell">
      <summary>{t(language, 'popup.tell')}</summary>
      <p class="jd-soft">{t(language, 'popup.tell.line')}</p>
      <textarea readOnly rows={5} aria-label={t(language, 'popup.tell')} value={text} />
      <button
        type="button"
        class="jd-button"
        data-copy-report
        onClick={() => {
          onCopy(text);
          setCopied(true);
        }}
      >
        {t(language, copied ? 'card.copied' : 'card.copy')}
      </button>
    </details>
  );
}

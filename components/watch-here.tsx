/** The popup's offer on a site that Jaidee does not know: one click, then the browser asks for its permission. */
import { t, type UiLanguage } from '../lib/i18n';

type Props = { language: UiLanguage; hostname: string; onAdd: () => void };

export function WatchHere({ language, hostname, onAdd }: Props) {
  return (
    <section class="jd-watch-here">
      <button type="button" class="jd-button jd-primary" data-watch-here onClick={onAdd}>
        {t(language, 'popup.add')}
      </button>
      <p class="jd-soft">{t(language, 'popup.add.line', { site: hostname })}</p>
    </section>
  );
}

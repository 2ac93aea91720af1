/** The settings' list of sites that a person added, each with a way out. */
import { t, type UiLanguage } from '../lib/i18n';

type Props = { language: UiLanguage; added: string[]; onRemove: (host: string) => void };

export function AddedSites({ language, added, onRemove }: Props) {
  return (
    <section class="jd-panel">
      <h2>{t(language, 'options.added')}</h2>
      <p class="jd-soft">{t(language, 'options.added.hint')}</p>
      {added.length > 0 && (
        <ul class="jd-added">
          {added.map((host) => (
            <li key={host}>
              <span>{host}</span>
              <button type="button" class="jd-button" data-remove-site={host} onClick={() => onRemove(host)}>
                {t(language, 'options.added.remove', { site: host })}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The toolbar popup: is Jaidee looking along here, the comment being written, switches, breaks, and help. */
import type { DraftState, TakeResult } from '../lib/draft-port';
import type { Effective } from '../lib/effective';
import type { HelpLine } from '../lib/help/types';
import { t, type UiLanguage } from '../lib/i18n';
import { Face } from './face';
import { HelpList } from './help-list';
import { KindReplies } from './kind-replies';
import { LanguageSwitch } from './language-switch';
import { listNames } from './list-names';
import { PopupDraft } from './popup-draft';
import { type Break, isSiteOff, popupState } from './popup-state';
import { type ListedSite, listedSite } from './site-list';
import { Switch } from './switch';
import { TellMakers } from './tell-makers';
import { useSaving } from './use-saving';
import { WatchHere } from './watch-here';

export type PopupActions = {
  setEnabled: (on: boolean) => Promise<unknown>;
  setSite: (host: string, on: boolean) => Promise<unknown>;
  snooze: (kind: Break | null) => Promise<unknown>;
  setLanguage: (language: UiLanguage) => Promise<unknown>;
  take: (index: number) => Promise<TakeResult>;
  copy: (text: string) => void;
  /** Asks the browser for this host; called in the click itself. */
  addSite: (host: string) => Promise<unknown>;
};

type Props = {
  language: UiLanguage;
  effective: Effective;
  sites: ListedSite[];
  /** Of the tab behind the popup; '' where Jaidee may not know it or could not be let in. */
  hostname: string;
  /** Of the extension and of the browser, for a report that a person may copy. */
  versions: { extension: string; browser: string };
  draft: DraftState | null;
  help: HelpLine[];
  /** Addresses of Jaidee's own pages. */
  pages: { options: string; practice: string };
  now: number;
  actions: PopupActions;
};

const BREAKS: Break[] = ['15m', '1h', 'tomorrow'];

function Breaks({ language, onBreak }: { language: UiLanguage; onBreak: (kind: Break) => void }) {
  return (
    <details class="jd-breaks">
      <summary>{t(language, 'popup.snooze')}</summary>
      <div>
        {BREAKS.map((kind) => (
          <button key={kind} type="button" class="jd-button" data-snooze={kind} onClick={() => onBreak(kind)}>
            {t(language, `popup.snooze.${kind}`)}
          </button>
        ))}
      </div>
    </details>
  );
}

export function Popup({ language, effective, sites, hostname, versions, draft, help, pages, now, actions }: Props) {
  const { values, locked } = effective;
  const { note, save } = useSaving(language);
  const site = listedSite(sites, hostname);
  const state = popupState(effective, site?.host ?? null, draft, now);
  const time = new Date(values.snoozedUntil).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });
  const names = listNames(
    sites.map(({ name }) => name),
    language,
  );
  const school = t(language, 'common.locked');
  return (
    <main class="jd jd-page jd-popup" lang={language}>
      <header class="jd-status" data-status={state}>
        <Face mood={['watching', 'by-shape', 'no-box'].includes(state) ? 'smile' : 'pause'} size={44} />
        <div>
          <h1>{t(language, `popup.status.${state}`)}</h1>
          <p>{t(language, `popup.status.${state}.line`, { site: site?.name ?? '', sites: names, time })}</p>
        </div>
      </header>
      {state === 'disabled' && !locked.includes('enabled') && (
        <button
          type="button"
          class="jd-button jd-primary"
          data-turn-on
          onClick={() => save(() => actions.setEnabled(true))}
        >
          {t(language, 'common.turnOn')}
        </button>
      )}
      {state === 'disabled' && locked.includes('enabled') && <p class="jd-badge">{school}</p>}
      {state === 'snoozed' && (
        <button type="button" class="jd-button jd-primary" data-resume onClick={() => save(() => actions.snooze(null))}>
          {t(language, 'popup.resume')}
        </button>
      )}
      {state === 'elsewhere' && hostname && !locked.includes('sitesOff') && values.sitesOnly === null && (
        <WatchHere language={language} hostname={hostname} onAdd={() => save(() => actions.addSite(hostname))} />
      )}
      {['watching', 'by-shape', 'changed'].includes(state) && draft?.snapshot && (
        <PopupDraft snapshot={draft.snapshot} language={language} onTake={actions.take} onCopy={actions.copy} />
      )}
      {state !== 'disabled' && (
        <section class="jd-popup-switches">
          <Switch
            name="enabled"
            label={t(language, 'popup.enabled')}
            checked={values.enabled}
            disabled={locked.includes('enabled')}
            hint={locked.includes('enabled') ? school : undefined}
            onChange={(on) => save(() => actions.setEnabled(on))}
          />
          {site && (
            <Switch
              name="site"
              label={t(language, 'popup.site', { site: site.name })}
              checked={!isSiteOff(effective, site.host)}
              disabled={locked.includes('sitesOff') || values.sitesOnly !== null}
              hint={locked.includes('sitesOff') || values.sitesOnly !== null ? school : undefined}
              onChange={(on) => save(() => actions.setSite(site.host, on))}
            />
          )}
          {state !== 'snoozed' && !locked.includes('enabled') && (
            <Breaks language={language} onBreak={(kind) => save(() => actions.snooze(kind))} />
          )}
        </section>
      )}
      {state !== 'disabled' && <KindReplies language={language} onCopy={actions.copy} />}
      {help.length > 0 && (
        <details class="jd-popup-help" open={(draft?.snapshot?.level ?? 'ok') === 'severe'}>
          <summary>{t(language, 'card.help')}</summary>
          <HelpList lines={help} language={language} now={now} />
        </details>
      )}
      <footer>
        <nav>
          <a href={pages.options} target="_blank" rel="noreferrer">
            {t(language, 'common.options')}
          </a>
          <a href={pages.practice} target="_blank" rel="noreferrer">
            {t(language, 'common.practice')}
          </a>
        </nav>
        <LanguageSwitch
          language={language}
          disabled={locked.includes('language')}
          onChange={(next) => save(() => actions.setLanguage(next))}
        />
        <p class="jd-soft" role="status">
          {note === t(language, 'options.saved') ? '' : note}
        </p>
        <p class="jd-soft">{t(language, 'common.phoneApps')}</p>
        {site && ['no-box', 'by-shape', 'changed'].includes(state) && (
          <TellMakers
            language={language}
            site={site.host}
            state={t(language, `popup.status.${state}.line`)}
            version={versions.extension}
            browser={versions.browser}
            onCopy={actions.copy}
          />
        )}
      </footer>
    </main>
  );
}

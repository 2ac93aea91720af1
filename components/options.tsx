/** The settings page: everything a person can choose, what a school has set, and what Jaidee knows about them. */
import type { Chosen, Strictness } from '../lib/default-settings';
import type { Effective } from '../lib/effective';
import type { HelpLine } from '../lib/help/types';
import { t, type UiLanguage } from '../lib/i18n';
import { AddedSites } from './added-sites';
import { Face } from './face';
import { HelpList } from './help-list';
import { ChoiceChatPace, ChoiceCountry, ChoiceLanguage, ChoiceSites, ChoiceStrictness } from './options-choices';
import type { ListedSite } from './site-list';
import { Switch } from './switch';
import { useSaving } from './use-saving';

export type OptionsActions = {
  change: (patch: Chosen) => Promise<unknown>;
  setSite: (host: string, on: boolean) => Promise<unknown>;
  clearMuted: () => Promise<unknown>;
  removeSite: (host: string) => Promise<unknown>;
};

export type OptionsProps = {
  language: UiLanguage;
  effective: Effective;
  sites: ListedSite[];
  /** Hostnames that this person added. */
  added: string[];
  /** ISO codes one may choose, and the one that `auto` means here. */
  countries: string[];
  autoCountry: string;
  help: HelpLine[];
  mutedCount: number;
  practice: string;
  now: number;
  actions: OptionsActions;
};

function Muted({ language, mutedCount, onClear }: { language: UiLanguage; mutedCount: number; onClear: () => void }) {
  const key = mutedCount === 0 ? 'options.muted.none' : mutedCount === 1 ? 'options.muted.one' : 'options.muted.count';
  return (
    <section class="jd-panel">
      <h2>{t(language, 'options.muted')}</h2>
      <p class="jd-soft">{t(language, key, { count: mutedCount })}</p>
      {mutedCount > 0 && (
        <button type="button" class="jd-button" data-clear-muted onClick={onClear}>
          {t(language, 'options.muted.clear')}
        </button>
      )}
    </section>
  );
}

export function Options(props: OptionsProps) {
  const { language, effective, help, now, actions } = props;
  const { values, locked, managed, problems } = effective;
  const { note, save } = useSaving(language);
  const change = (patch: Chosen) => save(() => actions.change(patch));
  const fixed = (key: keyof Chosen) => locked.includes(key);
  return (
    <main class="jd jd-page jd-options" lang={language}>
      <header class="jd-bar">
        <Face mood="smile" size={44} />
        <h1>
          {t(language, 'app.name')} <span class="jd-soft">{t(language, 'options.title')}</span>
        </h1>
        <a href={props.practice}>{t(language, 'common.practice')}</a>
      </header>
      {managed && <p class="jd-school">{t(language, 'options.managed')}</p>}
      {problems.length > 0 && (
        <p class="jd-school">{t(language, 'options.problems', { keys: problems.map(({ key }) => key).join(', ') })}</p>
      )}
      <section class="jd-panel">
        <Switch
          name="enabled"
          label={t(language, 'options.enabled')}
          hint={t(language, fixed('enabled') ? 'common.locked' : 'options.enabled.hint')}
          checked={values.enabled}
          disabled={fixed('enabled')}
          onChange={(enabled) => change({ enabled })}
        />
      </section>
      <ChoiceLanguage {...props} fixed={fixed('language')} onChange={(choice) => change({ language: choice })} />
      <ChoiceStrictness
        {...props}
        fixed={fixed('strictness')}
        onChange={(strictness: Strictness) => change({ strictness })}
      />
      <ChoiceChatPace {...props} fixed={fixed('chatPace')} onChange={(chatPace) => change({ chatPace })} />
      <ChoiceSites
        {...props}
        fixed={fixed('sitesOff')}
        onChange={(host, on) => save(() => actions.setSite(host, on))}
      />
      <AddedSites {...props} onRemove={(host) => save(() => actions.removeSite(host))} />
      <ChoiceCountry {...props} fixed={fixed('country')} onChange={(country) => change({ country })}>
        <HelpList lines={help} language={language} now={now} />
      </ChoiceCountry>
      <Muted language={language} mutedCount={props.mutedCount} onClear={() => save(actions.clearMuted)} />
      <section class="jd-panel">
        <h2>{t(language, 'options.about')}</h2>
        <ul class="jd-about">
          {(['reads', 'device', 'stores', 'nobody'] as const).map((fact) => (
            <li key={fact}>{t(language, `options.about.${fact}`)}</li>
          ))}
        </ul>
        <p class="jd-soft">{t(language, 'common.phoneApps')}</p>
      </section>
      <p class="jd-note" role="status">
        {note}
      </p>
    </main>
  );
}

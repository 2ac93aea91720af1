/** The first-run page: what Jaidee does, what it reads, an explicit "turn on", and a box to try a sentence at once. */
import { useState } from 'preact/hooks';
import type { Effective } from '../lib/effective';
import { t, type UiLanguage } from '../lib/i18n';
import { Face } from './face';
import { LanguageSwitch } from './language-switch';
import { listNames } from './list-names';
import { PracticeComposer } from './practice-composer';
import type { ListedSite } from './site-list';
import { type StartNudge, useNudge } from './use-nudge';
import { useSaving } from './use-saving';

type Props = {
  language: UiLanguage;
  effective: Effective;
  sites: ListedSite[];
  practice: string;
  onLanguage: (language: UiLanguage) => void;
  turnOn: () => Promise<unknown>;
  start: StartNudge;
};

function TurnOn({ language, effective, turnOn }: Pick<Props, 'language' | 'effective' | 'turnOn'>) {
  const [later, setLater] = useState(false);
  const { note, save } = useSaving(language);
  const { values, managed, locked } = effective;
  if (values.enabled)
    return (
      <section class="jd-panel jd-is-on" role="status">
        <h2>
          <Face mood="smile" size={36} /> {t(language, 'welcome.on.title')}
        </h2>
        {managed && <p>{t(language, 'welcome.on.managed')}</p>}
        <p>{t(language, 'welcome.on.line')}</p>
      </section>
    );
  if (locked.includes('enabled')) return <p class="jd-soft">{t(language, 'common.locked')}</p>;
  return (
    <div class="jd-consent">
      <button type="button" class="jd-button jd-primary jd-large" data-turn-on onClick={() => save(turnOn)}>
        {t(language, 'common.turnOn')}
      </button>
      <button type="button" class="jd-link" data-later onClick={() => setLater(true)}>
        {t(language, 'welcome.later')}
      </button>
      <p class="jd-soft" role="status">
        {later ? t(language, 'welcome.later.line') : note}
      </p>
    </div>
  );
}

export function Welcome(props: Props) {
  const { language, effective, sites, start } = props;
  const [sent, setSent] = useState(false);
  const names = listNames(
    sites.map(({ name }) => name),
    language,
  );
  useNudge(start);
  return (
    <main class="jd jd-page jd-welcome" lang={language}>
      <LanguageSwitch
        language={language}
        onChange={props.onLanguage}
        disabled={effective.locked.includes('language')}
      />
      <header class="jd-hello">
        <Face mood="smile" size={96} />
        <div>
          <h1>{t(language, 'welcome.hello')}</h1>
          <p class="jd-soft">{t(language, 'welcome.meaning')}</p>
          <p>{t(language, 'welcome.lead')}</p>
        </div>
      </header>
      <div class="jd-two">
        <section class="jd-panel">
          <h2>{t(language, 'welcome.what.title')}</h2>
          <ul class="jd-about">
            {(['mark', 'ask', 'decide'] as const).map((key) => (
              <li key={key}>{t(language, `welcome.what.${key}`)}</li>
            ))}
          </ul>
        </section>
        <section class="jd-panel">
          <h2>{t(language, 'welcome.reads.title')}</h2>
          <ul class="jd-about">
            {(['only', 'device', 'never'] as const).map((key) => (
              <li key={key}>{t(language, `welcome.reads.${key}`, { sites: names })}</li>
            ))}
          </ul>
        </section>
      </div>
      <TurnOn language={language} effective={effective} turnOn={props.turnOn} />
      <section class="jd-panel jd-try">
        <h2>{t(language, 'welcome.try.title')}</h2>
        <p>{t(language, 'welcome.try.line')}</p>
        <PracticeComposer language={language} onType={() => setSent(false)} onPost={() => setSent(true)} />
        <p class="jd-soft" role="status">
          {sent ? t(language, 'try.sent') : !effective.values.enabled && t(language, 'welcome.try.waiting')}
        </p>
      </section>
      <footer class="jd-soft">
        <a href={props.practice}>{t(language, 'common.practice')}</a>
        <p>{t(language, 'common.phoneApps')}</p>
      </footer>
    </main>
  );
}

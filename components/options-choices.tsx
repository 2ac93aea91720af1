/** The choices of the settings page, each a panel that says so when a school has set it. */
import type { ComponentChildren } from 'preact';
import type { ChatPace, Settings, Strictness } from '../lib/default-settings';
import type { Effective } from '../lib/effective';
import { t, type UiLanguage } from '../lib/i18n';
import { countryName } from './country-name';
import { isSiteOff } from './popup-state';
import type { ListedSite } from './site-list';
import { Switch } from './switch';

type Choice<T> = { language: UiLanguage; effective: Effective; fixed: boolean; onChange: (value: T) => void };

function Panel({
  title,
  fixed,
  language,
  children,
}: {
  title: string;
  fixed: boolean;
  language: UiLanguage;
  children: ComponentChildren;
}) {
  return (
    <fieldset class="jd-panel" disabled={fixed}>
      <legend>
        <h2>
          {title} {fixed && <span class="jd-badge">{t(language, 'common.locked')}</span>}
        </h2>
      </legend>
      {children}
    </fieldset>
  );
}

type RadioProps = { name: string; value: string; checked: boolean; label: string; hint?: string; onPick: () => void };

function Radio({ name, value, checked, label, hint, onPick }: RadioProps) {
  return (
    <label class="jd-radio">
      <input type="radio" name={name} value={value} checked={checked} onChange={onPick} />
      <span class="jd-switch-label">{label}</span>
      {hint && <span class="jd-switch-hint">{hint}</span>}
    </label>
  );
}

export function ChoiceLanguage({ language, effective, fixed, onChange }: Choice<Settings['language']>) {
  return (
    <Panel title={t(language, 'language.label')} fixed={fixed} language={language}>
      <div class="jd-row">
        {(['auto', 'th', 'en'] as const).map((value) => (
          <Radio
            key={value}
            name="language"
            value={value}
            label={t(language, `language.${value}`)}
            checked={effective.values.language === value}
            onPick={() => onChange(value)}
          />
        ))}
      </div>
    </Panel>
  );
}

export function ChoiceStrictness({ language, effective, fixed, onChange }: Choice<Strictness>) {
  return (
    <Panel title={t(language, 'options.strictness')} fixed={fixed} language={language}>
      {(['gentle', 'balanced', 'strict'] as const).map((value) => (
        <Radio
          key={value}
          name="strictness"
          value={value}
          label={t(language, `options.strictness.${value}`)}
          hint={t(language, `options.strictness.${value}.hint`)}
          checked={effective.values.strictness === value}
          onPick={() => onChange(value)}
        />
      ))}
      <p class="jd-soft">{t(language, 'options.strictness.note')}</p>
    </Panel>
  );
}

export function ChoiceChatPace({ language, effective, fixed, onChange }: Choice<ChatPace>) {
  return (
    <Panel title={t(language, 'options.chatPace')} fixed={fixed} language={language}>
      {(['quick', 'calm'] as const).map((value) => (
        <Radio
          key={value}
          name="chatPace"
          value={value}
          label={t(language, `options.chatPace.${value}`)}
          hint={t(language, `options.chatPace.${value}.hint`)}
          checked={effective.values.chatPace === value}
          onPick={() => onChange(value)}
        />
      ))}
    </Panel>
  );
}

type SitesProps = Omit<Choice<never>, 'onChange'> & {
  sites: ListedSite[];
  onChange: (host: string, on: boolean) => void;
};

export function ChoiceSites({ language, effective, fixed, sites, onChange }: SitesProps) {
  const { sitesOnly } = effective.values;
  return (
    <Panel title={t(language, 'options.sites')} fixed={fixed} language={language}>
      <p class="jd-soft">{t(language, 'options.sites.hint')}</p>
      {sites.map(({ host, name }) => {
        const left = sitesOnly !== null && !sitesOnly.includes(host);
        return (
          <Switch
            key={host}
            name={host}
            label={name}
            hint={left ? t(language, 'common.notHere') : undefined}
            checked={!isSiteOff(effective, host)}
            disabled={fixed || left}
            onChange={(on) => onChange(host, on)}
          />
        );
      })}
    </Panel>
  );
}

type CountryProps = Choice<string> & { countries: string[]; autoCountry: string; children: ComponentChildren };

/** Shows the help lines of the choice under it, so that one sees at once what it means. */
export function ChoiceCountry({
  language,
  effective,
  fixed,
  countries,
  autoCountry,
  onChange,
  children,
}: CountryProps) {
  const named = countries.map((code) => ({ code, name: countryName(code, language) }));
  named.sort((a, b) => a.name.localeCompare(b.name, language));
  return (
    <Panel title={t(language, 'options.country')} fixed={fixed} language={language}>
      <select
        class="jd-select"
        name="country"
        aria-label={t(language, 'options.country')}
        value={effective.values.country}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        <option value="auto">
          {t(language, 'options.country.auto', { country: countryName(autoCountry, language) })}
        </option>
        {named.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      {children}
    </Panel>
  );
}

/** The settings page: connects the view to the stored settings, the policy and the help directory. */
import './style.css';
import { Options } from '../../components/options';
import { renderPage } from '../../components/render-page';
import { siteList } from '../../components/site-list';
import { switchSite } from '../../components/switch-site';
import { addedHosts, removeSite, watchAddedSites } from '../../lib/added-sites';
import { type Effective, readEffective, watchEffective } from '../../lib/effective';
import { countryFor, helpLines, helpLinks } from '../../lib/help/help-for';
import { uiLanguage } from '../../lib/i18n';
import { send } from '../../lib/messages';
import { clearMuted, readMuted, watchMuted } from '../../lib/muted';
import { updateSettings } from '../../lib/settings';
import { sites } from '../../lib/sites';

const life = new AbortController().signal;
const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
const autoCountry = countryFor('auto', navigator.languages, timeZone);
// Worldwide and the European Union are no countries one could be in.
const countries = [...new Set(helpLines.map(({ country }) => country))].filter((code) => !['ZZ', 'EU'].includes(code));

function draw(effective: Effective, muted: string[], added: string[]) {
  const { values } = effective;
  const language = uiLanguage(values.language, navigator.languages);
  const help = helpLinks(values.country === 'auto' ? autoCountry : values.country);
  const setSite = (host: string, on: boolean) => updateSettings({ sitesOff: switchSite(values.sitesOff, host, on) });
  const actions = { change: updateSettings, setSite, clearMuted, removeSite };
  const view = { language, effective, autoCountry, countries, help, actions, added, mutedCount: muted.length };
  const page = <Options {...view} sites={siteList(sites)} practice="/practice.html" now={Date.now()} />;
  renderPage(page, language, 'options.title');
}

const refresh = async () => draw(await readEffective(), await readMuted(), await addedHosts());
watchEffective(refresh, life);
watchMuted(refresh, life);
watchAddedSites(refresh, life);
await refresh();
// Firefox tells of no change of a policy by itself; the answer arrives through the watcher.
void send('refresh');

/** The toolbar popup: connects the view to the tab behind it, the settings and the help directory. */
import './style.css';
import { Popup } from '../../components/popup';
import { renderPage } from '../../components/render-page';
import { allSites } from '../../components/site-list';
import { browser } from '../../lib/browser';
import { followTab } from '../../lib/follow-tab';
import { countryFor, helpLinks } from '../../lib/help/help-for';
import { uiLanguage } from '../../lib/i18n';
import { send } from '../../lib/messages';
import { sites } from '../../lib/sites';
import { popupActions } from './actions';
import { browserName } from './browser-name';

import { tabHostname } from './tab-hostname';

const hostname = await tabHostname();
const versions = { extension: browser.runtime.getManifest().version, browser: browserName(navigator.userAgent) };
const { timeZone } = Intl.DateTimeFormat().resolvedOptions();

await followTab(new AbortController().signal, ({ effective, draft, added, take }) => {
  const { values } = effective;
  const language = uiLanguage(values.language, navigator.languages);
  const help = helpLinks(countryFor(values.country, navigator.languages, timeZone));
  const actions = popupActions(effective, take);
  const known = allSites(sites, added);
  const view = { language, effective, draft, hostname, versions, actions, help, sites: known, now: Date.now() };
  renderPage(<Popup {...view} pages={{ options: '/options.html', practice: '/practice.html' }} />, language);
});
void send('refresh');

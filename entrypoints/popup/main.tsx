/** The toolbar popup: connects the view to the tab behind it, the settings and the help directory. */
import './style.css';
import { Popup } from '../../components/popup';
import { renderPage } from '../../components/render-page';
import { siteList } from '../../components/site-list';
import { askTab, type DraftState } from '../../lib/draft-port';
import { readEffective, watchEffective } from '../../lib/effective';
import { countryFor, helpLinks } from '../../lib/help/help-for';
import { uiLanguage } from '../../lib/i18n';
import { send } from '../../lib/messages';
import { sites } from '../../lib/sites';
import { popupActions } from './actions';
import { tabHostname } from './tab-hostname';

const life = new AbortController().signal;
const hostname = await tabHostname();
let effective = await readEffective();
let draft: DraftState | null = null;

const tab = askTab(life, (state) => {
  draft = state;
  draw();
});

function draw() {
  const { values } = effective;
  const language = uiLanguage(values.language, navigator.languages);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const help = helpLinks(countryFor(values.country, navigator.languages, timeZone));
  const actions = popupActions(effective, tab.take);
  const view = { language, effective, draft, hostname, actions, help, sites: siteList(sites), now: Date.now() };
  renderPage(<Popup {...view} pages={{ options: '/options.html', practice: '/practice.html' }} />, language);
}

watchEffective((next) => {
  effective = next;
  draw();
}, life);
draw();
void send('refresh');

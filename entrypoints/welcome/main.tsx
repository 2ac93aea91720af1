/** The first-run page: connects its view to the settings and, for trying a sentence at once, to the real nudge. */
import './style.css';
import { mountCard } from '../../components/mount-card';
import { renderPage } from '../../components/render-page';
import { siteList } from '../../components/site-list';
import { type StartNudge, tellOf } from '../../components/use-nudge';
import { Welcome } from '../../components/welcome';
import { readEffective, watchEffective } from '../../lib/effective';
import { type UiLanguage, uiLanguage } from '../../lib/i18n';
import { send } from '../../lib/messages';
import { startOwnPageNudge } from '../../lib/own-page-nudge';
import { updateSettings } from '../../lib/settings';
import { sites } from '../../lib/sites';

let effective = (await send('refresh')) ?? (await readEffective());
const language = () => uiLanguage(effective.values.language, navigator.languages);

const changes = new EventTarget();
const settings = () => effective.values;
const start: StartNudge = (seen, signal) =>
  startOwnPageNudge({ mountCard: tellOf(mountCard, seen), language, settings, changes }, signal);

function draw() {
  const actions = {
    onLanguage: (next: UiLanguage) => void updateSettings({ language: next }),
    turnOn: () => updateSettings({ enabled: true }),
  };
  const view = { effective, start, sites: siteList(sites), practice: '/practice.html', ...actions };
  renderPage(<Welcome language={language()} {...view} />, language());
  changes.dispatchEvent(new Event('change'));
}

watchEffective((next) => {
  effective = next;
  draw();
}, new AbortController().signal);
draw();

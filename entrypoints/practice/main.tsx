/** The bundled practice page: connects its view to the real nudge and to the language setting. */
import './style.css';
import { mountCard } from '../../components/mount-card';
import { PracticePage } from '../../components/practice-page';
import { renderPage } from '../../components/render-page';
import { type StartNudge, tellOf } from '../../components/use-nudge';
import { readEffective, watchEffective } from '../../lib/effective';
import { type UiLanguage, uiLanguage } from '../../lib/i18n';
import { startOwnPageNudge } from '../../lib/own-page-nudge';

let { values } = await readEffective();
/** Switched here, it holds for this visit: a class may look at both languages without changing anybody's settings. */
let chosen: UiLanguage | null = null;
const language = () => chosen ?? uiLanguage(values.language, navigator.languages);

const changes = new EventTarget();
const settings = () => values;
const start: StartNudge = (seen, signal) =>
  startOwnPageNudge({ mountCard: tellOf(mountCard, seen), language, settings, changes }, signal);

function choose(next: UiLanguage) {
  chosen = next;
  draw();
}

function draw() {
  renderPage(<PracticePage language={language()} onLanguage={choose} start={start} />, language(), 'common.practice');
  changes.dispatchEvent(new Event('change'));
}

watchEffective((next) => {
  values = next.values;
  draw();
}, new AbortController().signal);
draw();

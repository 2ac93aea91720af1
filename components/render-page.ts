/** Renders one of Jaidee's own pages and keeps the document's language and title in step with it, for screen readers and the tab. */
import { type ComponentChild, render } from 'preact';
import { type StringKey, t, type UiLanguage } from '../lib/i18n';

/** Throws when the document has no #app. `title` names the page; the document says "page · Jaidee". */
export function renderPage(page: ComponentChild, language: UiLanguage, title?: StringKey): void {
  const app = document.querySelector('#app');
  if (!app) throw new Error('this document has no #app');
  const name = t(language, 'app.name');
  document.documentElement.lang = language;
  document.title = title ? `${t(language, title)} · ${name}` : name;
  render(page, app);
}

/** Keeps a page's own language and title in step with the interface, for screen readers and the tab. */
import { type StringKey, t, type UiLanguage } from '../lib/i18n';

/** `title` names the page; the document says "page · Jaidee". */
export function setPageLanguage(document: Document, language: UiLanguage, title?: StringKey): void {
  const name = t(language, 'app.name');
  document.documentElement.lang = language;
  document.title = title ? `${t(language, title)} · ${name}` : name;
}

/** Boxes that stand on nearly every page and that nobody may watch: search and private messages. */
import { make } from './dom';

/** A search form; Enter searches, which the tests see as a post of the surface `search`. */
export function searchForm(label: string, attributes: Record<string, string | boolean> = {}): HTMLElement {
  const field = make('input', {
    type: 'search',
    name: 'q',
    placeholder: label,
    'aria-label': label,
    ...attributes,
  }) as HTMLInputElement;
  const form = make('form', { role: 'search', action: '/search' }, field);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    window.__posts.push({ surface: 'search', text: field.value });
  });
  return form;
}

/** A field for private messages; Enter sends it as a post of the surface `message`. */
export function messageField(attributes: Record<string, string | boolean>): HTMLElement {
  const field = make('textarea', attributes) as HTMLTextAreaElement;
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    window.__posts.push({ surface: 'message', text: field.value });
    field.value = '';
  });
  return field;
}

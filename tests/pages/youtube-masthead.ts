/** YouTube's top bar with its search box, on every page of the site. */
import { make } from './dom';

export function masthead(): HTMLElement {
  const search = make('input', {
    id: 'search',
    name: 'search_query',
    placeholder: 'Search',
    'aria-label': 'Search',
  }) as HTMLInputElement;
  const bar = make(
    'ytd-masthead',
    { id: 'masthead' },
    make('ytd-searchbox', {}, make('form', { id: 'search-form', action: '/results' }, search)),
  );
  bar.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    window.__posts.push({ surface: 'search', text: search.value });
  });
  return bar;
}

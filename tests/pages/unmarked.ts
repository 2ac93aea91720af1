/** A page at a listed address with nothing to comment on. */
import { make } from './dom';
import { exposePage } from './page-api';

exposePage();
const search = make('input', { id: 'search', 'aria-label': 'Search' });
document.body.append(
  make('main', {}, make('h1', {}, 'Nothing to say here'), make('a', { id: 'link', href: '#here' }, 'A link'), search),
);
window.__ready = true;

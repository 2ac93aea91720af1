/** A page at a listed address with nothing to comment on; it counts what others do to it. */
import { make } from './dom';
import { exposePage } from './page-api';

declare global {
  interface Window {
    /** Everything that a page can notice of somebody else: messages, events, added nodes, resource entries. */
    __seen: string[];
  }
}

exposePage();
window.__seen = [];
window.addEventListener('message', (event) => window.__seen.push(`message ${JSON.stringify(event.data)}`));
const dispatch = EventTarget.prototype.dispatchEvent;
EventTarget.prototype.dispatchEvent = function (event: Event): boolean {
  window.__seen.push(`event ${event.type}`);
  return dispatch.call(this, event);
};
new MutationObserver((records) => {
  for (const record of records) {
    if (record.type === 'attributes')
      window.__seen.push(`attribute ${record.attributeName} of ${(record.target as Element).tagName}`);
    for (const node of record.addedNodes) window.__seen.push(`added ${node.nodeName}`);
  }
}).observe(document, { subtree: true, childList: true, attributes: true });
document.body.append(
  make('main', {}, make('h1', {}, 'Nothing to say here'), make('a', { id: 'link', href: '#here' }, 'A link')),
);
queueMicrotask(() => {
  window.__seen.length = 0;
  window.__ready = true;
});

/** Text fields: the browser's own, and those whose value React holds. */
import { type Element, createElement as h, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { make } from '../dom';
import { type Mount, type Mounted, sends } from './mounted';

/** A textarea whose page posts when Ctrl+Enter is let go, as PeerTube's does. */
export const textarea: Mount = (host, { post, changed }) => {
  const box = make('textarea', { rows: '4', cols: '50' }) as HTMLTextAreaElement;
  let value = '';
  const read = (): void => {
    value = box.value;
    changed();
  };
  box.addEventListener('input', read);
  box.addEventListener('keyup', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing) post();
  });
  host.append(box);
  return {
    box,
    text: () => value,
    clear: () => {
      box.value = '';
      read();
    },
  };
};

/** Fields under React: the state is the model, and a rendering puts the state back into the field. */
function controlled(host: HTMLElement, tag: 'textarea' | 'input', changed: () => void, post: () => void): Mounted {
  let value = '';
  let set: (next: string) => void = () => {};
  function Field(): Element {
    const [state, setState] = useState('');
    value = state;
    set = setState;
    return h(tag, {
      value: state,
      rows: tag === 'textarea' ? 3 : undefined,
      cols: tag === 'textarea' ? 50 : undefined,
      size: tag === 'input' ? 50 : undefined,
      placeholder: 'Add a comment…',
      autoComplete: 'off',
      onChange: (event: { target: { value: string } }) => {
        value = event.target.value;
        setState(value);
        changed();
      },
      onKeyDown: (event: { nativeEvent: KeyboardEvent; preventDefault(): void }) => {
        // An input posts through its form.
        if (tag === 'input' || !sends(event.nativeEvent)) return;
        event.preventDefault();
        post();
      },
    });
  }
  flush(host, h(Field));
  return {
    box: host.firstElementChild as HTMLElement,
    text: () => value,
    clear: () => {
      value = '';
      set('');
      changed();
    },
  };
}

/** Renders at once, so that the page is ready when its script has run. */
export function flush(host: HTMLElement, element: Element): void {
  flushSync(() => createRoot(host).render(element));
}

export const reactTextarea: Mount = (host, { post, changed }) => controlled(host, 'textarea', changed, post);
export const reactInput: Mount = (host, { post, changed }) => controlled(host, 'input', changed, post);

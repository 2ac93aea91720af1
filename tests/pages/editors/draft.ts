/** Draft.js under React 18, as X and TikTok use it. */
import { Editor, EditorState } from 'draft-js';
import { type Element, createElement as h, useState } from 'react';
import { flush } from './fields';
import type { Mount } from './mounted';

export const draft: Mount = (host, { post, changed }) => {
  let latest = EditorState.createEmpty();
  let set: (next: EditorState) => void = () => {};
  const change = (next: EditorState): void => {
    latest = next;
    set(next);
    changed();
  };
  function Box(): Element {
    const [state, setState] = useState(() => latest);
    set = setState;
    return h(Editor, {
      editorState: state,
      onChange: change,
      handleReturn: (event: { shiftKey: boolean }) => {
        if (event.shiftKey) return 'not-handled';
        post();
        return 'handled';
      },
      ariaLabel: 'Post your reply',
    });
  }
  flush(host, h(Box));
  return {
    box: host.querySelector('.public-DraftEditor-content') as HTMLElement,
    text: () => latest.getCurrentContent().getPlainText('\n'),
    clear: () => change(EditorState.moveFocusToEnd(EditorState.createEmpty())),
  };
};

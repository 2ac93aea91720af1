/** Slate under React, as Twitch's chat uses it: U+FEFF in empty places, emotes as elements that cannot be edited. */
import { type Element, createElement as h } from 'react';
import { type BaseEditor, createEditor, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, type ReactEditor, Slate, withReact } from 'slate-react';
import { flush } from './fields';
import { EMOTE, type Mount, sends } from './mounted';

type Piece = { attributes: object; children: Element; element: { type?: string } };

function renderElement({ attributes, children, element }: Piece): Element {
  if (element.type !== 'emote') return h('div', attributes as Record<string, unknown>, children);
  return h(
    'span',
    { ...attributes, contentEditable: false },
    h('img', { src: EMOTE, alt: ':party:', width: 16, height: 16 }),
    children,
  );
}

const blank = () => [{ type: 'line', children: [{ text: '' }] }];
const said = (node: Node): string => {
  if ('type' in node && node.type === 'emote') return ':party:';
  return 'children' in node ? node.children.map(said).join('') : Node.string(node);
};

export const slate: Mount = (host, { post, changed }) => {
  const editor: BaseEditor & ReactEditor = withHistory(withReact(createEditor()));
  const isEmote = (element: object): boolean => 'type' in element && element.type === 'emote';
  editor.isInline = isEmote;
  editor.isVoid = isEmote;
  flush(
    host,
    h(
      Slate,
      { editor, initialValue: blank(), onChange: changed },
      h(Editable, {
        renderElement,
        'aria-label': 'Send a message',
        'data-a-target': 'chat-input',
        onKeyDown: (event: { nativeEvent: KeyboardEvent; preventDefault(): void }) => {
          if (!sends(event.nativeEvent)) return;
          event.preventDefault();
          post();
        },
      }),
    ),
  );
  return {
    box: host.querySelector('[data-slate-editor]') as HTMLElement,
    text: () => editor.children.map(said).join('\n'),
    clear: () => {
      Transforms.select(editor, Editor.range(editor, []));
      editor.deleteFragment();
    },
    emote: () => {
      const emote = { type: 'emote', children: [{ text: '' }] };
      Transforms.insertNodes(editor, emote, { at: Editor.end(editor, []) });
      Transforms.select(editor, Editor.end(editor, []));
    },
  };
};

/** Quill, Tiptap and bare ProseMirror. */
import { Node, Editor as Tiptap } from '@tiptap/core';
import { baseKeymap } from '@tiptap/pm/commands';
import { history, undo } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import { Schema } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import StarterKit from '@tiptap/starter-kit';
import Quill from 'quill';
import { make } from '../dom';
import { EMOTE, type Mount } from './mounted';

export const quill: Mount = (host, { post, changed }) => {
  const place = make('div');
  host.append(place);
  const bindings = { send: { key: 'Enter', ctrlKey: true, handler: () => post() } };
  const editor = new Quill(place, { modules: { toolbar: false, history: { delay: 300 }, keyboard: { bindings } } });
  editor.on('text-change', changed);
  return {
    box: editor.root,
    text: () =>
      editor
        .getContents()
        .ops.map(({ insert }) => (typeof insert === 'string' ? insert : ':party:'))
        .join('')
        .replace(/\n$/, ''),
    clear: () => editor.setText('', 'user'),
    emote: () => {
      editor.insertEmbed(editor.getLength() - 1, 'image', EMOTE, 'user');
      editor.setSelection(editor.getLength() - 1, 0);
    },
  };
};

/** A mention as Tiptap's own is: one node, not editable, with a text. */
const Mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  renderHTML: () => ['span', { 'data-type': 'mention', contenteditable: 'false' }, '@party'],
  renderText: () => ':party:',
});

export const tiptap: Mount = (host, { post, changed }) => {
  const editor = new Tiptap({
    element: host,
    extensions: [StarterKit, Mention],
    injectCSS: false,
    editorProps: {
      handleKeyDown: (_, event) => {
        if (event.key !== 'Enter' || !event.ctrlKey) return false;
        post();
        return true;
      },
    },
    onUpdate: changed,
  });
  editor.view.dom.style.whiteSpace = 'pre-wrap';
  return {
    box: editor.view.dom,
    text: () => editor.getText({ blockSeparator: '\n' }),
    clear: () => editor.commands.clearContent(true),
    emote: () => editor.chain().focus('end').insertContent({ type: 'mention' }).run(),
  };
};

export const prosemirror: Mount = (host, { post, changed }) => {
  const schema = new Schema({
    nodes: {
      doc: { content: 'paragraph+' },
      paragraph: { content: 'text*', toDOM: () => ['p', 0], parseDOM: [{ tag: 'p' }] },
      text: {},
    },
  });
  const send = () => {
    post();
    return true;
  };
  const fresh = () =>
    EditorState.create({
      schema,
      plugins: [
        history(),
        keymap({ 'Mod-z': undo, Enter: send, 'Shift-Enter': baseKeymap.Enter ?? send }),
        keymap(baseKeymap),
      ],
    });
  const view: EditorView = new EditorView(host, {
    state: fresh(),
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      changed();
    },
  });
  view.dom.style.whiteSpace = 'pre-wrap';
  return {
    box: view.dom,
    text: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n'),
    clear: () => view.updateState(fresh()),
  };
};

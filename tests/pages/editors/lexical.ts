/** Lexical with plain and with rich text, in the page and in an open shadow root, as Facebook, Kick and Reddit use it. */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  DecoratorNode,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { make } from '../dom';
import { emotePicture, type Mount, type Mounted, type Tools } from './mounted';

/** An emote as Kick has them: a node of its own that cannot be edited. */
class EmoteNode extends DecoratorNode<null> {
  static override getType(): string {
    return 'emote';
  }
  static override clone(node: EmoteNode): EmoteNode {
    return new EmoteNode(node.__key);
  }
  static override importJSON(): EmoteNode {
    return new EmoteNode();
  }
  override exportJSON() {
    return { type: 'emote', version: 1 };
  }
  override createDOM(): HTMLElement {
    const span = document.createElement('span');
    span.contentEditable = 'false';
    span.append(emotePicture());
    return span;
  }
  override updateDOM(): false {
    return false;
  }
  override getTextContent(): string {
    return ':party:';
  }
  override isInline(): true {
    return true;
  }
  override decorate(): null {
    return null;
  }
}

type Kind = { register(editor: LexicalEditor): unknown; enter: boolean };

function mount(box: HTMLElement, { post, changed }: Tools, { register, enter }: Kind): Mounted {
  box.contentEditable = 'true';
  box.setAttribute('role', 'textbox');
  box.setAttribute('aria-label', 'Write a comment…');
  box.style.whiteSpace = 'pre-wrap';
  // An input method keeps its own Enter to itself; the tests' composing does not.
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.isComposing) event.preventDefault();
  });
  const editor = createEditor({
    namespace: 'comment',
    nodes: [EmoteNode],
    onError: (error) => window.__errors.push(error.message),
  });
  editor.setRootElement(box);
  register(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.registerUpdateListener(changed);
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      const wanted = enter ? !event?.shiftKey : event?.ctrlKey;
      if (!wanted) return false;
      event?.preventDefault();
      post();
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  return {
    box,
    text: () => editor.read(() => $getRoot().getTextContent().replaceAll('\n\n', '\n')),
    clear: () => editor.update(() => $getRoot().clear().append($createParagraphNode())),
    emote: () =>
      editor.update(
        () => {
          const last = $getRoot().getLastChild();
          if (last && 'append' in last) (last as ReturnType<typeof $createParagraphNode>).append(new EmoteNode());
          $getRoot().selectEnd();
        },
        { discrete: true },
      ),
  };
}

const inside = (host: HTMLElement): HTMLElement => {
  const box = make('div');
  host.append(box);
  return box;
};

export const lexicalPlain: Mount = (host, tools) =>
  mount(inside(host), tools, { register: registerPlainText, enter: true });

export const lexicalRich: Mount = (host, tools) =>
  mount(inside(host), tools, { register: registerRichText, enter: false });

export const lexicalShadow: Mount = (host, tools) => {
  const outer = make('x-composer');
  host.append(outer);
  const root = outer.attachShadow({ mode: 'open' });
  const box = make('div');
  box.style.cssText = 'border: 1px solid #999; min-height: 40px; padding: 8px';
  root.append(box);
  return mount(box, tools, { register: registerRichText, enter: false });
};

/** The few parts of React and Draft.js that the test pages use; neither package brings types of its own. */
declare module 'react' {
  type Props = Record<string, unknown> | null;
  export type Element = { readonly brand: 'element' };
  export function createElement(type: unknown, props?: Props, ...children: (Element | string | null)[]): Element;
  export function useState<T>(initial: T | (() => T)): [T, (next: T) => void];
  export function useRef<T>(initial: T): { current: T };
}
declare module 'react-dom' {
  export function flushSync(work: () => void): void;
}
declare module 'react-dom/client' {
  import type { Element } from 'react';
  export function createRoot(host: globalThis.Element): { render(element: Element): void };
}
declare module 'draft-js' {
  export type Content = { getPlainText(separator?: string): string };
  export class EditorState {
    static createEmpty(): EditorState;
    static moveFocusToEnd(state: EditorState): EditorState;
    getCurrentContent(): Content;
  }
  export const Editor: unknown;
}

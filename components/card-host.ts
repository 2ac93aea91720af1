/** Makes the element that carries the card in a strange page: a bare top-layer popover with a shadow root of its own. */
import tokens from '../assets/tokens.css?inline';
import controls from './controls.css?inline';
import card from './nudge-card.css?inline';

export type CardHost = { host: HTMLElement; root: ShadowRoot };

/** Set on the element itself and important, so that no rule of the page can restyle it. */
const SHELL: Record<string, string> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  overflow: 'visible',
  background: 'none',
  'border-radius': '16px',
  'z-index': '2147483647',
  'color-scheme': 'light dark',
  'forced-color-adjust': 'auto',
};

/** Left open to people who need wider spacing; inside, the tokens set them anyway, whatever a page says. */
const SPACING = ['letter-spacing', 'word-spacing', 'line-height'];

/** Page policies may forbid inline <style>, not sheets made by script; the element is for engines without the latter. */
function adopt(root: ShadowRoot, css: string): void {
  const document = root.ownerDocument;
  try {
    const Sheet = document.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
    const sheet = new Sheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

/** Not yet in the page. The shadow root is closed, except in builds for browser tests, which must look inside. */
export function createCardHost(document: Document): CardHost {
  const host = document.createElement('div');
  host.setAttribute('popover', 'manual');
  for (const [name, value] of Object.entries(SHELL)) host.style.setProperty(name, value, 'important');
  for (const name of SPACING) host.style.setProperty(name, 'normal');
  const root = host.attachShadow({ mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed' });
  adopt(root, `${tokens}\n${controls}\n${card}\n.jd-card { box-shadow: var(--jd-shadow); }`);
  return { host, root };
}

/**
 * Takes away cards of a copy of us that died while they were open: Firefox ends its content scripts at an update without a
 * word. Only there can such a card be told from the page's own popovers, by looking into its closed root.
 */
export function removeDeadCards(document: Document): void {
  for (const host of document.querySelectorAll('div[popover="manual"]:empty')) {
    const { openOrClosedShadowRoot: root } = host as Element & { openOrClosedShadowRoot?: ShadowRoot | null };
    if (root?.querySelector('.jd-card')) host.remove();
  }
}

/** Where the host must live: inside the modal dialog or the full-screen element around the box (all else is inert), or last under <html>. */
export function parentFor(anchor: Element): Element {
  for (let node: Node | null = anchor; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    const { fullscreenElement } = node.getRootNode() as Document | ShadowRoot;
    if (node === fullscreenElement) return node as Element;
    if (node.nodeName === 'DIALOG' && (node as Element).matches(':modal')) return node as Element;
  }
  return anchor.ownerDocument.documentElement;
}

/** Tells by structure and labels whether a box on a page nobody described is meant for comments, for chat, or for neither. */
import { chatWords, commentWords, notPostWords, otherWords, plainLabel, postWords } from './label-words';

/** How many ancestors may name the box, and how many may forbid it. */
const NAMING = 5;
const FORBIDDING = 8;
/** Longer attribute values are style or data, not labels. */
const LONG = 200;
const LABELS = ['aria-label', 'placeholder', 'aria-placeholder', 'data-placeholder', 'title', 'name', 'id', 'class'];
const NAMES = ['id', 'class', 'aria-label', 'name', 'role', 'data-testid', 'data-test', 'data-e2e', 'action'];
/** What fills in a form by itself is no comment. */
const FILLED =
  /^(?:cc-|street|address|postal|email|tel|name|given|family|username|current-|new-|one-time|url|bday|organization)/;

const labelOf = (element: Element, attributes: readonly string[]) =>
  attributes.map((name) => element.getAttribute(name) ?? '').filter((value) => value.length <= LONG);

const parentOf = (element: Element): Element | null =>
  element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

function around(element: Element, levels: number): Element[] {
  const found: Element[] = [];
  for (let up = parentOf(element); up && up.localName !== 'body' && found.length < levels; up = parentOf(up))
    found.push(up);
  return found;
}

function spokenLabels(box: Element): string[] {
  const root = box.getRootNode() as Document | ShadowRoot;
  const ids = (box.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const texts = ids.map((id) => root.getElementById?.(id)?.textContent ?? '');
  const labels = [...((box as HTMLTextAreaElement).labels ?? [])].map((label) => label.textContent ?? '');
  return [...texts, ...labels].filter((text) => text.length <= LONG);
}

/** A box in which more than one line can be written, and that a person may write in now. */
function isWritable(box: HTMLElement): boolean {
  if (box.localName === 'textarea')
    return !(box as HTMLTextAreaElement).readOnly && !(box as HTMLTextAreaElement).disabled;
  // A page that is one editor from edge to edge is a document, not a comment.
  return box.localName !== 'body' && box.localName !== 'html' && box.getAttribute('aria-multiline') !== 'false';
}

/** `comment`, `chat`, or null: without a positive sign a box is left alone. Chat counts only beside a video. */
export function signsOfComment(box: HTMLElement): 'comment' | 'chat' | null {
  if (!isWritable(box) || FILLED.test(box.getAttribute('autocomplete') ?? '')) return null;
  const own = plainLabel([...labelOf(box, LABELS), ...spokenLabels(box)].join(' | '));
  const outer = around(box, FORBIDDING).map((element) =>
    plainLabel([element.localName, ...labelOf(element, NAMES)].join(' | ')),
  );
  if (otherWords.test(own) || outer.some((label) => otherWords.test(label))) return null;
  const names = [own, ...outer.slice(0, NAMING)];
  if (names.some((label) => commentWords.test(label))) return 'comment';
  const video = box.ownerDocument.querySelector('video, [class*="player" i], iframe[allow*="fullscreen"]') !== null;
  return video && names.some((label) => chatWords.test(label)) ? 'chat' : null;
}

/** Whether a button beside a box posts, by its type, its words or its name. */
export function looksLikePosting(button: Element): boolean {
  const label = plainLabel(
    [button.textContent?.slice(0, LONG) ?? '', ...labelOf(button, [...LABELS, 'value', 'data-testid'])].join(' | '),
  );
  if (notPostWords.test(label)) return false;
  return postWords.test(label) || commentWords.test(label) || button.getAttribute('type') === 'submit';
}

/** Recognises an attempt to post, asks once whether it may pass, and swallows the whole gesture when it may not. */
import { type BoxMatch, findBox, findBoxOfButton } from '../sites/find-box';
import { innerPath, pathOf } from '../sites/shadows';
import type { Site } from '../sites/site';
import { hasOpenList } from './has-open-list';

export type Verdict = 'pass' | 'hold';

export type PostHolder = {
  /** Looks at one event of the gate, in capture order, before the page sees it. */
  handle(event: Event): void;
  /** True while an input method composes in a box. */
  isComposing(): boolean;
};

/** One press and all that follows from it: key down to key up, or pointer down, click and submit. */
type Gesture = { by: 'key' | 'pointer' | 'other'; verdict: Verdict | null; clicked: boolean };

/** A `submit` later than this after the last press is the page's own doing. */
const SUBMIT_WITHIN = 1000;

/** What sends its form when it is pressed. */
const SUBMITS = 'button:not([type]), button[type="submit"], input[type="submit"], input[type="image"]';

/** Key events of input methods come with this code when they carry no sign of composing. */
const IME_KEY = 229;

/**
 * `decide` is called at most once a gesture, synchronously; when it throws, the gesture passes. Only trusted events
 * count: what the page or another extension dispatches is neither held nor taken for an answer.
 */
export function createPostHolder(sites: readonly Site[], decide: (match: BoxMatch) => Verdict): PostHolder {
  let gesture: Gesture | null = null;
  let startedAt = 0;
  let composing: 'no' | 'yes' | 'ending' = 'no';
  /** A held Enter is down: whatever happens until it is let go, its key up is part of the held gesture. */
  let enterHeld = false;

  const begin = (by: Gesture['by'], event: Event) => {
    gesture = { by, verdict: null, clicked: false };
    startedAt = event.timeStamp;
    return gesture;
  };
  const judge = (of: Gesture, match: BoxMatch) => {
    if (of.verdict === null) {
      of.verdict = 'pass';
      of.verdict = decide(match);
    }
    return of.verdict;
  };
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const current = event.repeat && gesture?.by === 'key' ? gesture : begin('key', event);
    // The end of a composition may go untold, when the editor takes its node away.
    if (composing === 'yes' && !usesInputMethod(event)) composing = 'no';
    if (event.key === 'Enter' && !event.repeat) enterHeld = false;
    const match = postingKey(event) ? findBox(innerPath(event), sites) : null;
    if (!match || !postsBy(event, match) || judge(current, match) === 'pass') return;
    enterHeld = true;
    swallow(event);
  };
  const usesInputMethod = (event: KeyboardEvent) => event.isComposing || event.keyCode === IME_KEY;
  const postingKey = (event: KeyboardEvent) =>
    event.key === 'Enter' && !event.shiftKey && !event.altKey && composing === 'no' && !usesInputMethod(event);
  const onKeyEnd = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    if (enterHeld) swallow(event);
    if (event.type !== 'keyup') return;
    enterHeld = false;
    if (gesture?.by === 'key') gesture = null;
  };
  const onClick = (event: Event) => {
    // A held key clicks its button again and again; a second click without any press is a new gesture.
    const current = gesture && (gesture.by === 'key' || !gesture.clicked) ? gesture : begin('other', event);
    current.clicked = true;
    const path = innerPath(event);
    const match = findBoxOfButton(path, sites) ?? boxOfUntoldSubmit(path, sites);
    if (match && judge(current, match) === 'hold') swallow(event);
  };
  const onSubmit = (event: Event) => {
    if (!gesture || event.timeStamp - startedAt > SUBMIT_WITHIN) return;
    const form = event.composedPath()[0];
    const match = form instanceof HTMLFormElement ? boxOfForm(form, sites) : null;
    if (match && judge(gesture, match) === 'hold') swallow(event);
  };

  return {
    isComposing: () => composing !== 'no',
    handle(event) {
      if (event.type === 'compositionend') {
        // Some browsers send the Enter that ended a composition after its end.
        composing = 'ending';
        setTimeout(() => {
          if (composing === 'ending') composing = 'no';
        }, 0);
        return;
      }
      if (!event.isTrusted) return;
      if (event.type === 'compositionstart') composing = 'yes';
      else if (event.type === 'focusin') composing = 'no';
      else if (event.type === 'keydown') onKeyDown(event as KeyboardEvent);
      else if (event.type === 'keypress' || event.type === 'keyup') onKeyEnd(event as KeyboardEvent);
      else if (event.type === 'pointerdown') begin('pointer', event);
      else if (event.type === 'click') onClick(event);
      else if (event.type === 'submit') onSubmit(event);
    },
  };
}

function postsBy(event: KeyboardEvent, match: BoxMatch): boolean {
  const { site, box } = match;
  if (event.ctrlKey || event.metaKey) return site.posting.modEnter;
  // Enter in an input sends its form, whatever the site says of its other boxes.
  const sendsForm = site.posting.form && box.tagName === 'INPUT' && box.closest('form') !== null;
  return (site.posting.enter || sendsForm) && !hasOpenList(match);
}

/** A form in a shadow root tells nobody outside that it is sent: there the press of its button has to do. */
function boxOfUntoldSubmit(path: readonly EventTarget[], sites: readonly Site[]): BoxMatch | null {
  const button = path.find((one) => one instanceof Element && one.matches(SUBMITS)) as Element | undefined;
  if (!button || button.getRootNode() === button.ownerDocument) return null;
  const form = button.closest('form');
  return form && boxOfForm(form, sites);
}

function boxOfForm(form: HTMLFormElement, sites: readonly Site[]): BoxMatch | null {
  for (const site of sites) {
    if (!site.posting.form) continue;
    // `form.elements` and the like can be clobbered by the page's names; its subtree cannot.
    for (const { selector } of site.boxes) {
      const box = Element.prototype.querySelector.call(form, selector);
      const match = box && findBox(pathOf(box), [site]);
      if (match) return match;
    }
  }
  return null;
}

/** Shows the card in a page: places it clear of the box, keeps its keys to itself, and goes without a trace. */
import { autoUpdate } from '@floating-ui/dom';
import { render } from 'preact';
import type { CardPlace, MountCard } from '../lib/card';
import { createCardHost, parentFor, removeDeadCards } from './card-host';
import { followKeys } from './card-keys';
import { guardClicks } from './click-guard';
import { NudgeCard } from './nudge-card';
import { placeCard, type Side } from './place-card';

/** What a page may listen for to steer itself (hotkeys, outside clicks); what begins in the card stays in the card. */
const PRIVATE_EVENTS = [
  'keydown',
  'keypress',
  'keyup',
  'click',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'wheel',
  'focusin',
  'focusout',
];

type Shown = { place: CardPlace; stop: AbortController; side?: Side };

/** The part of the window one can see, in layout px: smaller than the window under a phone's keyboard. */
function viewOf(document: Document) {
  const { innerWidth = 0, innerHeight = 0, visualViewport } = document.defaultView ?? {};
  const top = visualViewport?.offsetTop ?? 0;
  return {
    left: 0,
    top,
    right: innerWidth,
    bottom: Math.min(innerHeight, top + (visualViewport?.height ?? innerHeight)),
  };
}

/** `MountCard` of lib/card.ts. Nothing is added to the page before the first `show`; all of it goes with `signal`. */
export const mountCard: MountCard = (document, actions, signal) => {
  let made: ReturnType<typeof createCardHost> | null = null;
  let shown: Shown | null = null;
  let since: number | null = null;
  removeDeadCards(document);

  const make = () => {
    const fresh = createCardHost(document);
    guardClicks(fresh.host, fresh.root, () => since, signal);
    for (const type of PRIVATE_EVENTS)
      fresh.root.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });
    return fresh;
  };

  const position = () => {
    if (!made || !shown) return;
    const { host } = made;
    const set = (name: string, value: number) => host.style.setProperty(name, `${value}px`, 'important');
    const height = (width: number) => {
      set('width', width);
      host.style.setProperty('max-height', 'none', 'important');
      return host.getBoundingClientRect().height;
    };
    const { left, top, width, maxHeight, side } = placeCard(shown.place.avoid(), viewOf(document), height, shown.side);
    shown.side = side;
    set('left', Math.round(left));
    set('top', Math.round(top));
    set('width', width);
    set('max-height', Math.floor(maxHeight));
  };

  /** Counts from the second frame after opening: the first one in which the card can have been painted. */
  const noteFirstPaint = (stop: AbortSignal) => {
    const window = document.defaultView;
    window?.requestAnimationFrame(() =>
      window.requestAnimationFrame(() => {
        if (!stop.aborted && document.visibilityState === 'visible') since = performance.now();
      }),
    );
  };

  const hide = () => {
    if (!made || !shown) return;
    const { host, root } = made;
    const { place, stop } = shown;
    const hadFocus = root.activeElement !== null;
    shown = null;
    since = null;
    stop.abort();
    render(null, root);
    host.remove();
    if (hadFocus && place.anchor instanceof HTMLElement) place.anchor.focus({ preventScroll: true });
  };

  const open = (place: CardPlace) => {
    made ??= make();
    const { host, root } = made;
    const stop = new AbortController();
    shown = { place, stop };
    const settle = () => {
      const parent = parentFor(place.anchor);
      if (host.parentNode === parent) return;
      parent.append(host);
      host.showPopover();
    };
    settle();
    // Going to full screen or back makes the place where the card lived inert.
    document.addEventListener('fullscreenchange', settle, { signal: stop.signal });
    const unfollow = autoUpdate(place.anchor, host, position, { elementResize: true, layoutShift: true });
    stop.signal.addEventListener('abort', unfollow, { once: true });
    followKeys(
      { document, host, root, anchor: place.anchor, composer: place.avoid, dismiss: actions.dismiss },
      stop.signal,
    );
    noteFirstPaint(stop.signal);
  };

  signal.addEventListener('abort', hide, { once: true });

  return {
    show(model, place) {
      if (signal.aborted) return;
      if (shown && shown.place.anchor !== place.anchor) hide();
      if (shown && made && !made.host.isConnected) hide();
      if (shown) shown.place = place;
      else open(place);
      if (!made) return;
      const hadFocus = made.root.activeElement !== null;
      render(<NudgeCard model={model} actions={actions} />, made.root);
      if (hadFocus && made.root.activeElement === null && place.anchor instanceof HTMLElement)
        place.anchor.focus({ preventScroll: true });
      position();
    },
    hide,
    visibleSince: () => (made?.host.isConnected ? since : null),
    owns: (event) => made !== null && event.composedPath().includes(made.host),
  };
};

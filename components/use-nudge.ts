/** Runs the real nudge on one of Jaidee's own pages for as long as the component lives, and tells what it does. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardModel, MountCard } from '../lib/card';
import type { Level } from '../lib/engine/types';

/** What a page of ours may ask of the running nudge: how the draft in the focused box is judged. */
export type RunningNudge = { snapshot(): { level: Level } | null };

/** Starts the nudge on this document; `seen` is told of every card shown (null: hidden). All of it ends with `signal`. */
export type StartNudge = (seen: (model: CardModel | null) => void, signal: AbortSignal) => RunningNudge;

/** The card as it is, and word of what it shows. */
export function tellOf(mountCard: MountCard, seen: (model: CardModel | null) => void): MountCard {
  return (document, actions, signal) => {
    const card = mountCard(document, actions, signal);
    return {
      ...card,
      show(model, place) {
        card.show(model, place);
        seen(model);
      },
      hide() {
        card.hide();
        seen(null);
      },
    };
  };
}

export function useNudge(start: StartNudge): { card: CardModel | null; nudge: { current: RunningNudge | null } } {
  const [card, setCard] = useState<CardModel | null>(null);
  const nudge = useRef<RunningNudge | null>(null);
  useEffect(() => {
    const life = new AbortController();
    nudge.current = start(setCard, life.signal);
    return () => life.abort();
  }, [start]);
  return { card, nudge };
}

/** The contract between the nudge session and whatever shows the card: data in, callbacks out. */
import type { Category, Level, Move } from './engine/types';
import type { HelpLine } from './help/types';
import type { UiLanguage } from './i18n';

export type CardFinding = { quote: string; why: string; category: Category; level: Level };

export type CardModel = {
  /** hold: a post was held · care: the writer may be in distress, nothing is held. */
  mode: 'hold' | 'care';
  level: Level;
  findings: CardFinding[];
  suggestions: { text: string; move: Move }[];
  help: HelpLine[];
  /** Asking once more before sending is over: the next send goes through. */
  released: boolean;
  /** A wording was taken and stands in the box: the card offers undo and closes by itself at the next keystroke. */
  taken: boolean;
  /** A wording could not be written into the box: offer it for copying. */
  copyOnly: string | null;
  language: UiLanguage;
  pace: 'comment' | 'chat';
};

export type CardActions = {
  take(index: number): void;
  undo(): void;
  keep(): void;
  copy(text: string): void;
  notHarsh(): void;
  dismiss(): void;
};

/** Where the card may stand: `avoid` is the composer with its buttons, in viewport coordinates. */
export type CardPlace = { anchor: Element; avoid: () => DOMRect };

export type Card = {
  show(model: CardModel, place: CardPlace): void;
  hide(): void;
  /** Milliseconds (performance.now) since when the card is really visible, or null. */
  visibleSince(): number | null;
  /** True for an event that began inside the card. */
  owns(event: Event): boolean;
};

/** Makes a card for this document; nothing is added to the page before the first `show`. All of it goes with the signal. */
export type MountCard = (document: Document, actions: CardActions, signal: AbortSignal) => Card;

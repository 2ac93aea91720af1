/** The nudge session of one draft: a pure state machine that says whether a post is held; the clock is passed in. */
import type { Judgement, Level } from '../engine/types';

export type Strictness = 'gentle' | 'balanced' | 'strict';

export type Session = {
  /** typing: no card · held: a post was held, the card asks · answered: this text goes through. */
  phase: 'typing' | 'held' | 'answered';
  /** The normalised text that the phase is about; '' while typing. */
  text: string;
  /** The writer said "keep my words" or closed the card: the same text goes through at once. */
  released: boolean;
  /** When the post was first held, in ms of the clock. */
  heldAt: number;
  /** The card of care was shown for this draft. */
  cared: boolean;
};

/** What is known at the moment of sending. `text` is normalised; `now` and `visibleSince` are ms of one clock. */
export type Attempt = {
  text: string;
  judgement: Judgement;
  strictness: Strictness;
  now: number;
  /** Since when the card is really visible, null while it is not. */
  visibleSince: number | null;
};

/** A second gesture sooner than this after the card appeared is the first one's haste, not an answer. */
export const AGAIN_AFTER = 500;
/** A card that could not be shown must not block anybody: after this many ms the same text goes through all the same. */
export const UNSEEN_AFTER = 2000;

export const freshSession: Session = { phase: 'typing', text: '', released: false, heldAt: 0, cared: false };

const RANK: Record<Level, number> = { ok: 0, mild: 1, harsh: 2, severe: 3 };
const LEAST: Record<Strictness, Level> = { gentle: 'severe', balanced: 'harsh', strict: 'mild' };

/** Whether a draft is held at this strictness. Who is in distress, or tells what was done to them, never is. */
export function isHeldAt(strictness: Strictness, { level, help }: Judgement): boolean {
  if (help.includes('crisis-self') || help.includes('abuse-disclosure')) return false;
  return RANK[level] >= RANK[LEAST[strictness]];
}

/** The writer is about to post: hold, or let pass. */
export function attempt(session: Session, now: Attempt): { session: Session; verdict: 'pass' | 'hold' } {
  const same = session.phase !== 'typing' && session.text === now.text;
  const pass = { session: answered(session, now.text), verdict: 'pass' } as const;
  if (!isHeldAt(now.strictness, now.judgement)) return pass;
  if (same && session.phase === 'answered') return pass;
  if (same && isAnswer(session, now)) return pass;
  if (same) return { session, verdict: 'hold' };
  return {
    session: { ...session, phase: 'held', text: now.text, released: false, heldAt: now.now },
    verdict: 'hold',
  };
}

function isAnswer({ released, heldAt }: Session, { now, visibleSince }: Attempt): boolean {
  if (released || now - heldAt >= UNSEEN_AFTER) return true;
  return visibleSince !== null && now - visibleSince >= AGAIN_AFTER;
}

/** This text goes through from now on, until it changes: it was posted, or is a wording that was taken. */
export function answered(session: Session, text: string): Session {
  return { ...session, phase: 'answered', text, released: false };
}

/** The draft is `text` now; an emptied box begins a new draft. */
export function typed(session: Session, text: string): Session {
  if (text === '') return freshSession;
  if (session.phase === 'typing' || session.text === text) return session;
  return { ...freshSession, cared: session.cared };
}

/** "Keep my words", or the card was closed. */
export function release(session: Session): Session {
  return session.phase === 'held' ? { ...session, released: true } : session;
}

/** The wording that was taken is undone: the held text stands in the box again and the card asks again. */
export function undone(session: Session, text: string, now: number): Session {
  return { ...session, phase: 'held', text, released: false, heldAt: now };
}

/** After a pause in typing: whether the card of care is due. Once a draft. */
export function pause(session: Session, judgement: Judgement): { session: Session; care: boolean } {
  const care = judgement.help.includes('crisis-self') && !session.cared;
  return { session: care ? { ...session, cared: true } : session, care };
}

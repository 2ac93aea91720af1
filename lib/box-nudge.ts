/** One comment box and its nudge: judges the draft, marks it, asks before it is posted, and writes a wording that is taken. */

import { createBoxMarks } from './box-marks';
import { copyText } from './boxes/copy-text';
import type { Verdict } from './boxes/hold-post';
import { normalise } from './boxes/normalise';
import { readDraft } from './boxes/read-draft';
import { reverseEdits } from './boxes/reverse-edits';
import { type TextEdit, type WriteResult, writeDraft } from './boxes/write-draft';
import type { CardActions, CardModel } from './card';
import { placeFor } from './card-place';
import type { DraftSnapshot } from './draft-port';
import type { Judgement, Suggestion } from './engine/types';
import { judgedText } from './judged-text';
import { cardFindings, cardSuggestions, careModel, holdModel } from './nudge/card-model';
import { answered, attempt, freshSession, pause, release, type Session, typed, undone } from './nudge/session';
import type { NudgeContext } from './nudge-context';
import type { BoxMatch } from './sites/find-box';

/** Marks come after this pause in typing, in ms: a half-written word is no word yet. */
const MARK_AFTER = 300;
/** The card of care waits for a longer one. */
const CARE_AFTER = 1500;
/** How often an open card looks whether its box is still there and still filled, in ms. */
const LOOK_EVERY = 500;

export type BoxNudge = CardActionsOf & {
  readonly match: BoxMatch;
  /** When the box had the focus last, in ms since epoch. */
  focusedAt(): number;
  focused(): void;
  typed(): void;
  /** The writer is about to post what stands in the box now. */
  attempt(): Verdict;
  /** Settings changed: shows the card anew, or takes everything away when turned off. */
  refresh(): void;
  hideCard(): void;
  snapshot(): DraftSnapshot | null;
  takeWording(index: number): Promise<WriteResult>;
};
type CardActionsOf = Omit<CardActions, 'take'>;

/** What the card is about. */
type Asked = { text: string; judgement: Judgement; suggestions: Suggestion[] };

export function createBoxNudge(match: BoxMatch, context: NudgeContext): BoxNudge {
  const { box } = match;
  const { window, engine, settings, card, now } = context;
  const marks = createBoxMarks(box, context.highlighter);
  let session: Session = freshSession;
  let asked: Asked | null = null;
  let model: CardModel | null = null;
  let written: { from: string; to: string; edits: TextEdit[] } | null = null;
  let writing = false;
  let focusedAt = Date.now();
  const timers: Partial<Record<'mark' | 'care' | 'watch' | 'frame', number>> = {};

  const read = () => readDraft(box);
  const cardContext = () => {
    const { language, country } = settings.current();
    const helpFor: Parameters<typeof holdModel>[3]['helpFor'] = (situations) =>
      context.helpFor(situations, country, Date.now());
    return { language, pace: match.site.pace, helpFor };
  };
  const assess = (text: string): Asked => {
    const judged = judgedText(text);
    const judgement = engine.judge(judged);
    // Wordings for a part of a draft would lose the rest.
    return { text, judgement, suggestions: judged === text ? engine.suggest(text, judgement) : [] };
  };

  const show = (next: CardModel) => {
    model = next;
    context.own(nudge);
    card.show(next, placeFor(match));
    timers.watch ??= window.setInterval(watch, LOOK_EVERY);
  };
  const hideCard = () => {
    window.clearInterval(timers.watch);
    delete timers.watch;
    if (!model) return;
    model = null;
    card.hide();
  };
  const watch = () => {
    if (!box.isConnected) return rest();
    if (!writing && read().text.trim() === '') update('');
  };
  const rest = () => {
    window.clearTimeout(timers.mark);
    window.clearTimeout(timers.care);
    marks.clear();
    hideCard();
  };

  /** The draft may have changed: the card of another text goes. */
  const update = (text: string) => {
    const before = session;
    session = typed(session, normalise(text));
    if (session !== before && (model?.mode === 'hold' || text.trim() === '')) hideCard();
  };
  const look = () => {
    if (!settings.current().active || writing || !box.isConnected) return;
    const draft = read();
    update(draft.text);
    marks.paint(draft, engine.judge(judgedText(draft.text)));
  };
  const lookForDistress = () => {
    if (!settings.current().active || !box.isConnected) return;
    const judgement = engine.judge(judgedText(read().text));
    const next = pause(session, judgement);
    session = next.session;
    if (next.care && !model) show(careModel(judgement, cardContext()));
    else if (model?.mode === 'care' && !judgement.help.includes('crisis-self')) hideCard();
  };
  const schedule = () => {
    window.clearTimeout(timers.mark);
    window.clearTimeout(timers.care);
    timers.mark = window.setTimeout(look, MARK_AFTER);
    timers.care = window.setTimeout(lookForDistress, CARE_AFTER);
  };
  /** Editors that draw their text anew at every key lose the marks: those that still fit come back with the next frame. */
  const keepMarks = () => {
    timers.frame ??= window.requestAnimationFrame(() => {
      delete timers.frame;
      if (!settings.current().active || writing) return;
      const draft = read();
      marks.keep(draft, engine.judge(judgedText(draft.text)));
    });
  };
  const write = async (from: string, to: string, edits: readonly TextEdit[]): Promise<WriteResult> => {
    writing = true;
    const result = await writeDraft({ box, from, to, edits, isComposing: context.isComposing });
    writing = false;
    return result;
  };

  const nudge: BoxNudge = {
    match,
    focusedAt: () => focusedAt,
    focused() {
      focusedAt = Date.now();
      schedule();
    },
    typed() {
      if (writing) return;
      if (session.phase !== 'typing' || model) update(read().text);
      if (marks.any()) keepMarks();
      schedule();
    },
    attempt() {
      const { active, strictness } = settings.current();
      if (!active || writing) return 'pass';
      const { text } = read();
      const judgement = engine.judge(judgedText(text));
      const visibleSince = model?.mode === 'hold' ? card.visibleSince() : null;
      const next = attempt(session, { text: normalise(text), judgement, strictness, now: now(), visibleSince });
      if (next.verdict === 'pass') {
        session = next.session;
        hideCard();
        schedule();
        return 'pass';
      }
      if (next.session !== session || !model) {
        asked = assess(text);
        show(holdModel(text, judgement, asked.suggestions, cardContext()));
      }
      session = next.session;
      return 'hold';
    },
    refresh() {
      if (!settings.current().active) return rest();
      const { language } = settings.current();
      if (model && model.language !== language) show({ ...model, language });
      schedule();
    },
    hideCard,
    snapshot() {
      if (!box.isConnected) return null;
      const { text, judgement, suggestions } = assess(read().text);
      if (text.trim() === '') return null;
      const findings = cardFindings(text, judgement.findings);
      return { level: judgement.level, findings, suggestions: cardSuggestions(suggestions), focusedAt };
    },
    async takeWording(index) {
      if (writing || !settings.current().active) return 'failed';
      const from = model?.mode === 'hold' && asked ? asked : assess(read().text);
      const suggestion = from.suggestions[index];
      if (!suggestion) return 'failed';
      const result = await write(from.text, suggestion.text, suggestion.edits);
      if (result === 'failed') {
        if (model) show({ ...model, copyOnly: suggestion.text });
        return 'failed';
      }
      const to = read().text;
      asked = from;
      written = { from: from.text, to, edits: reverseEdits(from.text, suggestion.edits) };
      session = answered(session, normalise(to));
      const base = model ?? holdModel(from.text, from.judgement, from.suggestions, cardContext());
      show({ ...base, taken: true, copyOnly: null });
      look();
      return 'written';
    },
    async undo() {
      if (!written || writing) return;
      const { from, to, edits } = written;
      const result = await write(to, from, edits);
      if (result === 'failed' || !model) return hideCard();
      written = null;
      session = undone(session, normalise(from), now());
      show({ ...model, taken: false });
      look();
    },
    keep() {
      session = release(session);
      if (model) show({ ...model, released: true });
      box.focus({ preventScroll: true });
    },
    copy(text) {
      void copyText(window.document, text);
    },
    notHarsh() {
      const rules = asked?.judgement.findings.map(({ rule }) => rule) ?? [];
      session = answered(session, normalise(read().text));
      context.onNotHarsh([...new Set(rules)]);
      hideCard();
      box.focus({ preventScroll: true });
      look();
    },
    dismiss() {
      session = release(session);
      hideCard();
    },
  };
  return nudge;
}

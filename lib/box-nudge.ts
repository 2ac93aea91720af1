/** One comment box and its nudge: judges the draft, marks it, asks before it is posted, and writes a wording that is taken. */
import { createBoxMarks } from './box-marks';
import { copyText } from './boxes/copy-text';
import type { Verdict } from './boxes/hold-post';
import { normalise } from './boxes/normalise';
import { readDraft } from './boxes/read-draft';
import type { WriteResult } from './boxes/write-draft';
import type { CardActions, CardModel } from './card';
import { cardContextOf, leavesByItself, paceOf } from './card-context';
import { placeFor } from './card-place';
import type { DraftSnapshot } from './draft-port';
import { type AssessedDraft, assessDraft, judgeDraft } from './judge-draft';
import { cardFindings, cardSuggestions, careModel, holdModel } from './nudge/card-model';
import { answered, attempt, freshSession, pause, release, type Session, typed, undone } from './nudge/session';
import type { NudgeContext } from './nudge-context';
import { createPauses } from './pauses';
import { quieten } from './quieten';
import type { BoxMatch } from './sites/find-box';
import { createWordingWriter } from './wording-writer';

/** How often an open card looks whether its box is still there and still filled, in ms. */
const LOOK_EVERY = 500;

export type BoxNudge = Omit<CardActions, 'take'> & {
  readonly match: BoxMatch;
  focused(): void;
  typed(): void;
  /** The writer is about to post what stands in the box now. */
  attempt(): Verdict;
  /** Settings changed: shows the card anew, or takes everything away when turned off. */
  refresh(): void;
  /** Takes marks and card away until there is typing again. */
  rest(): void;
  hideCard(): void;
  snapshot(): DraftSnapshot | null;
  take(index: number): Promise<WriteResult>;
};

export function createBoxNudge(match: BoxMatch, context: NudgeContext): BoxNudge {
  const { box } = match;
  const { window, engine, settings, card } = context;
  const marks = createBoxMarks(box, context.highlighter);
  const writer = createWordingWriter(box, context.isComposing);
  let session: Session = freshSession;
  /** What the card is about. */
  let asked: AssessedDraft | null = null;
  let model: CardModel | null = null;
  let watching: number | undefined;
  let focusedAt = Date.now();
  /** Since when the card shows what it shows, in ms of the clock. */
  let shownAt = 0;

  const read = () => readDraft(box);
  const judge = (text: string) => judgeDraft(engine, text);
  const idle = () => writer.isWriting() || !box.isConnected || !settings.current().active;
  const cardContext = () => cardContextOf(match.site, context);

  const show = (next: CardModel) => {
    model = next;
    shownAt = context.now();
    context.own(nudge);
    card.show(next, placeFor(match));
    watching ??= window.setInterval(watch, LOOK_EVERY);
  };
  const hideCard = () => {
    window.clearInterval(watching);
    watching = undefined;
    if (model) card.hide();
    model = null;
  };
  const watch = () => {
    if (!box.isConnected) nudge.rest();
    else if (model && leavesByItself(model, context.now() - shownAt)) hideCard();
    else if (!writer.isWriting() && read().text.trim() === '') update('');
  };
  /** The draft may have changed: the card of another text goes. */
  const update = (text: string) => {
    const before = session;
    session = typed(session, normalise(text));
    if (session !== before && (model?.mode === 'hold' || text.trim() === '')) hideCard();
  };
  const look = () => {
    if (idle()) return;
    const draft = read();
    update(draft.text);
    marks.paint(draft, judge(draft.text));
  };
  const lookForDistress = () => {
    if (idle()) return;
    const judgement = judge(read().text);
    const next = pause(session, judgement);
    session = next.session;
    if (next.care && !model) show(careModel(judgement, cardContext()));
    else if (model?.mode === 'care' && !judgement.help.includes('crisis-self')) hideCard();
  };
  /** Editors that draw their text anew at every key lose the marks: those that still fit come back with the next frame. */
  const keepMarks = () => {
    if (!idle()) marks.keep(read(), judge(read().text));
  };
  const pauses = createPauses(window, () => paceOf(match.site, settings), look, lookForDistress);

  const nudge: BoxNudge = {
    match,
    focused() {
      focusedAt = Date.now();
      pauses.restart();
    },
    typed() {
      if (writer.isWriting()) return;
      if (session.phase !== 'typing' || model) update(read().text);
      if (marks.any()) pauses.nextFrame(keepMarks);
      pauses.restart();
    },
    attempt() {
      if (idle()) return writer.letPass();
      const { text } = read();
      const judgement = judge(text);
      const next = attempt(session, {
        text: normalise(text),
        judgement,
        strictness: settings.current().strictness,
        now: context.now(),
        visibleSince: model?.mode === 'hold' ? card.visibleSince() : null,
      });
      if (next.verdict === 'pass') {
        session = next.session;
        hideCard();
        // The page is about to empty the box, and says so to nobody.
        pauses.restart();
        return 'pass';
      }
      if (next.session !== session || model?.mode !== 'hold') {
        asked = assessDraft(engine, text);
        show(holdModel(text, judgement, asked.suggestions, cardContext()));
        pauses.restart();
      }
      session = next.session;
      return 'hold';
    },
    refresh() {
      const { active, language } = settings.current();
      if (!active) return nudge.rest();
      if (model && model.language !== language) show({ ...model, language });
      pauses.restart();
    },
    rest() {
      pauses.stop();
      marks.clear();
      hideCard();
    },
    hideCard,
    snapshot() {
      const { text, judgement, suggestions } = assessDraft(engine, read().text);
      if (text.trim() === '') return null;
      const findings = cardFindings(text, judgement.findings);
      return { level: judgement.level, findings, suggestions: cardSuggestions(suggestions), focusedAt };
    },
    async take(index) {
      if (idle()) return 'failed';
      const from = model?.mode === 'hold' && asked ? asked : assessDraft(engine, read().text);
      const wording = from.suggestions[index];
      if (!wording) return 'failed';
      const result = await writer.take(from.text, wording);
      if (result === 'posted') hideCard();
      else if (result === 'failed' && model) show({ ...model, copyOnly: wording.text });
      if (result !== 'written') return result === 'posted' ? 'written' : 'failed';
      asked = from;
      session = answered(session, normalise(read().text));
      const shown = model ?? holdModel(from.text, from.judgement, from.suggestions, cardContext());
      show({ ...shown, taken: true, copyOnly: null });
      look();
      return 'written';
    },
    async undo() {
      const text = await writer.undo();
      if (text === null || !model) return hideCard();
      session = undone(session, normalise(text), context.now());
      show({ ...model, taken: false });
      look();
    },
    keep() {
      session = release(session);
      if (model) show({ ...model, released: true });
      box.focus({ preventScroll: true });
    },
    copy: (text) => void copyText(window.document, text),
    notHarsh() {
      session = answered(session, normalise(read().text));
      if (asked) quieten(asked, engine, context.onNotHarsh);
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

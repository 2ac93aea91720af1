/** Connects page, engine, settings and card: used by the content script and by the practice page alike. */
import { boxHealth } from './box-health';
import { type BoxNudge, createBoxNudge } from './box-nudge';
import { removeDeadCopies } from './boxes/field-copy';
import type { Gate } from './boxes/gate';
import { createHighlighter } from './boxes/highlight';
import { createPostHolder } from './boxes/hold-post';
import type { WriteResult } from './boxes/write-draft';
import type { CardActions, MountCard } from './card';
import type { DraftSnapshot, DraftState } from './draft-port';
import type { Engine } from './engine/types';
import type { SettingsSource } from './nudge/nudge-settings';
import type { HelpFor, NudgeContext } from './nudge-context';
import { type BoxMatch, findBox, pathOf } from './sites/find-box';
import { innerPath, pathOfFocus } from './sites/shadows';
import type { Site } from './sites/site';

export type NudgingOptions = {
  window: Window;
  gate: Gate;
  engine: Pick<Engine, 'judge' | 'suggest'>;
  /** The sites whose boxes may stand in this document. */
  sites: readonly Site[];
  settings: SettingsSource;
  helpFor: HelpFor;
  mountCard: MountCard;
  /** The writer called these rules "not harsh": keep their ids and leave them out from now on. */
  onNotHarsh: (rules: string[]) => void;
  signal: AbortSignal;
  /** Milliseconds of performance.now. */
  now?: () => number;
};

export type Nudging = {
  /** The draft of the box that had the focus last, judged now; null without one. */
  snapshot(): DraftSnapshot | null;
  /** Writes the wording at `index` of the snapshot into that box. */
  take(index: number): Promise<WriteResult>;
  status(): DraftState['status'];
};

/** Runs until `signal` aborts or the gate gets another listener; then marks, card and listeners are gone. */
export function startNudging(options: NudgingOptions): Nudging {
  const { window, gate, sites, settings } = options;
  const { document } = window;
  const known = new WeakMap<EventTarget, BoxNudge>();
  let active: BoxNudge | null = null;
  let owner: BoxNudge | null = null;
  /** The element that was found to be no box, so that typing elsewhere is asked about once and not at every key. */
  let stranger: EventTarget | null = null;

  const nudgeOf = (match: BoxMatch): BoxNudge => {
    const nudge = known.get(match.box) ?? createBoxNudge(match, context);
    known.set(match.box, nudge);
    return nudge;
  };
  const nudgeAt = (path: EventTarget[]): BoxNudge | null => {
    const [target] = path;
    const at = target && known.get(target);
    if (at || !target || target === stranger) return at ?? null;
    const match = findBox(path, sites);
    stranger = match ? null : target;
    return match && nudgeOf(match);
  };
  const enter = (nudge: BoxNudge) => {
    if (owner && owner !== nudge) owner.hideCard();
    active = nudge;
    nudge.focused();
  };

  const holder = createPostHolder(sites, (match) => {
    const nudge = nudgeOf(match);
    active = nudge;
    return nudge.attempt();
  });
  const life = gate.listen((event) => {
    if (context.card.owns(event)) return;
    if (event.type === 'focusin') {
      stranger = null;
      context.highlighter.prune();
    }
    if ((event.type === 'focusin' || event.type === 'input') && settings.current().active) {
      const nudge = nudgeAt(innerPath(event));
      if (nudge && (event.type === 'focusin' || nudge !== active)) enter(nudge);
      if (nudge && event.type === 'input') nudge.typed();
    }
    holder.handle(event);
  }, options.signal);

  const actions: CardActions = {
    take: (index) => void owner?.take(index),
    undo: () => owner?.undo(),
    keep: () => owner?.keep(),
    copy: (text) => owner?.copy(text),
    notHarsh: () => owner?.notHarsh(),
    dismiss: () => owner?.dismiss(),
  };
  const context: NudgeContext = {
    window,
    engine: options.engine,
    settings,
    helpFor: options.helpFor,
    onNotHarsh: options.onNotHarsh,
    card: options.mountCard(document, actions, life),
    highlighter: createHighlighter(document, life),
    isComposing: holder.isComposing,
    now: options.now ?? (() => performance.now()),
    own: (nudge) => {
      owner = nudge;
    },
  };

  removeDeadCopies(document);
  const lookAround = () => {
    const nudge = settings.current().active ? nudgeAt(pathOfFocus(document)) : null;
    if (nudge) enter(nudge);
  };
  settings.watch(() => {
    owner?.refresh();
    if (active !== owner) active?.refresh();
    if (settings.current().active) lookAround();
    else context.highlighter.clear();
  }, life);
  lookAround();

  const present = () => (active?.match.box.isConnected ? active : null);
  return {
    snapshot: () => (settings.current().active ? (present()?.snapshot() ?? null) : null),
    take: (index) => present()?.take(index) ?? Promise.resolve('failed'),
    status: () => {
      const nudge = settings.current().active ? present() : null;
      // Looked at anew: the page may have changed around a box that it kept.
      const match = nudge && (findBox(pathOf(nudge.match.box), sites) ?? nudge.match);
      return match ? boxHealth(match, sites) : settings.current().active ? 'no-box' : 'off';
    },
  };
}

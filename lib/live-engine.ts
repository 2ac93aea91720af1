/** The engine with both languages, without the rules that this person called "not harsh": built anew when those change. */
import { createEngine } from './engine/create-engine';
import type { Engine } from './engine/types';
import { mute, readMuted, watchMuted } from './muted';
import { packs } from './packs/index';

export type LiveEngine = Pick<Engine, 'judge' | 'suggest'> & {
  /** Leaves these rules out at once, and keeps their ids on this device. */
  mute(rules: string[]): void;
};

/** Follows the stored ids until `signal` aborts. */
export async function createLiveEngine(signal: AbortSignal): Promise<LiveEngine> {
  let muted = await readMuted();
  let engine = createEngine({ packs, muted });
  const rebuild = (rules: string[]) => {
    if (rules.join() === muted.join()) return;
    muted = rules;
    engine = createEngine({ packs, muted });
  };
  watchMuted(rebuild, signal);
  return {
    judge: (text) => engine.judge(text),
    suggest: (text, judgement) => engine.suggest(text, judgement),
    mute(rules) {
      rebuild([...new Set([...muted, ...rules])]);
      // Not kept (a full or locked storage): it still holds in this page.
      mute(rules).catch(() => {});
    },
  };
}

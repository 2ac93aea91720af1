/** What the popup shows may change under it: settings, the draft in the tab, and the sites a person added. */
import { addedHosts, watchAddedSites } from './added-sites';
import { askTab, type DraftState, type TakeResult } from './draft-port';
import { type Effective, readEffective, watchEffective } from './effective';

export type TabState = {
  effective: Effective;
  draft: DraftState | null;
  added: string[];
  take: (index: number) => Promise<TakeResult>;
};

/** A site that was added a moment ago has its first stage by then. */
const AFRESH_MS = 700;

/** Calls back at once and after every change, until `life` aborts. */
export async function followTab(life: AbortSignal, changed: (state: TabState) => void): Promise<void> {
  const state: TabState = {
    effective: await readEffective(),
    draft: null,
    added: await addedHosts(),
    take: () => Promise.resolve('failed'),
  };
  const ask = () => {
    const tab = askTab(life, (draft) => {
      state.draft = draft;
      changed(state);
    });
    state.take = tab.take;
  };
  watchEffective((next) => {
    state.effective = next;
    changed(state);
  }, life);
  watchAddedSites(async () => {
    state.added = await addedHosts();
    changed(state);
    setTimeout(ask, AFRESH_MS);
  }, life);
  ask();
  changed(state);
}

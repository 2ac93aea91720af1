/** What the rows found in a text, before overlaps are settled. */
import type { Finding, HelpTopic } from './types';

/** A finding before overlaps are settled: token places of the marked part, inclusive. */
export type Candidate = Omit<Finding, 'start' | 'end'> & { first: number; last: number };

/**
 * `signs` are slots (`cues.ts`) of what was found, guarded or not: the tone of a text is read from them too. Nothing at all
 * is marked in a sheltered text.
 */
export type Analysis = {
  candidates: Candidate[];
  help: HelpTopic[];
  kind: boolean;
  signs: number[];
  isSheltered: boolean;
  /** Something was found, and a guard said that it is not meant so. */
  isSilenced: boolean;
};

/** The drafts of drafts.json, typed. */
import file from '../drafts.json';

export type Draft = { text: string; words: string[] };
export const languages = ['en', 'th'] as const;
export type DraftLanguage = (typeof languages)[number];

export const drafts: {
  harsh: Record<DraftLanguage, Draft>;
  mild: { text: string };
  mixed: Draft;
  kind: Record<DraftLanguage, { text: string }>;
  distress: Record<DraftLanguage, { text: string }>;
} = file;

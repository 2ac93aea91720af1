/** What the help directory holds. Facts come from the research notes' help-lines.json; `low` confidence is never shipped. */
import type { HelpTopic } from '../engine/types';

export type HelpLine = {
  id: string;
  /** ISO 3166-1 alpha-2, `EU`, or `ZZ` for worldwide. */
  country: string;
  name: { en: string; local: string | null };
  categories: (
    | 'crisis'
    | 'child_helpline'
    | 'bullying'
    | 'online_safety_report'
    | 'police'
    | 'emergency'
    | 'self_help_app'
  )[];
  /** As dialled at home, never with a country prefix. */
  phone: string | null;
  sms: string | null;
  url: string | null;
  hours: string | null;
  free: boolean | null;
  audience: string | null;
  languages: string[];
  confidence: 'high' | 'medium';
  /** ISO date (YYYY, YYYY-MM or YYYY-MM-DD) of the newest source: shown as "checked on". */
  checkedOn: string;
};

/** Why help is shown: a topic of the judgement, or a severe draft. */
export type HelpSituation = HelpTopic | 'severe-draft';

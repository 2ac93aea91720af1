/** Kind reply starters: for whoever sees somebody being hurt, is answering a hurtful comment, or reads that somebody is in distress. */
import type { UiLanguage } from './i18n';
import { enReplies } from './packs/en/replies';
import { thReplies } from './packs/th/replies';

export const SITUATIONS = ['somebody-hurt', 'hurtful-comment', 'distress'] as const;
export type ReplySituation = (typeof SITUATIONS)[number];

export type KindReplies = Record<ReplySituation, string[]>;

const REPLIES: Record<UiLanguage, KindReplies> = { en: enReplies, th: thReplies };

/**
 * `count` starters for a situation, at most as many as there are. `turn` (0 and up) moves on to the next ones, so that
 * not everybody says the same.
 */
export function kindReplies(language: UiLanguage, situation: ReplySituation, count = 3, turn = 0): string[] {
  const all = REPLIES[language][situation];
  const from = (turn * count) % all.length;
  return all.map((_, i) => all[(from + i) % all.length] as string).slice(0, count);
}

/** Judges a draft as it stands in a box, as far as any comment box here reaches: never so long that it is felt. */
import type { Engine, Judgement, Suggestion } from './engine/types';

/** A draft, what was found in it, and the wordings made for exactly this text. */
export type AssessedDraft = { text: string; judgement: Judgement; suggestions: Suggestion[] };

/** UTF-16 units; YouTube takes 10,000 characters, TikTok 150. A megabyte pasted into a box is not read to its end. */
const MOST = 20_000;

/** The beginning of the text up to the limit, never cut inside a code point. */
function judgedPart(text: string): string {
  if (text.length <= MOST) return text;
  const last = text.charCodeAt(MOST - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? MOST - 1 : MOST);
}

export function judgeDraft(engine: Pick<Engine, 'judge'>, text: string): Judgement {
  return engine.judge(judgedPart(text));
}

/** With wordings, unless the draft is longer than what was judged: they would lose the rest. */
export function assessDraft(engine: Pick<Engine, 'judge' | 'suggest'>, text: string): AssessedDraft {
  const judgement = judgeDraft(engine, text);
  return { text, judgement, suggestions: text.length > MOST ? [] : engine.suggest(text, judgement) };
}

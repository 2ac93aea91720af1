/** Offers kinder wordings for a judged draft: clause by clause where a point is left, whole lines where none is. */
import type { Analyser } from './analyse';
import { applyEdits } from './edits';
import type { Lexicon } from './lexicon';
import { createLineChooser } from './lines';
import type { Profiles } from './profiles';
import { createReworder } from './reword';
import type { Tokens } from './tokens';
import type { Edit, Judgement, Move, SpokenPack, Suggestion } from './types';

export type SuggesterParts = {
  packs: SpokenPack[];
  lexicon: Lexicon;
  profiles: Profiles;
  analyser: Analyser;
  read(text: string): Tokens;
  judge(text: string): Judgement;
};

/** More than three is a menu, not a nudge. */
const MOST = 3;

/** How many variants of a wording are tried until one is fine to the engine itself. */
const TRIES = 6;

export function createSuggester(parts: SuggesterParts) {
  const reword = createReworder(parts);
  const chooseLines = createLineChooser(parts.packs);

  return function suggest(text: string, judgement: Judgement): Suggestion[] {
    if (judgement.level === 'ok') return [];
    const seed = hash(text);
    const offered: Suggestion[] = [];
    const fits = (candidate: string) =>
      candidate.trim() !== '' &&
      candidate !== text &&
      candidate.length <= Math.max(text.length * 2, text.length + 60) &&
      offered.every((other) => other.text !== candidate) &&
      isFine(parts.judge(candidate));
    const offer = (move: Move, edits: Edit[]) => {
      const candidate = applyEdits(text, edits);
      if (!fits(candidate)) return false;
      offered.push({ text: candidate, move, edits });
      return true;
    };

    for (let variant = 0; variant < TRIES; variant++) {
      const edits = reword(text, judgement, seed + variant);
      if (edits === null || offer('reword', edits)) break;
    }
    const whole = (line: string): Edit[] => [{ start: 0, end: text.length, text: line }];
    // Without a point to keep, saying nothing comes before asking where the draft was cruel.
    const order: Move[] = offered.length > 0 || judgement.level !== 'severe' ? ['ask', 'let-go'] : ['let-go', 'ask'];
    for (const move of order) {
      const lines = chooseLines(text, judgement, move, seed);
      lines.slice(0, TRIES).some((line) => offer(move, whole(line)));
    }
    return offered.slice(0, MOST);
  };
}

const isFine = (judgement: Judgement) => judgement.level === 'ok' && judgement.help.length === 0;

/** A small stable hash: the same draft always gets the same wordings, different drafts get different ones. */
function hash(text: string): number {
  let value = 2166136261;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619);
  return value >>> 1;
}

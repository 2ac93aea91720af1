/** Offers kinder wordings for a judged draft: clause by clause where a point is left, whole lines where none is. */
import type { Analyser } from './analyse';
import { fill } from './captures';
import type { createCueWalk } from './cues';
import { applyEdits } from './edits';
import { hasLines } from './has-lines';
import type { Lexicon } from './lexicon';
import { createLineChooser, rotate } from './lines';
import { isTone } from './listen';
import { createSourReader } from './points';
import type { Profiles } from './profiles';
import { keepsFacts } from './protected';
import { createReworder } from './reword';
import { createSituationReader, type Situation } from './situation';
import { createSoundCheck } from './sound';
import type { Tokens } from './tokens';
import type { createTones } from './tone';
import type { Edit, Judgement, Move, SpokenPack, Suggestion } from './types';
import { createVoice } from './voice';

export type SuggesterParts = {
  packs: SpokenPack[];
  lexicon: Lexicon;
  profiles: Profiles;
  analyser: Analyser;
  walkCues: ReturnType<typeof createCueWalk>;
  tones: ReturnType<typeof createTones>;
  read(text: string): Tokens;
  /** Judges what would be offered: more strictly than what is typed, less so where the words are the writer's `own`. */
  judge(text: string, isOwn: boolean): Judgement;
};

/** A line in the place of the draft, framed in one way or several; `isOwn` where it is made of the writer's own words. */
type Line = { ways: Edit[][]; isOwn: boolean };

/** More than three is a menu, not a nudge. */
const MOST = 3;

/**
 * How like another draft one must be (0 to 1) for what somebody said there to come before lines that speak of the same scene, and
 * before lines that name what the draft is about; before lines that fit everywhere it always comes.
 */
const ALIKE = 0.3;
const SOMEWHAT_ALIKE = 0.15;

/** How many variants of a wording are tried until one is fine to the engine itself. */
const TRIES = 5;

/** Rewriting costs more than choosing a line: fewer tries. */
const REWORDINGS = 3;

/** A line that takes the place of a longer draft (UTF-16 units) loses too much to be called another way to say it. */
const SHORT = 160;

export function createSuggester(parts: SuggesterParts) {
  const reword = createReworder(parts);
  const readSituation = createSituationReader(parts);
  const chooseLines = createLineChooser(parts.packs);
  const voice = createVoice(parts.packs);
  const isSour = createSourReader(parts.packs);
  const isSound = createSoundCheck(parts);

  return function suggest(text: string, judgement: Judgement): Suggestion[] {
    if (judgement.level === 'ok') return [];
    const seed = hash(text);
    const offered: Suggestion[] = [];
    const fits = (candidate: string, isOwn: boolean) =>
      candidate.trim() !== '' &&
      candidate !== text &&
      candidate.length <= Math.max(text.length * 2, text.length + 60) &&
      offered.every((other) => other.text !== candidate) &&
      isFine(parts.judge(candidate, isOwn));
    const offer = (move: Move, edits: Edit[], isOwn = false) => {
      const candidate = applyEdits(text, edits);
      if (offered.some((other) => other.move === move)) return false;
      if (!isWholeOf(text, edits) && isSour(text, candidate)) return false;
      if (isOwn && !isSound(text, candidate)) return false;
      if (!fits(candidate, isOwn)) return false;
      if (move === 'reword' && !keepsFacts(text, candidate)) return false;
      offered.push({ text: candidate, move, edits });
      return true;
    };

    // A long draft or several lines say more than one thing: a line for the one point would wipe out the others.
    const mayPoint = text.length <= SHORT && !hasLines(text);
    const situation = readSituation(text, judgement, mayPoint);
    const points = pointEdits(text, situation, seed);
    const offerPoints = (lines: Line[]) =>
      lines
        .filter(({ ways }) => ways.every((edits) => keepsFacts(text, applyEdits(text, edits))))
        .slice(0, TRIES)
        .some(({ ways, isOwn }) => ways.some((edits) => offer('reword', edits, isOwn)));
    const offerExemplars = (least: number) =>
      offered.length > 0 ||
      situation.exemplars
        .filter(({ likeness }) => likeness >= least)
        .slice(0, TRIES)
        .some(({ line }) =>
          keepingLines(text, situation, line, true).some(([move, edits]) =>
            offer(judgement.level === 'severe' ? 'let-go' : move, edits),
          ),
        );
    // The writer's own words first; what the draft is about, said plainly, comes before the draft with holes in it.
    offerPoints(points.filter(({ isOwn }) => isOwn)) ||
      offerExemplars(ALIKE) ||
      offerPoints(points.filter(({ isOwn }) => !isOwn));
    let last = '';
    // Where only the whole hurts there is no word to exchange: a jab goes as a whole clause, or nothing does.
    const isWhole = judgement.findings.every(isTone);
    const found = isWhole ? { ...judgement, findings: [] } : judgement;
    for (let variant = 0; variant < REWORDINGS && offered.length === 0; variant++) {
      const edits = reword(text, found, seed + variant);
      if (edits === null || edits.length === 0 || offer('reword', edits)) break;
      const made = applyEdits(text, edits);
      // With the same wording again, or a rest that sneers, another try would change nothing.
      if (made === last || isSour(text, made)) break;
      last = made;
    }
    // A point that cannot take a number along is still nearer to what was meant than a line that fits everywhere.
    if (offered.length === 0)
      [...points]
        .sort((a, b) => Number(isQuestion(b)) - Number(isQuestion(a)))
        .slice(0, TRIES)
        .some((line) => line.ways.some((edits) => offer(isQuestion(line) ? 'ask' : 'let-go', edits, line.isOwn)));
    offerExemplars(situation.topic ? SOMEWHAT_ALIKE : 0);
    // Where nothing can be kept, saying nothing comes before asking where the draft was cruel.
    const lineFor = (move: Move) => {
      if (offered.some((other) => other.move === move)) return;
      chooseLines(text, situation, move, seed)
        .slice(0, TRIES)
        .some((line) =>
          move === 'reword'
            ? keepingLines(text, situation, line).some((said) => offer(...said))
            : offer(move, [wholeEdit(text, voice.spell(text, situation, line))]),
        );
    };
    if (judgement.level !== 'severe') lineFor('reword');
    const rest: Move[] = offered.length > 0 ? ['ask', 'let-go'] : ['let-go', 'reword', 'ask'];
    for (const move of rest) lineFor(move);
    return offered.slice(0, MOST);
  };

  /**
   * The draft's point in whole lines, each row's in an order that depends on the draft; a line takes along whom the draft
   * speaks to and the one time that it names.
   */
  function pointEdits(text: string, situation: Situation, seed: number): Line[] {
    const { points, tail, opening } = situation;
    const times = text.match(/(?<!\d)\d{1,2}:\d\d(?!\d)/g) ?? [];
    return points.flatMap(({ say, captures, isOwn = false }) =>
      rotate(say, seed).map((variant) => {
        const line = fill(variant, { ...captures, tail });
        const time = times.length === 1 && !opening && !line.includes(times[0] as string) ? `${times[0]} ` : '';
        const said = voice.frame(text, situation, line, { time, isOwn });
        return { ways: said.map((each) => [wholeEdit(text, each)]), isOwn };
      }),
    );
  }

  /** A line in the place of the draft that keeps whom it speaks to; one that would lose a fact only lets it go. */
  function keepingLines(text: string, situation: Situation, line: string, isHarmless = false): [Move, Edit[]][] {
    return voice.frame(text, situation, line, { isHarmless }).map((said) => {
      const keeps = situation.keepsFacts && keepsFacts(text, said) && text.length <= SHORT;
      return [keeps ? 'reword' : 'let-go', [wholeEdit(text, said)]];
    });
  }
}

const isQuestion = ({ ways }: Line) => /\?/.test(ways[0]?.[0]?.text ?? '');

/** A line in the place of all that was typed, but for spaces at the end: a site's own emoji reads as one of these. */
const wholeEdit = (text: string, line: string): Edit => ({ start: 0, end: text.trimEnd().length, text: line });

/** Does a line take the place of all that was typed? */
const isWholeOf = (text: string, edits: Edit[]) =>
  edits.some(({ start, end }) => start === 0 && end >= text.trimEnd().length);

const isFine = (judgement: Judgement) => judgement.level === 'ok' && judgement.help.length === 0;

/** A small stable hash: the same draft always gets the same wordings, different drafts get different ones. */
function hash(text: string): number {
  let value = 2166136261;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619);
  return value >>> 1;
}

/** Cuts a draft into spans that could stand by themselves, each with the cues that tell whether it may. */
import { isThai } from './characters';
import { type createCueWalk, slotOfSign } from './cues';
import type { Lexicon } from './lexicon';
import type { Profiles } from './profiles';
import { BREAK, type Tokens } from './tokens';

/** Tokens of a span: fewer are a stump, more are the whole draft again. */
const FEWEST = 3;
const MOST = 24;

/** So many clauses side by side at most make a span. */
const MOST_CLAUSES = 6;

/** More commas and stops than this inside: no longer one thing. */
const MOST_STOPS = 3;

/** Words that may be left out before a span. */
const MOST_LEADS = 2;

/** A tone (logarithm of odds) beyond this says no more than this. */
const LARGEST_TONE = 8;

const WORD = /[\p{L}\p{N}]/u;

/** Between two clauses of one span: commas, stops and brackets, but neither emoji nor a new line. */
const JOIN = /^[^\S\n]*(?:[.,?!:;'"()\-–—’“”][^\S\n]*)*$/u;

/** Tokens `[first, last]`, UTF-16 offsets `[start, end)`, and slots of cues. */
export type Span = { first: number; last: number; start: number; end: number; slots: number[] };

/** Which stretches (UTF-16 offsets) no span may touch, and what stands beside: categories of findings, or nothing. */
export type Surroundings = { isTaken(start: number, end: number): boolean; beside: readonly string[] };

/** Gives the tone of the tokens `[from, to)`. */
type ScoreTone = (text: string, tokens: Tokens, from: number, to: number) => number;

type Parts = {
  lexicon: Pick<Lexicon, 'classId'>;
  profiles: Profiles;
  walkCues: ReturnType<typeof createCueWalk>;
};

/**
 * Words that tell where a span may begin: `starts` begin a clause though nothing parts them from what stands before, `leads`
 * stand before what is to stay ("and", "like", a rude "I").
 */
export type Openers = { starts: ReadonlySet<string>; leads: ReadonlySet<string> };

/** Gives the function that cuts analysed tokens. */
export function createSpanReader({ lexicon, profiles, walkCues }: Parts) {
  const emoji = lexicon.classId('emoji');
  const has = (tokens: Tokens, at: number, id: number) => profiles.has(tokens.profile[at] as number, id);

  return function readSpans(
    text: string,
    tokens: Tokens,
    { starts, leads }: Openers,
    scoreTone: ScoreTone,
    { isTaken, beside }: Surroundings,
  ): Span[] {
    const wordAt = (at: number) => text.slice(tokens.start[at], tokens.end[at]).toLowerCase();
    const gapBefore = (at: number) => text.slice(at > 0 ? tokens.end[at - 1] : 0, tokens.start[at]);
    const isWord = (at: number) => WORD.test(wordAt(at));
    const clauses = readClauses();
    return clauses.flatMap((_, from) => spansFrom(from));

    /** A sign inside a time or a name ("2:14") parts nothing. */
    function isBorder(at: number): boolean {
      if (isWord(at)) return false;
      if (/\s/.test(wordAt(at))) return true;
      const isGlued = at > 0 && at + 1 < tokens.length && gapBefore(at) === '' && gapBefore(at + 1) === '';
      return !isGlued || has(tokens, at, emoji);
    }

    function readClauses(): { first: number; last: number }[] {
      const made: { first: number; last: number }[] = [];
      let current: { first: number; last: number } | null = null;
      for (let at = 0; at < tokens.length; at++) {
        if (isBorder(at)) {
          current = null;
          continue;
        }
        const gap = gapBefore(at);
        const isTight = at > 0 && gap === '' && !isThai(text.charCodeAt(tokens.start[at] as number));
        const isBreak = (tokens.breakBefore[at] as number) >= BREAK.space;
        const isStart = current !== null && at - current.first > 1 && starts.has(wordAt(at));
        if (current === null || gap.includes('\n') || (!isTight && (isBreak || isStart))) {
          current = { first: at, last: at };
          made.push(current);
        } else current.last = at;
      }
      return made;
    }

    function spansFrom(from: number): Span[] {
      const made: Span[] = [];
      const { first } = clauses[from] as { first: number };
      let stops = '';
      for (let to = from; to < Math.min(clauses.length, from + MOST_CLAUSES); to++) {
        const { first: next, last } = clauses[to] as { first: number; last: number };
        if (to > from) {
          const join = text.slice(tokens.end[(clauses[to - 1] as { last: number }).last], tokens.start[next]);
          if (!JOIN.test(join)) break;
          if (/\S/.test(join)) stops += join.trim() === ',' ? ',' : '.';
          if (stops.length > MOST_STOPS) break;
        }
        for (let at = first; last - at + 1 >= FEWEST; at++) {
          const [start, end] = [tokens.start[at] as number, tokens.end[last] as number];
          const isShort = last - at < MOST;
          if (isShort && !isTaken(start, end))
            made.push({ first: at, last, start, end, slots: cuesOf(at, last, stops) });
          if (at - first === MOST_LEADS || !leads.has(wordAt(at))) break;
        }
      }
      return made;
    }

    function cuesOf(first: number, last: number, stops: string): number[] {
      const tone = Math.round(scoreTone(text, tokens, first, last + 1));
      const edge = (at: number) => ((tokens.breakBefore[at] as number) > BREAK.none ? 'break' : 'middle');
      const signs = [
        `tone ${Math.max(-LARGEST_TONE, Math.min(LARGEST_TONE, tone))}`,
        `before ${first > 0 ? wordAt(first - 1) : ''}`,
        `after ${last + 1 < tokens.length ? wordAt(last + 1) : ''}`,
        `first ${wordAt(first)}`,
        `last ${wordAt(last)}`,
        `opening ${wordAt(first)} ${wordAt(first + 1)}`,
        `from ${first === 0 ? 'start' : isBorder(first - 1) ? 'sign' : edge(first)}`,
        `to ${last + 1 >= tokens.length ? 'end' : isBorder(last + 1) ? 'sign' : edge(last + 1)}`,
        `words ${Math.min(6, (last - first + 1) >> 1)}`,
        `stops ${stops}`,
        `share ${Math.round(((last - first + 1) / tokens.length) * 5)}`,
        `draft ${Math.min(6, tokens.length >> 2)}`,
        ...(beside.length > 0 ? beside : ['tone']).map((category) => `beside ${category}`),
      ];
      const said = text.slice(tokens.start[first], tokens.end[last]);
      if (/\d/.test(said)) signs.push('number');
      if (/^\s*\?/.test(text.slice(tokens.end[last]))) signs.push('question');
      if (gapBefore(first).includes('\n')) signs.push('line');
      const slots = new Set<number>();
      const named = signs.map((name) => slotOfSign(`kept ${name}`));
      walkCues(text, tokens, named, (slot) => slots.add(slot), first, last + 1);
      return [...slots];
    }
  };
}

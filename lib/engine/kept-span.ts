/** Chooses the part of a hurtful draft that can be posted as it stands: the writer's own point in the writer's own words. */
import { SLOTS } from './cues';
import type { PackedKept } from './learnt-types';
import { packBitOf } from './lines';
import { isTone } from './listen';
import { createMatcher, createTextRows, type Point } from './points';
import { createSpanReader, type Openers, type Span } from './spans';
import type { SuggesterParts } from './suggest';
import type { Tokens } from './tokens';
import { lengthOf } from './tone';
import type { Category, Finding, Judgement } from './types';
import { decodeWeights } from './weight-code';

/** What stands beside one of these is part of it. */
const GRAVE: readonly Category[] = ['threat', 'exposure', 'outing', 'pile-on'];

/** Where only the whole hurts its parts may too, though no word tells: a span must be this much surer (logarithm of odds). */
const WHOLE_HURTS = 1;

/** What is kept of the tokens `[first, last]`, `{kept}` in what is said. */
export type Kept = Point & Pick<Span, 'first' | 'last'>;

/** Signs that close what a span may have opened. */
const CLOSING = /^[)'"’”]/u;
const OPENERS: Record<string, RegExp> = { ')': /\(/g, "'": /(?<!\p{L})'/gu, '"': /"/g, '’': /‘/g, '”': /“/g };

/** Gives the function that finds the span and says it in the packs' ways; null when nothing can be kept. */
export function createKeeper(parts: SuggesterParts) {
  const { packs, tones, lexicon, profiles } = parts;
  const [noStart, noEnd] = ['no-start', 'no-end'].map((name) => lexicon.classId(name)) as [number, number];
  const has = (tokens: Tokens, at: number, id: number) => profiles.has(tokens.profile[at] as number, id);
  const readSpans = createSpanReader(parts);
  const rowsFor = createTextRows(packs, 'keep');
  const isSneer = createMatcher(packs, 'sour');
  const learnt = new Map<number, ReturnType<typeof unpack>>();

  /** `tokens` are those of the text, analysed; those before `opening` are kept in another way. */
  return function keep(text: string, tokens: Tokens, { findings }: Judgement, opening: number): Kept | null {
    const language = Math.log2(packBitOf(text, packs));
    const packed = packs[language]?.kept;
    const tone = tones(language);
    if (!packed || !tone || findings.some(({ category }) => GRAVE.includes(category))) return null;
    const { score, openers } = learnt.get(language) ?? unpack(packed);
    learnt.set(language, { score, openers });
    const spans = readSpans(text, tokens, openers, (said, of, from, to) => tone.score(said, of, [], from, to), {
      isTaken: (start, end) => findings.some((each) => isTakenBy(each, start, end)),
      beside: findings.filter((each) => !isTone(each)).map(({ category }) => category),
    });
    let best: Span | null = null;
    let most = packed.border + (findings.every(isTone) ? WHOLE_HURTS : 0);
    for (const span of spans) {
      const value = score(span);
      if (value < most || has(tokens, span.first, noStart) || has(tokens, span.last, noEnd)) continue;
      most = value;
      best = span;
    }
    if (!best) return null;
    const first = Math.max(best.first, opening);
    const kept = withItsSigns(text, tokens.start[first] as number, best.end);
    if (isSneer(kept)) return null;
    const say = rowsFor(text).find(({ expressions }) => expressions.some((each) => each.test(kept)))?.row.say;
    // A row without words names what had better not stay.
    return say?.length ? { say, captures: { kept }, isOwn: true, first, last: best.last } : null;
  };
}

/** A row's finding is the insult itself; what says most of a tone may reach into the clause beside it. */
function isTakenBy(finding: Finding, start: number, end: number): boolean {
  const common = Math.min(finding.end, end) - Math.max(finding.start, start);
  return common > (isTone(finding) ? (end - start) / 2 : 0);
}

function unpack({ table, bias, unit, starts, leads }: PackedKept) {
  const weights = decodeWeights(table, SLOTS);
  const score = ({ slots }: Span) =>
    bias + (slots.reduce((sum, slot) => sum + (weights[slot] as number), 0) * unit) / lengthOf(slots.length);
  const openers: Openers = { starts: new Set(starts.split(' ')), leads: new Set(leads.split(' ')) };
  return { score, openers };
}

/** The span with the bracket that closes it and its question mark; small at the start, as in the middle of a sentence. */
function withItsSigns(text: string, start: number, end: number): string {
  let kept = text.slice(start, end);
  let rest = text.slice(end);
  const close = CLOSING.exec(rest)?.[0];
  if (close && (kept.match(OPENERS[close] as RegExp)?.length ?? 0) % 2 === 1) {
    kept += close;
    rest = rest.slice(1);
  }
  if (/^\s*[!?]*\?/.test(rest)) kept += '?';
  return kept.replace(/^(?!I\b)\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase());
}

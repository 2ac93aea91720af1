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

/** A wish names what shall befall, what is said of a group goes on in the next clause, and a slur colours what stands beside it. */
const WHOLES: readonly Category[] = ['wish-harm', 'group', 'slur'];

/** Where the whole hurts its parts may too, though no word tells: a span must be this much surer (logarithm of odds). */
const WHOLE_HURTS = 1;
/** The same for what stands beside the part that is heard as hurtful. */
const BESIDE_IT = 0.3;

/** What is kept of the tokens `[first, last]`, `{kept}` in what is said. */
export type Kept = Point & Pick<Span, 'first' | 'last'>;

/** How many spans are looked at where a row says that the surest had better not stay. */
const MOST_TRIED = 3;

/** A capital as sentences begin with. */
const SENTENCE_CAPITAL = /^(?!I\b)\p{Lu}(?=\p{Ll}|\s)/u;

const small = (part: string) => part.replace(SENTENCE_CAPITAL, (letter) => letter.toLowerCase());

/** Here a part ends because the draft does, or says so. */
const STOPS = /^\s*(?:[.,!?;:)\n]|$)/u;

/** Signs that close what a span may have opened. */
const CLOSING = /^[)'"’”]/u;
const OPENERS: Record<string, RegExp> = { ')': /\(/g, "'": /(?<!\p{L})'/gu, '"': /"/g, '’': /‘/g, '”': /“/g };

/** Gives the function that finds the span and says it in the packs' ways; null when nothing can be kept. */
export function createKeeper(parts: SuggesterParts) {
  const { packs, tones, lexicon, profiles } = parts;
  const classes = ['no-start', 'no-end', 'no-cut', 'claim-verb', 'unknown', 'voice-opener'].map(lexicon.classId);
  const [noStart, noEnd, noCut, claims, unknown, voice] = classes as [number, number, number, number, number, number];
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
    const isWhole = findings.some(({ category }) => WHOLES.includes(category));
    const isHeard = findings.every(isTone);
    const borderOf = ({ start, end }: Span) => {
      const isPart = isHeard && findings.some((found) => found.start < end && found.end > start);
      return packed.border + (isWhole || isPart ? WHOLE_HURTS : isHeard ? BESIDE_IT : 0);
    };
    const mayStay = (span: Span) =>
      !has(tokens, span.first, noStart) &&
      (STOPS.test(text.slice(span.end)) ||
        !(has(tokens, span.last, noEnd) || (span.last + 1 < tokens.length && has(tokens, span.last + 1, noCut)))) &&
      !isForeign(tokens, span) &&
      // "only a fool would say [this is cheap]": kept alone it would say what the writer denies.
      !(span.first > 0 && has(tokens, span.first - 1, claims));
    const best = spans
      .map((span) => ({ span, value: score(span) }))
      .filter(({ span, value }) => value >= borderOf(span) && mayStay(span))
      .sort((a, b) => b.value - a.value)
      .slice(0, MOST_TRIED);
    for (const { span } of best) {
      const first = Math.max(span.first, opening);
      const said = withItsSigns(text, tokens.start[first] as number, span.end);
      // A word that no list knows may be a name.
      const isName = has(tokens, first, unknown);
      const kept = isName ? said : small(said);
      if (isSneer(kept)) return null;
      const say = rowsFor(text).find(({ expressions }) => expressions.some((each) => each.test(kept)))?.row.say;
      // A row without words names what had better not stay.
      if (!say?.length) continue;
      const lead = small(leadTo(text, tokens, first, opening));
      return { say, captures: { kept: lead + kept }, isOwn: true, first, last: span.last };
    }
    return null;
  };

  /** More than half of the words are in no list: nobody here knows what they say. */
  function isForeign(tokens: Tokens, { first, last }: Span): boolean {
    let strange = 0;
    for (let at = first; at <= last; at++) strange += has(tokens, at, unknown) ? 1 : 0;
    return strange * 2 > last - first + 1;
  }

  /**
   * What the draft begins with before a part, as typed, when it only says how one talks ("bro …") or points at what follows
   * ("that …", which may not begin a part by itself); else nothing.
   */
  function leadTo(text: string, tokens: Tokens, first: number, opening: number): string {
    for (let at = opening; at < first; at++)
      if (!has(tokens, at, voice) && !(at === first - 1 && has(tokens, at, noStart))) return '';
    return opening < first ? text.slice(tokens.start[opening], tokens.start[first]) : '';
  }
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

/** The span with a sign before or behind a number ($, #, %), the bracket that closes it and its question marks. */
function withItsSigns(text: string, start: number, end: number): string {
  const from = /[$€£₹฿#]/u.test(text.charAt(start - 1)) ? start - 1 : start;
  let kept = text.slice(from, end);
  const per = /^[%°]/u.exec(text.slice(end))?.[0] ?? '';
  kept += per;
  let rest = text.slice(end + per.length);
  const close = CLOSING.exec(rest)?.[0];
  if (close && (kept.match(OPENERS[close] as RegExp)?.length ?? 0) % 2 === 1) {
    kept += close;
    rest = rest.slice(1);
  }
  return kept + (/^\s*([!?]*\?)/.exec(rest)?.[1] ?? '');
}

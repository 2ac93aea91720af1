/** Adds the tone to what the rows found: marks what hurts without any row, takes back what a row found in a friendly text. */
import type { Analysis, Candidate } from './analysis';
import { ADDRESSEE, COARSE } from './classes';
import { hasLines } from './has-lines';
import type { Lexicon } from './lexicon';
import type { Profiles } from './profiles';
import type { Tokens } from './tokens';
import type { createTones, Tone } from './tone';
import type { Finding, SpokenPack, Target } from './types';

/**
 * Texts of fewer words say too little, and longer ones talk of too much, for their tone alone: there it marks more
 * harmless texts than hurtful ones (docs/figures.md). What a row found is still weighed in somewhat longer ones.
 */
const FEWEST_WORDS = 6;
const MOST_WORDS_ALONE = 20;
const MOST_WORDS = 30;

/** Tokens; a sentence that is heard by itself may be shorter: the rest of the text stands beside it. */
const FEWEST_IN_SENTENCE = 4;

/** Tone (logarithm of odds) of one sentence that spoils an offer of many, whose sum would tell little. */
const CLEARLY_HOSTILE = 1;

/** Tone that at least one of several lines must have for their sum to be heard. */
const HOSTILE_LINE = 0.5;

/** Tokens `[from, to)`. */
type Stretch = [from: number, to: number];

type Signs = Analysis['signs'];

type Heard = { tone: Tone; stretch: Stretch; level: Candidate['level'] };

/** With `mark` the text is an offer, judged from that border on (logarithm of odds), without doubt, then sentence by sentence. */
type Listener = (text: string, tokens: Tokens, analysis: Analysis, mark?: number) => Analysis;

/** A guard had a reason: a tone must say this much more (logarithm of odds) to be heard against it. */
const SILENCED = 2;

const TONE = '.tone.';

/** A text that begins so tells what somebody else said. */
const QUOTATION = /^\s*[“"«「]/;

/** The rule of a phrase that a school added. */
export const SCHOOL_RULE = 'school.phrase';

/** Was it the tone of the whole that was marked, rather than something that a row knows? */
export const isTone = ({ rule }: Pick<Finding, 'rule'>): boolean => rule.includes(TONE);

export function createListener(
  packs: readonly SpokenPack[],
  toneOf: ReturnType<typeof createTones>,
  lexicon: Lexicon,
  profiles: Profiles,
): Listener {
  const addressee = ADDRESSEE.map(lexicon.classId);
  const coarse = profiles.beside.ask(COARSE.map(lexicon.classId));

  /** The first pack that speaks a language of the text: Thai comments hold English words, hardly the reverse. */
  function packFor({ languages }: Tokens): number {
    const bits = languages.reduce((all, one) => all | one, 0);
    return packs.findIndex((_, i) => (bits & (1 << i)) !== 0);
  }

  function found(text: string, tokens: Tokens, pack: number, heard: Heard): Candidate {
    const { first, last } = heard.tone.heart(text, tokens, ...heard.stretch);
    const isAddressed = tokens.profile
      .subarray(...heard.stretch)
      .some((profile) => addressee.some((id) => profiles.has(profile, id)));
    const target: Target = isAddressed ? 'you' : 'person';
    const rule = `${packs[pack]?.language}${TONE}${target}`;
    return { first, last, category: 'insult', target, level: heard.level, rule, why: 'tone' };
  }

  /** What a text that no row knows says as a whole. */
  function hearWhole(text: string, tokens: Tokens, tone: Tone, analysis: Analysis, mark?: number): Heard | null {
    const scoreOf = mark === undefined ? tone.sureScore : tone.score;
    const score = scoreOf(text, tokens, analysis.signs) - (analysis.isSilenced ? SILENCED : 0);
    if (score < (mark ?? tone.mark)) return null;
    const level = tone.hold !== undefined && score >= tone.hold ? 'harsh' : 'mild';
    return { tone, stretch: [0, tokens.length], level };
  }

  /** The first sentence that is said in a tone of at least `border`, of those with a token that says yes to the question, if one is given. */
  function hearSentence(text: string, tokens: Tokens, tone: Tone, signs: Signs, border: number, question?: number) {
    const isAsked = (at: number) =>
      question === undefined || profiles.beside.says(tokens.profile[at] as number, question);
    for (let at = 0; at < tokens.length; at++) {
      if (!isAsked(at)) continue;
      const stretch = sentencesAround(tokens, at, at);
      const [from, to] = stretch;
      const isMeasurable = to - from >= FEWEST_IN_SENTENCE && to - from <= MOST_WORDS;
      const heard: Heard = { tone, stretch, level: 'mild' };
      if (isMeasurable && tone.score(text, tokens, signs, from, to) >= border) return heard;
      at = to - 1;
    }
    return null;
  }

  /** What a text says of which no row knows anything; `mark` as for the listener. */
  function hear(text: string, tokens: Tokens, tone: Tone, analysis: Analysis, mark?: number): Heard | null {
    const { signs, isSilenced } = analysis;
    const isOffer = mark !== undefined;
    const isOneLine = !hasLines(text);
    const isShort = tokens.length <= (isOffer ? MOST_WORDS : MOST_WORDS_ALONE);
    // What several lines say together must be said by one of them too.
    const isOneThing = () => isOneLine || hearSentence(text, tokens, tone, signs, HOSTILE_LINE) !== null;
    const whole =
      isShort && isOneThing() ? hearWhole(text, tokens, tone, analysis, isOneLine ? mark : undefined) : null;
    if (whole || isSilenced) return whole;
    // Joy uses coarse words as anger does: the tone of their sentence tells them apart.
    const angry = tone.coarse === undefined ? null : hearSentence(text, tokens, tone, signs, tone.coarse, coarse);
    const isManyThings = !isOneLine || !isShort;
    return angry ?? (isOffer && isManyThings ? hearSentence(text, tokens, tone, signs, CLEARLY_HOSTILE) : null);
  }

  return function listen(text, tokens, analysis, mark) {
    const pack = packFor(tokens);
    const { candidates, signs, help, isSheltered } = analysis;
    if (help.length > 0 || isSheltered || tokens.length < FEWEST_WORDS) return analysis;
    const tone = toneOf(pack);
    if (!tone || candidates.some(isFirm)) return analysis;
    if (candidates.length === 0) {
      if (QUOTATION.test(text)) return analysis;
      const heard = hear(text, tokens, tone, analysis, mark);
      return heard ? { ...analysis, candidates: [found(text, tokens, pack, heard)] } : analysis;
    }
    const isLong = tokens.length > MOST_WORDS;
    if (isLong && tone.dropLong === undefined) return analysis;
    const drop = isLong ? (tone.dropLong as number) : tone.drop;
    // Findings of one sentence share its answer: a word typed a thousand times must not ask a thousand times.
    const answers = new Map<string, boolean>();
    const isMeant = ({ first, last }: Candidate) => {
      const key = `${tokens.sentence[first]} ${tokens.sentence[last]}`;
      const known = answers.get(key);
      if (known !== undefined) return known;
      const [from, to] = sentencesAround(tokens, first, last);
      const answer = tone.score(text, tokens, signs, from, to) > drop;
      answers.set(key, answer);
      return answer;
    };
    return { ...analysis, candidates: candidates.filter(isMeant) };
  };
}

/** What no friendly word takes back: threats and their like, coarse words (they say no more than that), a school's phrases. */
const isFirm = ({ level, category, rule }: Candidate) =>
  level === 'severe' || category === 'coarse' || rule === SCHOOL_RULE;

/** The tokens of the sentences that hold a finding: what else is said must not speak for it. */
function sentencesAround({ sentence, length }: Tokens, first: number, last: number): Stretch {
  let from = first;
  let to = last + 1;
  while (from > 0 && sentence[from - 1] === sentence[first]) from--;
  while (to < length && sentence[to] === sentence[last]) to++;
  return [from, to];
}

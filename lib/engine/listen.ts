/** Adds the tone to what the rows found: marks what hurts without any row, takes back what a row found in a friendly text. */
import type { Analysis, Candidate } from './analysis';
import { ADDRESSEE } from './classes';
import type { createCueWalk } from './cues';
import type { Lexicon } from './lexicon';
import type { Profiles } from './profiles';
import type { Tokens } from './tokens';
import { createTone, type Tone } from './tone';
import type { Finding, SpokenPack, Target } from './types';

/**
 * Texts of fewer words say too little, and longer ones talk of too much, for their tone alone: there it marks more
 * harmless texts than hurtful ones (docs/figures.md). What a row found is still weighed in somewhat longer ones.
 */
const FEWEST_WORDS = 6;
const MOST_WORDS_ALONE = 20;
const MOST_WORDS = 30;

/** `mark` in the place of the pack's own: the logarithm of odds from which a text is marked. */
type Listener = (text: string, tokens: Tokens, analysis: Analysis, mark?: number) => Analysis;

/** A guard had a reason: a tone must say this much more (logarithm of odds) to be heard against it. */
const SILENCED = 1;

const TONE = '.tone.';

/** A text that begins so tells what somebody else said. */
const QUOTATION = /^\s*[“"«「]/;

/** The rule of a phrase that a school added. */
export const SCHOOL_RULE = 'school.phrase';

/** Was it the tone of the whole that was marked, rather than something that a row knows? */
export const isTone = ({ rule }: Pick<Finding, 'rule'>): boolean => rule.includes(TONE);

export function createListener(
  packs: readonly SpokenPack[],
  walkCues: ReturnType<typeof createCueWalk>,
  lexicon: Lexicon,
  profiles: Profiles,
): Listener {
  // Most people write in one language: the other one's table is not read.
  const tones = new Map<number, Tone>();
  const addressee = ADDRESSEE.map(lexicon.classId);

  /** The first pack that speaks a language of the text: Thai comments hold English words, hardly the reverse. */
  function packFor({ languages }: Tokens): number {
    const bits = languages.reduce((all, one) => all | one, 0);
    return packs.findIndex((_, i) => (bits & (1 << i)) !== 0);
  }

  function toneOf(pack: number): Tone | null {
    const packed = packs[pack]?.tone;
    if (!packed) return null;
    const tone = tones.get(pack) ?? createTone(packed, walkCues);
    tones.set(pack, tone);
    return tone;
  }

  function found(text: string, tokens: Tokens, tone: Tone, pack: number, level: Candidate['level']): Candidate {
    const { first, last } = tone.heart(text, tokens);
    const isAddressed = tokens.profile
      .subarray(0, tokens.length)
      .some((profile) => addressee.some((id) => profiles.has(profile, id)));
    const target: Target = isAddressed ? 'you' : 'person';
    const rule = `${packs[pack]?.language}${TONE}${target}`;
    return { first, last, category: 'insult', target, level, rule, why: 'tone' };
  }

  return function listen(text, tokens, analysis, mark) {
    const pack = packFor(tokens);
    const { candidates, signs, help, isSheltered, isSilenced } = analysis;
    if (help.length > 0 || isSheltered || tokens.length < FEWEST_WORDS) return analysis;
    const tone = toneOf(pack);
    if (!tone) return analysis;
    const isLong = tokens.length > MOST_WORDS;
    if (isLong && (candidates.length === 0 || tone.dropLong === undefined)) return analysis;
    if (candidates.some(isFirm)) return analysis;
    if (candidates.length === 0) {
      if (QUOTATION.test(text) || (mark === undefined && tokens.length > MOST_WORDS_ALONE)) return analysis;
      const more = isSilenced ? SILENCED : 0;
      const score = (mark === undefined ? tone.sureScore : tone.score)(text, tokens, signs) - more;
      if (score < (mark ?? tone.mark)) return analysis;
      const level = tone.hold !== undefined && score >= tone.hold ? 'harsh' : 'mild';
      return { ...analysis, candidates: [found(text, tokens, tone, pack, level)] };
    }
    const drop = isLong ? (tone.dropLong as number) : tone.drop;
    const isMeant = ({ first, last }: Candidate) => {
      const [from, to] = sentencesAround(tokens, first, last);
      return tone.score(text, tokens, signs, from, to) > drop;
    };
    return { ...analysis, candidates: candidates.filter(isMeant) };
  };
}

/** What no friendly word takes back: threats and their like, coarse words (they say no more than that), a school's phrases. */
const isFirm = ({ level, category, rule }: Candidate) =>
  level === 'severe' || category === 'coarse' || rule === SCHOOL_RULE;

/** The tokens of the sentences that hold a finding: what else is said must not speak for it. */
function sentencesAround({ sentence, length }: Tokens, first: number, last: number): [from: number, to: number] {
  let from = first;
  let to = last + 1;
  while (from > 0 && sentence[from - 1] === sentence[first]) from--;
  while (to < length && sentence[to] === sentence[last]) to++;
  return [from, to];
}

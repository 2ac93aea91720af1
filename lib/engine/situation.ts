/** What a draft is about, as far as its words tell: facts for the lines' conditions, its topic, and what a line must keep. */

import { createAdviser } from './advice';
import { readCaptures } from './captures';
import { createExemplarFinder, type Exemplar, kindsOf } from './exemplars';
import { hasLines } from './has-lines';
import { createKeeper } from './kept-span';
import { classesAsked, expressionOf } from './line-facts';
import { packBitOf } from './lines';
import { createAsideHider, createPointReader, type Point } from './points';
import { PROTECTED } from './protected';
import { indexRows } from './row-index';
import type { SuggesterParts } from './suggest';
import { BREAK } from './tokens';
import type { Category, Judgement } from './types';

export type Situation = {
  /** Does a condition of a line hold: a category, `target:you`, `level:severe`, `has:class`, `says:expression`, `topic`, `any`; `!` says not? */
  holds(fact: string): boolean;
  /** What the draft is about, in words that fit into a line; empty when nothing tells. */
  topic: string;
  /** Lines that say the draft's point, with the words that they keep; the most specific first. */
  points: Point[];
  /** What people said instead of drafts like this one, the most alike first. */
  exemplars: Exemplar[];
  /** The mention or time that the draft begins with, as typed, space included. */
  opening: string;
  /** The particle that the draft ends in (Thai): says how one speaks, and a line may end in it too. */
  tail: string;
  /** A word that the draft begins with and that only says how one talks ("bro"), as typed, space included; none where it was grave. */
  voice: string;
  /** Emoji at the end that are not hostile. */
  closing: string;
  /** The same with laughter, in letters too, where the draft was only rough. */
  lightClosing: string;
  /** The same where it was not grave. */
  merryClosing: string;
  /** The same with all faces that may follow the writer's own words. */
  ownClosing: string;
  /** Nothing but the words would be lost: no number, link or hashtag stands in between. */
  keepsFacts: boolean;
};

/** Emoji of these classes hurt by themselves, or mock whatever stands before them. */
export const HOSTILE = [
  'hostile-emoji',
  'insult-emoji',
  'lewd-emoji',
  'weapon-emoji',
  'monkey-emoji',
  'money-emoji',
  'sour-emoji',
];

/** Where nothing worse is found, a wording may still laugh or cry as the draft did. */
const LIGHT: readonly Category[] = ['insult', 'work', 'ability', 'dismissal', 'coarse', 'sarcasm'];

/** Beside one of these there is no point to be made. */
const POINTLESS: readonly Category[] = ['self-harm-urging', 'sexual', 'grooming', 'exposure', 'outing'];

export function createSituationReader(parts: SuggesterParts) {
  const { packs, lexicon, profiles, analyser, read } = parts;
  const topics = packs.flatMap((pack, i) =>
    pack.rewordings
      .filter(({ part }) => part === 'topic' || part === 'point')
      .map((row) => ({ row, language: 1 << i })),
  );
  const index = indexRows(topics, lexicon, profiles);
  const readPoints = createPointReader(packs);
  const hideAsides = createAsideHider(packs);
  const keep = createKeeper(parts);
  const advise = createAdviser(packs);
  const findExemplars = createExemplarFinder(packs, parts.walkCues);
  const protectedIds = PROTECTED.map((name) => lexicon.classId(name));
  const voiceIds = [lexicon.classId('voice-opener')];
  const openingIds = ['mention', 'timestamp'].map((name) => lexicon.classId(name));
  const hostileIds = HOSTILE.map((name) => lexicon.classId(name));
  const emoji = lexicon.classId('emoji');
  const tailIds = [lexicon.classId('tail-particle')];
  const laughIds = [lexicon.classId('laugh')];
  const reactionIds = [lexicon.classId('reaction-emoji')];
  const classOf = classesAsked(
    packs.flatMap(({ lines }) => lines),
    lexicon,
  );

  return function readSituation(text: string, judgement: Judgement, mayPoint: boolean): Situation {
    const tokens = read(text);
    // Conditions on a topic's sentence, and what can stay, look at tags, which only the analysis gives.
    const { signs } = analyser.analyse(tokens);
    const exemplars = findExemplars(text, tokens, signs, judgement);
    const given = (at: number, ids: readonly number[]) =>
      profiles.added(tokens.profile[at] as number).some((id) => ids.includes(id));
    const listed = (at: number, ids: readonly number[]) =>
      ids.some((id) => profiles.has(tokens.profile[at] as number, id));
    const listedPoints: (Point & { order: number })[] = [];
    const language = packBitOf(text, packs);
    // Two things criticised are two points: one line would lose the other.
    const criticised = judgement.findings.filter(({ category }) => category === 'work' || category === 'ability');
    const mayKeep = mayPoint && !judgement.findings.some(({ category }) => POINTLESS.includes(category));
    // Beside a slur nothing but what the writer said of something else can stay: a line of ours would weigh too little.
    const isPointless = !mayKeep || judgement.findings.some(({ category }) => category === 'slur');
    const mayList = criticised.length < 2 && !isPointless;
    let best: { order: number; topic: string } | null = null;
    const present = new Set<number>();
    let first = 0;
    while (first < tokens.length && given(first, openingIds)) first++;
    const opening = first > 0 ? `${text.slice(0, tokens.end[first - 1] as number).trimStart()} ` : '';
    const isLight =
      judgement.level !== 'severe' && judgement.findings.every(({ category }) => LIGHT.includes(category));
    const isGrave = judgement.level === 'severe' || kindsOf(judgement.findings.map(({ category }) => category)) > 0;
    const isVoice = isLight && first + 1 < tokens.length && listed(first, voiceIds);
    const voice = isVoice ? `${text.slice(tokens.start[first] as number, tokens.end[first] as number)} ` : '';
    // The writer's own words come before any of ours; an advice must be about them.
    const kept = mayKeep ? keep(text, tokens, judgement, first) : null;
    const plain = hideAsides(text);
    const own = kept?.captures.kept ?? '';
    const fitting: Point[] = own ? readPoints(own, hideAsides(own), judgement) : [];
    for (let at = 0; at < tokens.length; at++) {
      present.add(tokens.profile[at] as number);
      analyser.search(index, at, ({ of, captures: names }, match) => {
        const { categories, part, say } = of.row;
        if (categories && !judgement.findings.some(({ category }) => categories.includes(category))) return;
        // A word of the other language may name the topic, but a line cannot say it in that one's words.
        if (of.language !== language || plain[tokens.start[at] as number] === ' ') return;
        if (part === 'point') {
          if (!mayList) return;
          const point = { say, captures: readCaptures(text, tokens, names, match).captures };
          listedPoints.push({ ...point, order: of.order });
          if (kept && at >= kept.first && at <= kept.last) fitting.push(point);
          return;
        }
        if (!best || of.order < best.order) best = { order: of.order, topic: of.row.say[0] as string };
      });
    }
    // What the letters show is more particular than a word by itself.
    const known = [
      ...(isPointless ? [] : readPoints(text, plain, judgement)),
      ...listedPoints.sort((a, b) => a.order - b.order),
    ];
    const points = kept ? [...advise(text, kept, fitting), kept, ...known] : known;
    const topic = (best as { topic: string } | null)?.topic ?? '';
    const isKind = (at: number) => isEmoji(at) && !listed(at, hostileIds);
    const isMerry = (at: number) => isKind(at) || listed(at, laughIds);
    const last = endBefore(isKind);
    let end = last - 1;
    while (end > first && (isEmoji(end) || tokens.punctuation[end] === 1 || listed(end, laughIds))) end--;
    // Who is polite in one clause is polite in all of them: the last particle before a space will do.
    let said = end;
    const isTail = (at: number) =>
      listed(at, tailIds) && (at === end || (tokens.breakBefore[at + 1] as number) >= BREAK.space);
    while (said >= first && !isTail(said)) said--;
    const tail = said >= first ? text.slice(tokens.start[said] as number, tokens.end[said] as number) : '';
    let keepsFacts = true;
    for (let at = first; at < tokens.length; at++)
      if (given(at, protectedIds) || (at < last && isEmoji(at) && !listed(at, hostileIds))) keepsFacts = false;

    /** Where the run at the end of the text begins of which `isClosing` holds; something is left before it. */
    function endBefore(isClosing: (at: number) => boolean): number {
      let at = tokens.length;
      while (at > first + 1 && isClosing(at - 1)) at--;
      return at;
    }
    function textFrom(at: number): string {
      return at < tokens.length ? ` ${text.slice(tokens.start[at] as number).trim()}` : '';
    }
    function isEmoji(at: number): boolean {
      return (
        given(at, [emoji]) || (listed(at, hostileIds) && !/[\p{L}\p{N}]/u.test(text[tokens.start[at] as number] ?? ''))
      );
    }
    const facts = new Set<string>(['any', `level:${judgement.level}`]);
    if (topic) facts.add('topic');
    for (const { category, target } of judgement.findings) facts.add(category).add(`target:${target}`);
    const isPresent = (id: number | undefined) =>
      id !== undefined && [...present].some((profile) => profiles.has(profile, id));
    const isTrue = (fact: string) => {
      if (fact.startsWith('has:')) return isPresent(classOf.get(fact));
      return fact.startsWith('says:') ? expressionOf(fact).test(text) : facts.has(fact);
    };
    return {
      holds: (fact) => (fact.startsWith('!') ? !isTrue(fact.slice(1)) : isTrue(fact)),
      topic,
      points,
      exemplars,
      tail,
      opening,
      voice,
      closing: textFrom(last),
      lightClosing: textFrom(isLight ? endBefore(isMerry) : last),
      merryClosing: textFrom(isGrave ? last : endBefore(isMerry)),
      ownClosing: textFrom(endBefore((at) => isMerry(at) || (isEmoji(at) && listed(at, reactionIds)))),
      keepsFacts: keepsFacts && !hasLines(text),
    };
  };
}

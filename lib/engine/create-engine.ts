/** Builds the engine: one lexicon, one set of indexed rows, and the functions that judge and reword with them. */
import { createAnalyser } from './analyse';
import { BUILT_IN_CLASSES, type BuiltInClass, HURTFUL, LOWERING, PERSON, PUT_DOWN } from './classes';
import { createCueWalk } from './cues';
import { createFolder } from './fold';
import { createLanguageMarker } from './languages';
import { type ClassId, createLexicon, type Phrase, type TestId } from './lexicon';
import { createListener, SCHOOL_RULE } from './listen';
import { encodeNumbers } from './number-code';
import { CODE } from './pattern-code';
import { createProfiles } from './profiles';
import { createSecondReader } from './second-reading';
import { settle } from './settle';
import { createSuggester } from './suggest';
import { createTokenizer } from './tokenize';
import { createTokens, type Tokens } from './tokens';
import { createTones } from './tone';
import type { Engine, EngineOptions, Judgement, PackedPacks, PackedRow } from './types';

/** A school's phrase list beyond this is cut: it is a list of words, not a second pack. */
const MOST_PHRASES = 500;

/** Tone (logarithm of odds) up to which something is clearly more likely kind than not: only such is offered. */
const LIKELY_KIND = -0.25;

/** The same for a clause of the writer's own that was chosen because it can stand: a complaint sounds like one. */
const LIKELY_FAIR = 0.5;

/** Makes an engine from packs. Takes some milliseconds; `judge` afterwards is one pass over the text. */
export function createEngine(options: EngineOptions): Engine {
  const { packs, muted = [], categories } = options;
  const { read, walkCues, ...parts } = createReader(options);
  const options_ = { muted: new Set(muted), categories: categories ? new Set(categories) : null };
  const tones = createTones(packs.packs, walkCues);
  const listen = createListener(packs.packs, tones, parts.lexicon, parts.profiles);

  const judgeFrom = (text: string, mark?: number): Judgement => {
    const tokens = read(text);
    return settle(tokens, listen(text, tokens, parts.analyser.analyse(tokens), mark), options_);
  };
  const judge = (text: string) => judgeFrom(text);
  const suggest = createSuggester({
    packs: packs.packs,
    ...parts,
    read,
    walkCues,
    tones,
    judge: (text, isOwn) => judgeFrom(text, isOwn ? LIKELY_FAIR : LIKELY_KIND),
  });
  parts.profiles.freeze();
  return {
    judge,
    suggest,
    assess(text) {
      const judgement = judge(text);
      return { ...judgement, suggestions: suggest(text, judgement) };
    },
  };
}

/** The parts that read a text; `profiles` must be frozen before the first. */
export function createReader({ packs, schoolPhrases = [], allowed = [] }: EngineOptions) {
  const lexicon = createLexicon(packs, (classId) => [
    ...readPhrases(schoolPhrases, classId('school-phrase')),
    ...readPhrases(allowed, classId('allowed-phrase')),
  ]);
  const builtIn = Object.fromEntries(BUILT_IN_CLASSES.map((name) => [name, lexicon.classId(name)])) as Record<
    BuiltInClass,
    ClassId
  >;
  const everyLanguage = (1 << packs.packs.length) - 1;

  const profiles = createProfiles(lexicon);
  const phraseRows = phraseRowsFor(builtIn['school-phrase'], builtIn['allowed-phrase'], packs);
  const rows = [
    ...packs.rows.flatMap((ofPack, i) => ofPack.map((row) => ({ row, language: 1 << i }))),
    ...phraseRows.map((row) => ({ row, language: everyLanguage })),
  ];
  const analyser = createAnalyser(rows, lexicon, profiles);
  const fold = createFolder();
  const tokens = createTokens();
  // By set: asked of every word in turn, a profile for each would hold up the first text by most of a second.
  const askBySet = (ask: (tests: readonly TestId[]) => boolean) => {
    const holds = memoise((set) => ask(lexicon.testsOf(set)));
    return (entry: number) => holds(lexicon.setOf(entry));
  };
  const tokenize = createTokenizer(lexicon, profiles, builtIn, askBySet(analyser.isSought));
  const carriesOf = (classes: readonly string[]) => {
    const asked = new Set(classes.map(lexicon.classId));
    return askBySet((tests) => tests.some((test) => asked.has(test)));
  };
  const readAgain = createSecondReader(lexicon, {
    isHurtful: carriesOf(HURTFUL),
    isPutDown: carriesOf(PUT_DOWN),
    isPerson: carriesOf(PERSON),
    isLowering: carriesOf([LOWERING]),
    isSlip: (profile) => profiles.has(profile, builtIn.misspelt),
  });
  const markLanguages = createLanguageMarker(profiles, packs.packs, builtIn.misspelt);
  const read = (text: string): Tokens => {
    const folded = fold(text);
    tokenize(text, folded, tokens);
    const plainer = readAgain(text, folded, tokens);
    if (plainer) tokenize(text, plainer, tokens);
    markLanguages(tokens, text);
    return tokens;
  };
  return { lexicon, profiles, analyser, read, walkCues: createCueWalk(profiles, packs.classes.split(' ')) };
}

/** Asks once per number. */
function memoise(ask: (number: number) => boolean): (number: number) => boolean {
  const answers: (boolean | undefined)[] = [];
  return (number) => {
    answers[number] ??= ask(number);
    return answers[number] as boolean;
  };
}

/** Phrases in the engine's own spelling; what is too short or too long is left out. */
function readPhrases(phrases: string[], test: TestId): Phrase[] {
  const fold = createFolder();
  return phrases.slice(0, MOST_PHRASES).flatMap((phrase) => {
    const { codes, length } = fold(phrase.trim());
    if (length < 2 || length > 60) return [];
    return [{ surface: String.fromCharCode(...codes.subarray(0, length)), test }];
  });
}

/** What a school or a person added: phrases to mark, and phrases never to mark. */
function phraseRowsFor(school: ClassId, allowed: ClassId, { captures }: PackedPacks): PackedRow[] {
  const { markOpen, markClose, open, close, test } = CODE;
  const scope = captures.split(' ').indexOf('scope');
  return [
    {
      id: SCHOOL_RULE,
      effect: { kind: 'finding', category: 'insult', target: 'none', level: 'harsh', why: 'insult' },
      patterns: [encodeNumbers([markOpen, test + school, markClose])],
    },
    {
      id: 'allowed.phrase',
      effect: { kind: 'guard', flag: 'allowed', scope: 'scope', lower: false },
      patterns: [encodeNumbers([open, scope, markOpen, test + allowed, markClose, close])],
    },
  ];
}

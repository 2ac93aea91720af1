/** Builds the engine: one lexicon, one set of indexed rows, and the functions that judge and reword with them. */
import { createAnalyser } from './analyse';
import { BUILT_IN_CLASSES, type BuiltInClass } from './classes';
import { createFolder } from './fold';
import { markLanguages } from './languages';
import { type ClassId, createLexicon, type Lexicon } from './lexicon';
import { literalClass } from './matcher';
import { namesIn, parsePattern } from './parse-pattern';
import { settle } from './settle';
import { createSuggester } from './suggest';
import { createTokenizer } from './tokenize';
import { createTokens } from './tokens';
import type { CompiledPack, CompiledRow, Engine, EngineOptions, Judgement } from './types';

/** A school's phrase list beyond this is cut: it is a list of words, not a second pack. */
const MOST_PHRASES = 500;

/**
 * Makes an engine from compiled packs. Takes some milliseconds; `judge` afterwards is one pass over the text.
 * Throws when a pack's pattern cannot be compiled (the build has checked them, so only for hand-made packs).
 */
export function createEngine(options: EngineOptions): Engine {
  const { packs, schoolPhrases = [], allowed = [], muted = [], categories } = options;
  const lexicon = createLexicon();
  const builtIn = Object.fromEntries(BUILT_IN_CLASSES.map((name) => [name, lexicon.classId(name)])) as Record<
    BuiltInClass,
    ClassId
  >;
  for (const [i, pack] of packs.entries()) fillLexicon(lexicon, pack, 1 << i);
  const everyLanguage = (1 << packs.length) - 1;
  addPhrases(lexicon, schoolPhrases, builtIn['school-phrase'], everyLanguage);
  addPhrases(lexicon, allowed, builtIn['allowed-phrase'], everyLanguage);

  const rows = [
    ...packs.flatMap((pack, i) => pack.rows.map((row) => ({ row, language: 1 << i }))),
    ...PHRASE_ROWS.map((row) => ({ row, language: everyLanguage })),
  ];
  const analyser = createAnalyser(packs, rows, lexicon);
  const fold = createFolder();
  const tokens = createTokens();
  const tokenize = createTokenizer(lexicon, builtIn, (entry) => analyser.isSought(lexicon.classesOf(entry)));
  const options_ = { muted: new Set(muted), categories: categories ? new Set(categories) : null };

  const read = (text: string) => {
    tokenize(text, fold(text), tokens);
    markLanguages(tokens, lexicon, packs, text);
    return tokens;
  };
  const judge = (text: string): Judgement => {
    read(text);
    return settle(tokens, analyser.analyse(tokens), options_);
  };
  const suggest = createSuggester({ packs, lexicon, analyser, read, judge });
  return {
    judge,
    suggest,
    assess(text) {
      const judgement = judge(text);
      return { ...judgement, suggestions: suggest(text, judgement) };
    },
  };
}

/** Words and phrases of a pack, and the literal words of its patterns. */
function fillLexicon(lexicon: Lexicon, pack: CompiledPack, language: number): void {
  for (const [surface, classes] of pack.entries)
    lexicon.add(
      surface,
      classes.map((name) => lexicon.classId(name)),
      language,
    );
  const patterns = [...pack.rows, ...pack.rewordings].flatMap((row) => row.patterns);
  const words = new Set(patterns.flatMap((pattern) => namesIn(parsePattern(pattern)).words));
  for (const word of words) lexicon.add(word, [lexicon.classId(literalClass(word))], language);
}

function addPhrases(lexicon: Lexicon, phrases: string[], id: ClassId, languages: number): void {
  const fold = createFolder();
  for (const phrase of phrases.slice(0, MOST_PHRASES)) {
    const { codes, length } = fold(phrase.trim());
    if (length >= 2 && length <= 60) lexicon.add(String.fromCharCode(...codes.subarray(0, length)), [id], languages);
  }
}

/** What a school or a person added: phrases to mark, and phrases never to mark. */
const PHRASE_ROWS: CompiledRow[] = [
  {
    id: 'school.phrase',
    effect: { kind: 'finding', category: 'insult', target: 'none', level: 'harsh', why: 'insult' },
    patterns: ['<@school-phrase>'],
  },
  {
    id: 'allowed.phrase',
    effect: { kind: 'guard', flag: 'allowed', scope: 'scope', lower: false },
    patterns: ['{scope <@allowed-phrase> }'],
  },
];

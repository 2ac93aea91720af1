/** The engine's contract: what a judgement is, and what a compiled language pack looks like. */

import type { PackedExemplars, PackedKept, PackedTone } from './learnt-types';

export type Level = 'ok' | 'mild' | 'harsh' | 'severe';

export type Category =
  | 'insult'
  | 'appearance'
  | 'ability'
  | 'work'
  | 'dismissal'
  | 'threat'
  | 'wish-harm'
  | 'self-harm-urging'
  | 'sexual'
  | 'slur'
  | 'group'
  | 'sarcasm'
  | 'coarse'
  | 'exposure'
  | 'outing'
  | 'grooming'
  | 'pile-on';

export type Target = 'you' | 'person' | 'group' | 'work' | 'self' | 'none';

export type HelpTopic =
  | 'crisis-self'
  | 'being-bullied'
  | 'threatened'
  | 'private-details'
  | 'leaked-image'
  | 'someone-else-at-risk'
  | 'abuse-disclosure';

/** One marked place. `start` and `end` are UTF-16 offsets into the text as typed, on code-point borders. */
export type Finding = {
  start: number;
  end: number;
  category: Category;
  target: Target;
  level: Exclude<Level, 'ok'>;
  /** Id of the rule, stable across versions. */
  rule: string;
  /** Key of a plain one-sentence reason in the packs' strings. */
  why: string;
};

export type Judgement = { level: Level; kind: boolean; findings: Finding[]; help: HelpTopic[] };

/** Replace `[start, end)` of the typed text by `text`. Edits of one suggestion are sorted and do not overlap. */
export type Edit = { start: number; end: number; text: string };

export type Move = 'reword' | 'ask' | 'let-go';

export type Suggestion = { text: string; move: Move; edits: Edit[] };

export type Assessment = Judgement & { suggestions: Suggestion[] };

export type Language = 'th' | 'en';

export type EngineOptions = {
  packs: PackedPacks;
  /** Phrases that a school adds, matched as typed words; each becomes a harsh finding. At most 500, 2 to 60 characters. */
  schoolPhrases?: string[];
  /** Phrases that are never marked. */
  allowed?: string[];
  /** Ids of rules that this person called "not harsh". */
  muted?: string[];
  /** The categories to look for; all when absent. */
  categories?: Category[];
};

export type Engine = {
  judge(text: string): Judgement;
  suggest(text: string, judgement: Judgement): Suggestion[];
  assess(text: string): Assessment;
};

/** A language pack as `compilePacks` leaves it: checked and plain, examples and glosses stripped. */
export type CompiledPack = {
  language: Language;
  /** Script of the language's own words. */
  script: 'Thai' | 'Latin';
  /** Surface forms (folded) with the classes they carry. */
  entries: [surface: string, classes: string[]][];
  rows: CompiledRow[];
  rewordings: CompiledRewording[];
  /** Whole-draft lines for when no point is left, by situation. */
  lines: CompiledLine[];
  /** How writers type: words whose presence in a draft says which spelling a wording takes. */
  habits?: CompiledHabit[];
  /** What `npm run learn` made of the pack's example comments. */
  tone?: PackedTone;
  /** What it made of the drafts in the pack's folder `kept`. */
  kept?: PackedKept;
  /** What it made of the drafts in the pack's folder `reworded`. */
  exemplars?: PackedExemplars;
};

export type CompiledHabit = { seen: string[]; swap: [from: string, to: string][] };

/** What a row says when its pattern is found. */
export type RowEffect =
  | { kind: 'finding'; category: Category; target: Target; level: Exclude<Level, 'ok'>; why: string }
  | { kind: 'guard'; flag: string; scope: 'scope' | 'clause' | 'sentence' | 'text'; lower: boolean }
  | { kind: 'tag'; as: string }
  | { kind: 'help'; topic: HelpTopic }
  | { kind: 'kind' };

export type CompiledRow = {
  id: string;
  effect: RowEffect;
  patterns: string[];
  /** Classes one of which must stand in the sentence. */
  with?: string[];
  /** Classes none of which may stand in the sentence. */
  without?: string[];
  /** Guard flags that do not silence this row. */
  despite?: string[];
};

/**
 * What a rewording replaces: a match that takes care of a whole clause (the default), single marked words, words that are
 * softened wherever a draft is reworded, a short clause that only adds to an insult (`jab`); or nothing, when it only names
 * what a draft is about (`topic`), says its point in whole lines (`point`), says something around the part of a draft that can
 * stay (`keep`), knows the advice in a point's lines (`advice`), what is said by
 * the way and names no scene (`aside`), which leftovers still sneer (`sour`) or say
 * too little without what went (`stub`).
 */
export type RewordingPart =
  | 'clause'
  | 'words'
  | 'always'
  | 'jab'
  | 'topic'
  | 'point'
  | 'keep'
  | 'advice'
  | 'aside'
  | 'sour'
  | 'stub';

export type CompiledRewording = {
  id: string;
  move: Move;
  part?: RewordingPart;
  patterns: string[];
  /** Regular expressions over the text as typed: a point's, beside its patterns (named groups are kept), or over what stays of it. */
  text?: string[];
  say: string[];
  categories?: Category[];
  with?: string[];
  without?: string[];
};

export type CompiledLine = { id: string; move: Move; when: string[]; say: string[] };

/** What rewording needs to know of one pack. */
export type SpokenPack = Pick<
  CompiledPack,
  'language' | 'script' | 'lines' | 'habits' | 'tone' | 'kept' | 'exemplars'
> & {
  rewordings: PackedRewording[];
};

/** Rows as they are shipped: patterns in the code of `pattern-code.ts`, conditions as numbers of tests. */
export type Packed<Row> = Omit<Row, 'with' | 'without'> & { with?: number; without?: number };
export type PackedRow = Packed<CompiledRow>;
export type PackedRewording = Packed<CompiledRewording>;

/**
 * All packs together as they are shipped: made by `lib/packs/pack.ts`, small in a download and quick to build an engine
 * from. Tests (what a pattern can ask of one token) are numbered: classes first, then literal words, then choices.
 */
export type PackedPacks = {
  /** Class names, separated by spaces; the first are the engine's own. */
  classes: string;
  /** Which words are literals of patterns, in the number code: the steps from each to the next in the order of all words. */
  literals: string;
  /** Per choice, its tests in the number code, each as the step from the one before. */
  choices: string[];
  /** Distinct lists of classes that words carry, in the number code: first the languages' bits, then the classes. */
  sets: string[];
  /** The words, in parts that share an alphabet. */
  words: PackedWords[];
  /** Names of captures in patterns, separated by spaces. */
  captures: string;
  /** Rows of each pack. */
  rows: PackedRow[][];
  packs: SpokenPack[];
};

/** Sorted words, each written as what it adds to the one before (`unpack-words.ts`), and the number of each word's set. */
export type PackedWords = { letters: string; text: string; sets: string };

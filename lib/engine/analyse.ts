/** Runs tags, guards and rows over the tokens of a text and gathers what they found. */
import { createFlags, flagsOver, noShelter, raiseGuard, type Shelter } from './guards';
import type { ClassId, Lexicon } from './lexicon';
import { indexRows, type PatternRow, type RowIndex, type RowPattern } from './row-index';
import { createRunner, type Match } from './runner';
import { addClass, type Tokens } from './tokens';
import type { Category, CompiledPack, CompiledRow, HelpTopic, Level, RowEffect, Target } from './types';

/** A finding before overlaps are settled: token places of the marked part, inclusive. */
export type Candidate = {
  first: number;
  last: number;
  category: Category;
  target: Target;
  level: Exclude<Level, 'ok'>;
  rule: string;
  why: string;
};

export type Analysis = { candidates: Candidate[]; help: HelpTopic[]; kind: boolean };

type Kind = RowEffect['kind'];

export type Analyser = {
  analyse(tokens: Tokens): Analysis;
  /** Visits every place where a row of another index fits, with language and sentence conditions checked. */
  search<Row extends PatternRow>(
    index: RowIndex<Row>,
    tokens: Tokens,
    at: number,
    found: (pattern: RowPattern<Row>, match: Match) => void,
  ): void;
  /** Classes that a row's marked part can begin with: the words worth undoing a disguise for. */
  isSought(classes: readonly ClassId[]): boolean;
};

const LOWER: Record<Exclude<Level, 'ok'>, Level> = { mild: 'ok', harsh: 'mild', severe: 'harsh' };

export function createAnalyser(
  packs: CompiledPack[],
  rows: { row: CompiledRow; language: number }[],
  lexicon: Lexicon,
): Analyser {
  const flags = createFlags(packs.flatMap((pack) => pack.rows));
  const indexOf = (kind: Kind) =>
    indexRows(
      rows.filter(({ row }) => row.effect.kind === kind),
      lexicon,
    );
  const tags = indexOf('tag');
  const guards = indexOf('guard');
  const findings = indexOf('finding');
  const helps = indexOf('help');
  const kinds = indexOf('kind');
  const emoji = lexicon.classId('emoji');
  const decoded = lexicon.classId('decoded');
  const glued = lexicon.classId('glued');
  const addressee = [lexicon.classId('you'), lexicon.classId('mention')];
  const runner = createRunner(lexicon, (tokens, at) => runner.has(tokens, at, emoji));
  const despite = new Map(
    rows.map(({ row }) => [row.id, (row.despite ?? []).reduce((bits, name) => bits | flags.bitOf(name), 0)]),
  );
  let sentenceClasses = new Map<number, Set<ClassId>>();

  function classesIn(tokens: Tokens, sentence: number, near: number): Set<ClassId> {
    const known = sentenceClasses.get(sentence);
    if (known) return known;
    const set = new Set<ClassId>();
    let from = near;
    while (from > 0 && tokens.sentence[from - 1] === sentence) from--;
    for (let i = from; i < tokens.length && tokens.sentence[i] === sentence; i++) {
      const entry = tokens.entry[i] as number;
      if (entry !== 0) for (const id of lexicon.classesOf(entry)) set.add(id);
      for (const id of tokens.extra[i] ?? []) set.add(id);
    }
    sentenceClasses.set(sentence, set);
    return set;
  }

  function search<Row extends PatternRow>(
    index: RowIndex<Row>,
    tokens: Tokens,
    at: number,
    found: (pattern: RowPattern<Row>, match: Match, at: number) => void,
  ) {
    const patterns = index.ofEntry(tokens.entry[at] as number);
    for (let i = 0; i < patterns.length; i++) attempt(patterns[i] as RowPattern<Row>, tokens, at, found);
    const extra = tokens.extra[at];
    if (!extra) return;
    // A tag may add classes while we look: only those present now are visited, the next sweep sees the rest.
    const count = extra.length;
    for (let k = 0; k < count; k++) {
      for (const pattern of index.ofClass(extra[k] as ClassId)) attempt(pattern, tokens, at, found);
    }
  }

  function attempt<Row extends PatternRow>(
    pattern: RowPattern<Row>,
    tokens: Tokens,
    at: number,
    found: (pattern: RowPattern<Row>, match: Match, at: number) => void,
  ) {
    const { of } = pattern;
    const sentence = tokens.sentence[at] as number;
    if ((of.language & (tokens.languages[sentence] ?? 0)) === 0) return;
    const match = runner.match(tokens, pattern.matcher, at);
    if (!match) return;
    if (of.with || of.without) {
      const present = classesIn(tokens, sentence, at);
      if (of.with && !of.with.some((id) => present.has(id))) return;
      if (of.without?.some((id) => present.has(id))) return;
    }
    found(pattern, match, at);
  }

  function each<Row extends PatternRow>(
    index: RowIndex<Row>,
    tokens: Tokens,
    found: (pattern: RowPattern<Row>, match: Match, at: number) => void,
  ) {
    if (index.isEmpty) return;
    for (let at = 0; at < tokens.length; at++) search(index, tokens, at, found);
  }

  function addTags(tokens: Tokens): void {
    for (let sweep = 0; sweep < 2; sweep++) {
      each(tags, tokens, ({ of }, match) => {
        if (of.row.effect.kind !== 'tag') return;
        const id = lexicon.classId(of.row.effect.as);
        for (let i = match.slots[0] as number; i <= (match.slots[1] as number); i++) addClass(tokens, i, id);
      });
      // What a sentence holds has changed; the next question about it looks again.
      sentenceClasses = new Map();
    }
  }

  /** The level that is left after the guards, or 'ok' when they silence the row. */
  function guarded(tokens: Tokens, shelter: Shelter, row: CompiledRow, level: Level, match: Match): Level {
    const held =
      flagsOver(tokens, shelter, match.slots[0] as number, match.slots[1] as number) & ~(despite.get(row.id) ?? 0);
    if (held === 0) return level;
    const lowering = flags.lowering();
    if ((held & ~lowering) !== 0) return 'ok';
    return level === 'ok' ? 'ok' : LOWER[level];
  }

  return {
    search,
    isSought: (classes) => classes.some((id) => findings.ofClass(id).length > 0 || helps.ofClass(id).length > 0),
    analyse(tokens) {
      sentenceClasses = new Map();
      const shelter = noShelter();
      addTags(tokens);
      each(guards, tokens, ({ of, matcher }, match, at) => {
        if (of.row.effect.kind === 'guard')
          raiseGuard(tokens, shelter, of.row, match, at, flags.bitOf(of.row.effect.flag), matcher.captures);
      });
      const candidates: Candidate[] = [];
      each(findings, tokens, ({ of }, match, at) => {
        const { effect } = of.row;
        if (effect.kind !== 'finding') return;
        const level = guarded(tokens, shelter, of.row, weakened(tokens, effect.level, at), match);
        if (level === 'ok') return;
        const { category, target, why } = effect;
        candidates.push({
          first: match.slots[0] as number,
          last: match.slots[1] as number,
          category,
          target,
          level,
          rule: of.row.id,
          why,
        });
      });
      const help = new Set<HelpTopic>();
      each(helps, tokens, ({ of }, match) => {
        if (of.row.effect.kind === 'help' && guarded(tokens, shelter, of.row, 'severe', match) === 'severe')
          help.add(of.row.effect.topic);
      });
      let kind = false;
      each(kinds, tokens, ({ of }, match) => {
        kind ||= guarded(tokens, shelter, of.row, 'severe', match) === 'severe';
      });
      return { candidates, help: [...help], kind };
    },
  };

  /** A word that only decoding gave, with nobody addressed, and a short Thai word stuck to unknown letters, count for less. */
  function weakened(tokens: Tokens, level: Exclude<Level, 'ok'>, at: number): Level {
    if (runner.has(tokens, at, glued) && (tokens.end[at] as number) - (tokens.start[at] as number) <= 3) return 'ok';
    if (!runner.has(tokens, at, decoded)) return level;
    const present = classesIn(tokens, tokens.sentence[at] as number, at);
    return addressee.some((id) => present.has(id)) ? level : LOWER[level];
  }
}

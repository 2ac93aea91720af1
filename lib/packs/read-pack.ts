/** Reads the YAML of one pack into checked entries, rows and rewordings; every mistake names its file and entry. */
import { parse } from 'yaml';
import { createFolder } from '../engine/fold';
import type { CompiledLine, CompiledPack, CompiledRewording, CompiledRow, Language } from '../engine/types';
import { type Inflection, inflect } from './inflect';
import { joinPhrases } from './join-phrases';
import { dropUnaskedPlurals, pluralOf } from './plural-classes';
import { checkRewording, checkRow, type Problem, readEffect, TOPICAL } from './read-rows';
import { resplit, tagPhrases, wordsOfTheirOwn } from './split-thai';

export type PackFile = { path: string; text: string };

/** A row's own sentences: what it must catch and what must stay quiet. */
export type Example = { id: string; path: string; effect: CompiledRow['effect']; catch: string[]; quiet: string[] };

export type RewordingExample = { id: string; path: string; before: string; after: string };

export type PackSource = {
  pack: CompiledPack;
  examples: Example[];
  rewordingExamples: RewordingExample[];
  /** Glosses and notes for the generated documentation, by row id. */
  glosses: Map<string, string>;
  problems: Problem[];
};

type Raw = Record<string, unknown>;

const strings = (value: unknown): string[] => (Array.isArray(value) ? value : value == null ? [] : [value]).map(String);

/** Reads all files of one language. Problems are collected, not thrown, so that one run shows them all. */
export function readPack(language: Language, files: PackFile[]): PackSource {
  const problems: Problem[] = [];
  const source: PackSource = {
    pack: { language, script: language === 'th' ? 'Thai' : 'Latin', entries: [], rows: [], rewordings: [], lines: [] },
    examples: [],
    rewordingExamples: [],
    glosses: new Map(),
    problems,
  };
  const words = new Map<string, Set<string>>();
  /** Phrases that are to be read word by word where the lexicon holds their words, with their classes. */
  const phrases = new Map<string, Set<string>>();
  for (const file of [...files].sort((a, b) => a.path.localeCompare(b.path))) {
    let list: unknown;
    try {
      list = parse(file.text, { uniqueKeys: false });
    } catch (error) {
      problems.push({ path: file.path, id: '', what: `not valid YAML: ${(error as Error).message.split('\n')[0]}` });
      continue;
    }
    if (list == null) continue;
    if (!Array.isArray(list)) {
      problems.push({ path: file.path, id: '', what: 'a file is a list of entries' });
      continue;
    }
    for (const raw of list as Raw[]) {
      if ('class' in raw) readWords(raw, file.path);
      else if ('line' in raw) readLine(raw, file.path);
      else if (TOPICAL.some((name) => name in raw)) readTopic(raw, file.path);
      else if ('habit' in raw) readHabit(raw, file.path);
      else if ('move' in raw) readRewording(raw, file.path);
      else readRow(raw, file.path);
    }
  }
  dropUnaskedPlurals([...words.values(), ...phrases.values()], source.pack.rewordings);
  splitPhrases();
  source.pack.entries = [...words].map(([surface, classes]) => [surface, [...classes].sort()]);
  const all = [...source.pack.rows, ...source.pack.rewordings];
  const own = wordsOfTheirOwn(
    all.flatMap((row) => row.patterns),
    (word) => words.has(word),
  );
  const isWord = (word: string) => words.has(word) || own.has(word);
  for (const row of all)
    row.patterns = row.patterns.map((pattern) =>
      resplit(
        joinPhrases(pattern, (phrase) => words.has(phrase)),
        isWord,
      ),
    );
  return source;

  function readWords(raw: Raw, path: string): void {
    const classes = strings(raw.class);
    const id = `class ${classes.join(', ')}`;
    const as = (raw.inflect ?? 'none') as Inflection;
    if (!['noun', 'verb', 'adj', 'none'].includes(as)) problems.push({ path, id, what: `unknown inflection "${as}"` });
    const list = raw.words;
    const pairs: [string, unknown][] = Array.isArray(list)
      ? list.map((word) => [String(word), null])
      : Object.entries((list ?? {}) as Raw);
    if (pairs.length === 0) problems.push({ path, id, what: 'no words' });
    for (const [word, gloss] of pairs) {
      const isThai = /[\u0e00-\u0e7f]/.test(word);
      if (isThai && !String(gloss ?? raw.about ?? '').trim())
        problems.push({ path, id, what: `"${word}" has no gloss` });
      for (const [i, form] of inflect(word, isThai ? 'none' : as).entries()) {
        const surface = foldWord(form);
        if (surface.length === 0) problems.push({ path, id, what: `"${word}" folds to nothing` });
        const into = raw.split === true ? phrases : words;
        const known = into.get(surface) ?? new Set<string>();
        for (const name of classes) known.add(name);
        if (as === 'noun' && i === 1) for (const name of classes) known.add(pluralOf(name));
        into.set(surface, known);
      }
    }
  }

  /** A phrase whose words are listed becomes a tag over them, so that it hides none of them from other rows. */
  function splitPhrases(): void {
    const { patterns, widen } = tagPhrases(phrases, words);
    for (const [name, list] of patterns) {
      const id = `${language}.phrase.${name}`;
      source.pack.rows.push({ id, effect: { kind: 'tag', as: name }, patterns: list });
      source.glosses.set(id, `phrases of the class ${name}`);
    }
    for (const row of [...source.pack.rows, ...source.pack.rewordings]) row.patterns = row.patterns.map(widen);
  }

  function readRow(raw: Raw, path: string): void {
    const id = String(raw.id ?? '');
    const effect = readEffect(raw, (what) => problems.push({ path, id, what }));
    if (!effect) return;
    const row: CompiledRow = { id, effect, patterns: strings(raw.match) };
    if (raw.with) row.with = strings(raw.with);
    if (raw.without) row.without = strings(raw.without);
    if (raw.despite) row.despite = strings(raw.despite);
    const example: Example = { id, path, effect, catch: strings(raw.catch), quiet: strings(raw.quiet) };
    if (source.pack.rows.some((other) => other.id === id)) problems.push({ path, id, what: 'the id is used twice' });
    problems.push(...checkRow(row, example, language, raw));
    source.pack.rows.push(row);
    source.examples.push(example);
    if (raw.gloss) source.glosses.set(id, String(raw.gloss));
  }

  function readRewording(raw: Raw, path: string): void {
    const row: CompiledRewording = {
      id: String(raw.id ?? ''),
      move: raw.move as CompiledRewording['move'],
      patterns: strings(raw.match),
      say: strings(raw.say),
    };
    if (raw.part) row.part = raw.part as CompiledRewording['part'];
    if (raw.for) row.categories = strings(raw.for) as CompiledRewording['categories'];
    if (raw.with) row.with = strings(raw.with);
    if (raw.without) row.without = strings(raw.without);
    problems.push(...checkRewording(row, path));
    source.pack.rewordings.push(row);
    for (const [before, after] of Object.entries((raw.try ?? {}) as Raw)) {
      source.rewordingExamples.push({ id: row.id, path, before, after: String(after) });
    }
  }

  function readTopic(raw: Raw, path: string): void {
    const part = TOPICAL.find((name) => name in raw) ?? 'topic';
    const row: CompiledRewording = {
      id: `${part} ${String(raw[part])}`,
      move: 'reword',
      part,
      patterns: strings(raw.match),
      say: strings(raw.say ?? raw.topic),
    };
    if (raw.for) row.categories = strings(raw.for) as CompiledRewording['categories'];
    if (raw.without) row.without = strings(raw.without);
    if (raw.text) row.text = strings(raw.text);
    problems.push(...checkRewording(row, path));
    source.pack.rewordings.push(row);
  }

  function readHabit(raw: Raw, path: string): void {
    const seen = strings(raw.seen);
    const swap = Object.entries((raw.swap ?? {}) as Raw).map(([from, to]): [string, string] => [from, String(to)]);
    if (seen.length === 0 || swap.length === 0)
      problems.push({ path, id: String(raw.habit), what: 'a habit needs words seen and words to swap' });
    source.pack.habits = [...(source.pack.habits ?? []), { seen, swap }];
  }

  function readLine(raw: Raw, path: string): void {
    const line: CompiledLine = {
      id: `${path}#${source.pack.lines.length}`,
      move: raw.line as CompiledLine['move'],
      when: strings(raw.when ?? 'any'),
      say: strings(raw.say),
    };
    if (!['ask', 'let-go', 'reword'].includes(line.move))
      problems.push({ path, id: line.id, what: `unknown line "${line.move}"` });
    if (line.say.length === 0) problems.push({ path, id: line.id, what: 'says nothing' });
    source.pack.lines.push(line);
  }
}

const fold = createFolder();

/** A surface form in the engine's own folded spelling. */
function foldWord(word: string): string {
  const { codes, length } = fold(word.trim());
  return String.fromCharCode(...codes.subarray(0, length));
}

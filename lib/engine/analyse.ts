/** Runs tags, guards and rows over the tokens of a text and gathers what they found. */
import type { Analysis, Candidate } from './analysis';
import { ADDRESSEE, LOWERING } from './classes';
import { createFlags, createShelter } from './guards';
import type { Lexicon, TestId } from './lexicon';
import { createPresence } from './presence';
import type { Profiles } from './profiles';
import { type Candidates, GATE, indexRows, type PatternRow, type RowIndex, type RowPattern } from './row-index';
import { createRunner, type Match } from './runner';
import { createSentences } from './sentences';
import { createSigns } from './signs';
import type { Tokens } from './tokens';
import type { HelpTopic, Level, PackedRow } from './types';

type Found<Row extends PatternRow> = (pattern: RowPattern<Row>, match: Match, at: number) => void;

export type Analyser = {
  analyse(tokens: Tokens): Analysis;
  /** Visits every place where a row of another index fits at token `at`; the tokens are those of the last analysis. */
  search<Row extends PatternRow>(index: RowIndex<Row>, tokens: Tokens, at: number, found: Found<Row>): void;
  /** Can a finding or a sign for help begin with one of these? Such words are worth undoing a disguise for. */
  isSought(tests: readonly TestId[]): boolean;
};

const LOWER: Record<Exclude<Level, 'ok'>, Level> = { mild: 'ok', harsh: 'mild', severe: 'harsh' };

/** Tokens of a text that says one thing. */
const FEW_WORDS = 4;

/** A match that waits for all guards to be known. */
type Pending = { row: PackedRow; first: number; last: number; at: number };

export function createAnalyser(
  rows: { row: PackedRow; language: number }[],
  lexicon: Lexicon,
  profiles: Profiles,
): Analyser {
  const flags = createFlags(rows.map(({ row }) => row));
  const isTag = ({ row }: { row: PackedRow }) => row.effect.kind === 'tag';
  const isSought = ({ effect }: PackedRow) => effect.kind === 'finding' || effect.kind === 'help';
  const tags = indexRows(rows.filter(isTag), lexicon, profiles);
  const others = rows.filter((row) => !isTag(row));
  const main = indexRows(others, lexicon, profiles, isSought);
  const decoded = lexicon.classId('decoded');
  const glued = lexicon.classId('glued');
  const misspelt = lexicon.classId('misspelt');
  const addressee = ADDRESSEE.map(lexicon.classId);
  const person = [...addressee, lexicon.classId('he'), lexicon.classId(LOWERING)];
  const runner = createRunner(profiles, profiles.programs, lexicon.classId('emoji'));
  const presence = createPresence(profiles, lexicon.tests(), lexicon.always);
  const { seen } = presence;
  const sentences = createSentences(lexicon.tests(), runner.has);
  const shelter = createShelter();
  const pending: Pending[] = [];
  const signs = createSigns();

  function attempt<Row extends PatternRow>(
    { patterns, gates }: Candidates<Row>,
    tokens: Tokens,
    at: number,
    floor: number,
    found: Found<Row>,
  ) {
    const languages = tokens.languages[tokens.sentence[at] as number] ?? 0;
    for (let i = 0, gate = 0; i < patterns.length; i++, gate += GATE) {
      // Nearly all end here, without a look at anything but flat memory.
      if (((gates[gate] as number) & languages) === 0) continue;
      if ((seen[gates[gate + 3] as number] as number) < floor || (seen[gates[gate + 4] as number] as number) < floor)
        continue;
      const before = gates[gate + 1] as number;
      if (before >= 0 && (at === 0 || !profiles.meets(before, tokens.profile[at - 1] as number))) continue;
      const after = gates[gate + 2] as number;
      if (after >= 0 && (at + 1 === tokens.length || !profiles.meets(after, tokens.profile[at + 1] as number)))
        continue;
      const pattern = patterns[i] as RowPattern<Row>;
      const match = runner.match(pattern.matcher, at);
      if (!match) continue;
      const { of } = pattern;
      if (of.with >= 0 && !sentences.holds(at, of.with)) continue;
      if (of.without >= 0 && sentences.holds(at, of.without)) continue;
      found(pattern, match, at);
    }
  }

  /** Visits every match of an index from the first token to the last. */
  function sweep<Row extends PatternRow>(index: RowIndex<Row>, tokens: Tokens, found: Found<Row>) {
    if (index.isEmpty) return;
    presence.walk();
    sentences.begin(tokens);
    runner.begin(tokens);
    for (let at = 0; at < tokens.length; at++) {
      const floor = presence.moveTo(at);
      const own = index.own(tokens.profile[at] as number);
      if (own) attempt(own, tokens, at, floor, found);
      // A tag may have added classes just now: those count at once, what it adds from here on in the next sweep.
      const added = index.added(tokens.profile[at] as number);
      if (added) attempt(added, tokens, at, floor, found);
    }
  }

  function addTags(tokens: Tokens): void {
    let hasChanged = false;
    const tag: Found<PackedRow> = ({ of }, match) => {
      if (of.row.effect.kind !== 'tag') return;
      const id = lexicon.classId(of.row.effect.as);
      for (let i = match.slots[0] as number; i <= (match.slots[1] as number); i++) {
        const profile = profiles.withClass(tokens.profile[i] as number, id);
        if (profile === tokens.profile[i]) continue;
        tokens.profile[i] = profile;
        hasChanged = true;
        presence.note(i);
      }
      runner.begin(tokens);
    };
    sweep(tags, tokens, tag);
    if (hasChanged) sweep(tags, tokens, tag);
  }

  /** The level that is left after the guards, or 'ok' when they silence the row. */
  function guarded({ row, first, last }: Pending, level: Level): Level {
    const held = shelter.flagsOver(first, last) & ~flags.despite(row);
    if (held === 0) return level;
    if ((held & ~flags.lowering) !== 0) return 'ok';
    return level === 'ok' ? 'ok' : LOWER[level];
  }

  /** A word that only decoding gave, with nobody addressed, and a short Thai word stuck to unknown letters, count for less. */
  function weakened(tokens: Tokens, level: Exclude<Level, 'ok'>, at: number): Level {
    if (runner.has(at, glued) && (tokens.end[at] as number) - (tokens.start[at] as number) <= 3) return 'ok';
    if (!runner.has(at, decoded)) return level;
    // A slip may be any other word: it counts only where somebody is spoken to or about, or where it is nearly all that is said.
    const isAimed = person.some((id) => sentences.holds(at, id)) || tokens.length <= FEW_WORDS;
    if (runner.has(at, misspelt) && !isAimed) return 'ok';
    return addressee.some((id) => sentences.holds(at, id)) ? level : LOWER[level];
  }

  const gather: Found<PackedRow> = ({ of: { row }, scope }, match, at) => {
    signs.note(row);
    if (row.effect.kind === 'guard') shelter.raise(row.effect, match, at, flags.bitOf(row.effect.flag), scope);
    else pending.push({ row, first: match.slots[0] as number, last: match.slots[1] as number, at });
  };

  return {
    search(index, tokens, at, found) {
      const floor = presence.moveTo(at);
      const own = index.own(tokens.profile[at] as number);
      const added = index.added(tokens.profile[at] as number);
      if (own) attempt(own, tokens, at, floor, found);
      if (added) attempt(added, tokens, at, floor, found);
    },
    isSought: (tests) => tests.some(main.isSought),
    analyse(tokens) {
      presence.begin(tokens);
      addTags(tokens);
      shelter.begin(tokens);
      pending.length = 0;
      signs.begin();
      sweep(main, tokens, gather);
      const isSheltered = (shelter.overAll() & ~flags.lowering) !== 0;
      const candidates: Candidate[] = [];
      const help = new Set<HelpTopic>();
      let kind = false;
      let isSilenced = false;
      for (const found of pending) {
        const { effect, id } = found.row;
        if (effect.kind === 'finding') {
          const level = guarded(found, weakened(tokens, effect.level, found.at));
          if (level === 'ok') {
            isSilenced = true;
            continue;
          }
          const { category, target, why } = effect;
          candidates.push({ first: found.first, last: found.last, category, target, level, rule: id, why });
        } else if (guarded(found, 'severe') === 'severe') {
          if (effect.kind === 'help') help.add(effect.topic);
          else kind = true;
        }
      }
      return { candidates, help: [...help], kind, signs: signs.all(), isSheltered, isSilenced };
    },
  };
}

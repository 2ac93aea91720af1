/** Runs tags, guards and rows over the tokens of a text and gathers what they found. */
import type { Analysis, Candidate } from './analysis';
import { chainedRows } from './chained-rows';
import { ADDRESSEE, LOWERING } from './classes';
import { createFlags, createShelter } from './guards';
import type { ClassId, Lexicon, TestId } from './lexicon';
import type { Profiles } from './profiles';
import { indexRows } from './row-index';
import { createRunner } from './runner';
import { createSentences } from './sentences';
import { createSigns } from './signs';
import { createSweeper, type Found, type Sweeper } from './sweep';
import type { Tokens } from './tokens';
import type { HelpTopic, Level, PackedRow } from './types';

export type Analyser = {
  analyse(tokens: Tokens): Analysis;
  /** Visits every place where a row of another index fits at a token of the text that was analysed last. */
  search: Sweeper['search'];
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
  // Tags that look at tags may fit once more when all the others have been set.
  const tagClasses = new Set(
    rows.flatMap(({ row: { effect } }) => (effect.kind === 'tag' ? [lexicon.classId(effect.as)] : [])),
  );
  const isTagged = (test: TestId) => lexicon.choices.membersOf(test).some((one) => tagClasses.has(one));
  const chained = indexRows(chainedRows(rows.filter(isTag), isTagged), lexicon, profiles);
  const others = rows.filter((row) => !isTag(row));
  const main = indexRows(others, lexicon, profiles, isSought);
  const decoded = lexicon.classId('decoded');
  const glued = lexicon.classId('glued');
  const misspelt = lexicon.classId('misspelt');
  const addressee = ADDRESSEE.map(lexicon.classId);
  const person = [...addressee, lexicon.classId('he'), lexicon.classId(LOWERING)];
  const runner = createRunner(profiles, profiles.programs, lexicon.classId('emoji'));
  const sentences = createSentences(lexicon.choices.tests, runner.has);
  const sweeper = createSweeper(profiles, runner, sentences);
  const shelter = createShelter();
  const tagIds = new Map<PackedRow['effect'], ClassId>(
    rows.flatMap(({ row }) =>
      row.effect.kind === 'tag' ? [[row.effect, lexicon.classId(row.effect.as)] as const] : [],
    ),
  );
  const pending: Pending[] = [];
  let tokens: Tokens;
  let hasChanged = false;
  const signs = createSigns();

  const tag: Found<PackedRow> = ({ of }, match) => {
    const id = tagIds.get(of.row.effect);
    if (id === undefined) return;
    for (let i = match.slots[0] as number; i <= (match.slots[1] as number); i++) {
      const profile = profiles.withClass(tokens.profile[i] as number, id);
      if (profile === tokens.profile[i]) continue;
      tokens.profile[i] = profile;
      hasChanged = true;
      sweeper.note(i);
    }
  };

  function addTags(): void {
    hasChanged = false;
    sweeper.sweep(tags, tag);
    if (hasChanged) sweeper.sweep(chained, tag);
  }

  /** The level that is left after the guards, or 'ok' when they silence the row. */
  function guarded({ row, first, last }: Pending, level: Level): Level {
    const held = shelter.flagsOver(first, last) & ~flags.despite(row);
    if (held === 0) return level;
    if ((held & ~flags.lowering) !== 0) return 'ok';
    return level === 'ok' ? 'ok' : LOWER[level];
  }

  /** A word that only decoding gave, with nobody addressed, and a short Thai word stuck to unknown letters, count for less. */
  function weakened(level: Exclude<Level, 'ok'>, at: number): Level {
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
    search: sweeper.search,
    isSought: (tests) => tests.some(main.isSought),
    analyse(of) {
      tokens = of;
      sweeper.begin(tokens);
      addTags();
      shelter.begin(tokens);
      pending.length = 0;
      signs.begin();
      sweeper.sweep(main, gather);
      const isSheltered = (shelter.overAll() & ~flags.lowering) !== 0;
      const candidates: Candidate[] = [];
      const help = new Set<HelpTopic>();
      let kind = false;
      let isSilenced = false;
      for (const found of pending) {
        const { effect, id } = found.row;
        if (effect.kind === 'finding') {
          const level = guarded(found, weakened(effect.level, found.at));
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

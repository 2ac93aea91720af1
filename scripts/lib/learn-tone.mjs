/** Learns how the words of a language add up to a tone, from example comments; the engine's own reader gives the cues. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readReworded } from './learn-exemplars.mjs';
import { readKept } from './learn-kept.mjs';
import { learnTable, SCALE } from './learn-table.mjs';

/** How little a single cue is trusted: with 0.5 to 1, unseen rounds were told apart best. */
export const DECAY = 0.5;
/**
 * People talk of ordinary things far more often than the examples do, half of which hurt: with each such row counted three
 * times, 1 to 6 points more of the hurtful comments lie above the border that 1 in 100 ordinary posts reaches.
 */
const TIMES_ORDINARY = 3;
const ORDINARY = /^(?:ordinary|everyday)/;
/** Shorter parts of a draft (UTF-16 units) say too little to be harmless by themselves. */
const FEWEST_LETTERS = 12;
/** Until somebody has set them: see `PackedTone`. */
const BORDERS = { doubt: 5, mark: 2, drop: -3 };

/** What a person sets, not learning: of a tone that was learnt before, or to begin with. */
export const bordersOf = ({ doubt, mark, hold, coarse, drop, dropLong } = BORDERS) => ({
  doubt,
  mark,
  hold,
  coarse,
  drop,
  dropLong,
});

const readJson = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** Has a language examples to learn from? */
export const hasExamples = (root, language) => existsSync(path.join(root, 'lib/packs', language, 'comments'));

/**
 * All examples of a language below `root`: `{ text, isHarsh, file, times, isDraft }`; `examples` are the sentences of the pack's
 * rules. A marked draft hurts, and its part that can stay does not: what can stay is learnt without these (`isDraft`), or it
 * would trust a tone that has seen the answers.
 */
export function readExamples(root, language, examples) {
  const rows = [];
  const add = (text, isHarsh, file, isDraft = false) =>
    rows.push({ text, isHarsh, file, times: ORDINARY.test(file) ? TIMES_ORDINARY : 1, isDraft });
  const pack = path.join(root, 'lib/packs', language);
  const fresh = path.join(root, 'tests/fresh');
  const files = [
    [path.join(pack, 'comments'), () => true],
    [fresh, (name) => name.startsWith(`${language}.`)],
  ];
  for (const [folder, isOurs] of files) {
    for (const name of readdirSync(folder).filter(isOurs).sort())
      for (const { text, label } of readJson(path.join(folder, name))) add(text, label === 'harsh', name);
  }
  for (const { effect, catch: caught, quiet, path: file } of examples) {
    if (effect.kind === 'finding') for (const text of caught) add(text, true, file);
    if (effect.kind === 'finding' || effect.kind === 'kind') for (const text of quiet) add(text, false, file);
  }
  for (const line of readFileSync(path.join(pack, 'everyday.txt'), 'utf8').split('\n'))
    if (line.trim() && !line.startsWith('#')) add(line.trim(), false, 'everyday.txt');
  const known = new Set(rows.map(({ text }) => text));
  const isNew = (said) => !known.has(said) && known.add(said);
  for (const { text, keep } of readKept(root, language)) {
    if (isNew(text)) add(text, true, 'kept', true);
    for (const part of keep) if (part.length >= FEWEST_LETTERS && isNew(part)) add(part, false, 'kept', true);
  }
  // What a person would post instead is the same anger said fairly.
  for (const { draft, say } of readReworded(root, language)) {
    const said = say.replace('{tail}', '');
    if (isNew(draft)) add(draft, true, 'reworded');
    if (said.length >= FEWEST_LETTERS && isNew(said)) add(said, false, 'reworded');
  }
  return rows;
}

/**
 * A function that gives a text's cues, `{ slots, value }`. `reader` is what `createReader` made, frozen; `lengthOf` is the
 * engine's; `note` hears each cue of words with the words.
 */
export function createCueReader({ read, analyser, walkCues }, lengthOf, note = () => {}) {
  return (text) => {
    const tokens = read(text);
    const { signs } = analyser.analyse(tokens);
    const slots = new Set();
    walkCues(text, tokens, signs, (slot, first, last) => {
      slots.add(slot);
      if (first >= 0) note(slot, text.slice(tokens.start[first], tokens.end[last]));
    });
    return { slots: [...slots], value: SCALE / lengthOf(slots.size) };
  };
}

/** The share of a row's cues that have a weight, over all rows; three digits are enough to go by. */
function meanShare(rows, kept) {
  const shares = rows.map(({ slots }) => slots.filter((slot) => kept.has(slot)).length / slots.length);
  return Number((shares.reduce((sum, share) => sum + share, 0) / shares.length).toFixed(3));
}

/**
 * Learns from `rows` (`{ slots, value, isHarsh, times }`). Gives `tone` (see `PackedTone`) and what `learnTable` does.
 */
export function learnTone(rows, { borders, ...options }) {
  const { table, ...learnt } = learnTable(rows, options);
  return { tone: { ...borders, known: meanShare(rows, learnt.kept), ...table }, ...learnt };
}

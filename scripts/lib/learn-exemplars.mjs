/** Packs drafts that somebody has reworded, so that the engine finds the wording of the draft most like a new one. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A word in more of the hurtful examples than this share says nothing of what a draft is about. */
const COMMON = 0.04;
/**
 * A word that stands in so many wordings whose drafts do not hold it, and in most of those where it stands, is one that people say
 * of anything.
 */
const FEWEST_SAID = 4;
const MOSTLY = 0.7;
/** More cues of one draft would only make the download larger. */
const MOST_CUES = 10;
/** A cue that no other example holds will hardly be met again. */
const FEWEST = 2;
/** So many of the drafts most like one tell whether its wording is what most would say. */
const NEIGHBOURS = 20;
/** How usual a wording is counts up to this. */
const MOST_USUAL = 20;
/** Instead of these readers would rather have a plain question about the video than anything that was said. */
const UNANSWERED = ['sexual', 'grooming'];
/** Until somebody has set it: see `PackedExemplars`. */
const BORDER = 0.1;
/** Weights are whole numbers up to 127; the rarest cue of some ten thousand examples weighs ten. */
const PER_UNIT = 12;
/** Laughter and signs: they say nothing of what a draft is about, and stand around its wording anyway. */
const IDLE = /^(?:5{3,}|lo+l|lm+f?a+o+|ha(?:ha)+|xd+|[^\p{L}\p{N}]+)$/iu;

/**
 * Rows `{ draft, say, needs? }` of a language below `root`, `needs` being words that another draft must hold too for the wording
 * to sound like it; none when it has no folder `reworded`.
 */
export function readReworded(root, language) {
  const folder = path.join(root, 'lib/packs', language, 'reworded');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((name) => readFileSync(path.join(folder, name), 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line));
}

/**
 * Gives the pack's `PackedExemplars`. `harsh`: the slots of each hurtful example, which tell how rare a cue is; `reader` is what
 * `createReader` made, frozen; `engine` holds the engine's `slotOfWord`, `kindsOf`, `NAME_MARK`, `encodeWeights` and
 * `encodeNumbers`.
 */
export function learnExemplars(rows, harsh, { reader, engine, border = BORDER }) {
  const seen = new Map();
  for (const slots of harsh) for (const slot of new Set(slots)) seen.set(slot, (seen.get(slot) ?? 0) + 1);
  const weightOf = (slot) => Math.max(1, Math.round(PER_UNIT * Math.log(harsh.length / (1 + (seen.get(slot) ?? 0)))));
  const wordsOf = (text) => {
    const tokens = reader.read(text);
    const words = new Set();
    for (let at = 0; at < tokens.length; at++)
      if (tokens.punctuation[at] === 0) words.add(engine.slotOfWord(text.slice(tokens.start[at], tokens.end[at])));
    return words;
  };
  const readDraft = (text) => {
    const tokens = reader.read(text);
    const { candidates, signs } = reader.analyser.analyse(tokens);
    const isIdle = (at) => IDLE.test(text.slice(tokens.start[at], tokens.end[at]));
    const slots = new Set();
    reader.walkCues(text, tokens, signs, (slot, first, last) => {
      if (first < 0 || !(isIdle(first) || isIdle(last))) slots.add(slot);
    });
    return { slots, kinds: engine.kindsOf(candidates.map(({ category }) => category)) };
  };
  const markWords = (text, isAsked) => {
    const tokens = reader.read(text);
    let marked = '';
    let from = 0;
    for (let at = 0; at < tokens.length; at++) {
      const word = text.slice(tokens.start[at], tokens.end[at]);
      if (tokens.punctuation[at] === 1 || !isAsked(engine.slotOfWord(word))) continue;
      marked += text.slice(from, tokens.start[at]) + engine.NAME_MARK + word + engine.NAME_MARK;
      from = tokens.end[at];
    }
    return marked + text.slice(from);
  };
  const isCommon = (slot) => (seen.get(slot) ?? 0) > COMMON * harsh.length;
  const isGeneric = genericWords(rows.map(({ draft, say }) => ({ held: wordsOf(draft), said: wordsOf(say) })));
  const drafts = rows.map(({ draft, say, needs = [] }) => {
    const { slots, kinds } = readDraft(draft);
    const must = new Set(needs.map(engine.slotOfWord));
    // What is not said of anything must stand in another draft as well, or the wording would speak of something else.
    const isAsked = (slot) => must.has(slot) || !(isCommon(slot) || isGeneric(slot));
    const rare = [...slots]
      .filter((slot) => (seen.get(slot) ?? 0) >= FEWEST)
      .sort((a, b) => weightOf(b) - weightOf(a) || a - b)
      .slice(0, MOST_CUES);
    return { line: markWords(say, isAsked), kinds, slots: rare, said: wordsOf(say) };
  });
  const usual = howUsual(drafts, weightOf, engine.NAME_MARK);
  const used = [...new Set(drafts.flatMap(({ slots }) => slots))].sort((a, b) => a - b);
  const places = new Map(used.map((slot, place) => [slot, place]));
  const lines = [...new Set(drafts.map(({ line }) => line))];
  const numbers = drafts
    .map((draft, i) => ({ ...draft, usual: usual[i] }))
    .filter(({ kinds, slots }) => !(kinds & engine.kindsOf(UNANSWERED)) && slots.length > 0)
    .flatMap(({ line, kinds, usual, slots }) => [
      lines.indexOf(line),
      kinds,
      usual,
      slots.length,
      ...slots.map((slot) => places.get(slot)),
    ]);
  return {
    lines: lines.join('\n'),
    weights: engine.encodeWeights(used.map((slot) => [slot, Math.min(127, weightOf(slot))])),
    unknown: Math.min(127, weightOf(-1)),
    border,
    drafts: engine.encodeNumbers(numbers),
  };
}

/** Tells which words wordings use though their own drafts do not hold them; `rows`: the words of each draft and of its wording. */
function genericWords(rows) {
  const said = new Map();
  const added = new Map();
  for (const row of rows)
    for (const slot of row.said) {
      said.set(slot, (said.get(slot) ?? 0) + 1);
      if (!row.held.has(slot)) added.set(slot, (added.get(slot) ?? 0) + 1);
    }
  return (slot) => (added.get(slot) ?? 0) >= FEWEST_SAID && added.get(slot) >= MOSTLY * said.get(slot);
}

/**
 * How usual each wording is, from 0 to `MOST_USUAL`: the rank of what it has in common with what was said instead of the drafts
 * most like its own. Who wrote "what day is it" under an insult had an idea of one's own; most shrug. A wording that takes a word
 * of its draft along is meant for drafts like it and never counts as odd.
 */
function howUsual(drafts, weightOf, mark) {
  const vectors = drafts.map(({ slots }) => slots);
  const sizes = vectors.map((slots) => Math.hypot(...slots.map(weightOf)) || 1);
  const holders = new Map();
  vectors.forEach((slots, i) => {
    for (const slot of slots) holders.set(slot, [...(holders.get(slot) ?? []), i]);
  });
  const common = drafts.map((draft, i) => {
    const shared = new Map();
    for (const slot of vectors[i])
      for (const other of holders.get(slot)) shared.set(other, (shared.get(other) ?? 0) + weightOf(slot) ** 2);
    const near = [...shared]
      .filter(([other]) => other !== i)
      .map(([other, sum]) => ({ other, likeness: sum / (sizes[i] * sizes[other]) }))
      .sort((a, b) => b.likeness - a.likeness || a.other - b.other)
      .slice(0, NEIGHBOURS);
    const all = near.reduce((sum, { likeness }) => sum + likeness, 0);
    return (
      near.reduce((sum, { other, likeness }) => sum + likeness * dice(draft.said, drafts[other].said), 0) / (all || 1)
    );
  });
  const sorted = [...common].sort((a, b) => a - b);
  return drafts.map(({ line }, i) =>
    line.includes(mark) ? MOST_USUAL : Math.round((MOST_USUAL * sorted.indexOf(common[i])) / (sorted.length - 1 || 1)),
  );
}

/** What two sets have in common, from 0 to 1. */
function dice(a, b) {
  const shared = [...a].filter((each) => b.has(each)).length;
  return (2 * shared) / (a.size + b.size || 1);
}

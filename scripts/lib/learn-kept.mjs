/** Learns which part of a hurtful draft can be posted as it stands, from drafts in which somebody marked it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { learnTable, SCALE } from './learn-table.mjs';

/** How little a single cue is trusted. */
export const KEPT_DECAY = 1;
/** A span that shares this much with what somebody marked is it; one that shares less than `PARTLY` is not. */
const SAME = 0.9;
const PARTLY = 0.75;
/** Spans that can stay are few among all. */
const TIMES_KEPT = 3;
/** A word must have begun, or followed, a marked part this often to count as the start of a clause. */
const FEWEST_STARTS = 2;
/** A word must have stood before a marked part this often to be one that may be left out. */
const FEWEST_LEADS = 3;
/** Until somebody has set it: see `PackedKept`. */
const BORDER = 0;

const WORD = /[\p{L}\p{N}]/u;

/** Example comments of these kinds hurt as a whole; some of them join the drafts, as such of which nothing can stay. */
const POINTLESS =
  /^(?:group|looks|insult-third|threat|sexual|self-harm-urging|wish-harm|exposure|endorsed|gender|dismissal|emoji|negated-praise|comparison|sarcasm)$/;
const EVERY = 2;

const readRows = (folder) =>
  readdirSync(folder)
    .sort()
    .flatMap((name) => readFileSync(path.join(folder, name), 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line));

/** The drafts that somebody marked, `{ text, keep: string[] }`; none when the language has no such folder. */
export function readKept(root, language) {
  const folder = path.join(root, 'lib/packs', language, 'kept');
  return existsSync(folder) ? readRows(folder) : [];
}

/** Drafts with what could stay, `{ text, keep: string[] }`, of a language below `root`; none when it has no such folder. */
export function readMarkedDrafts(root, language) {
  const marked = readKept(root, language);
  if (marked.length === 0) return [];
  const pointless = readRows(path.join(root, 'lib/packs', language, 'comments'))
    .filter(({ label, case: name }) => label === 'harsh' && POINTLESS.test(name))
    .filter((_, i) => i % EVERY === 0)
    .map(({ text }) => ({ text, keep: [] }));
  return [...marked, ...pointless];
}

/** `[start, end)` of each marked part, without the signs at its end. */
const marksOf = ({ text, keep }) =>
  keep.map((part) => {
    const start = text.indexOf(part);
    return [start, start + part.replace(/[\s.?!,;:'"]+$/, '').length];
  });

/** See `Openers` (spans.ts): `starts` stood first in a marked part or first after it, `leads` stood before one. */
function openersOf(drafts, read) {
  const starts = new Map();
  const leads = new Map();
  const count = (words, word) => words.set(word, (words.get(word) ?? 0) + 1);
  for (const draft of drafts) {
    const tokens = read(draft.text);
    for (const [start, end] of marksOf(draft)) {
      let isAfter = false;
      let before = null;
      for (let at = 0; at < tokens.length; at++) {
        const word = draft.text.slice(tokens.start[at], tokens.end[at]).toLowerCase();
        if (tokens.start[at] === start && before) count(leads, before);
        before = WORD.test(word) ? word : null;
        if (!before) continue;
        const isNext = !isAfter && tokens.start[at] >= end;
        isAfter ||= isNext;
        if (isNext || tokens.start[at] === start) count(starts, word);
      }
    }
  }
  const often = (words, fewest) => [...words].filter(([, times]) => times >= fewest).map(([word]) => word);
  return { starts: often(starts, FEWEST_STARTS), leads: often(leads, FEWEST_LEADS) };
}

/** The share that a span and the marked part nearest to it have in common, of what either covers. */
function overlap({ start, end }, marks) {
  const shares = marks.map(([from, to]) => {
    const common = Math.max(0, Math.min(end, to) - Math.max(start, from));
    return common / (Math.max(end, to) - Math.min(start, from));
  });
  return Math.max(0, ...shares);
}

/** A function that gives a text's spans as the engine does: none that holds a finding of a row. */
function createMarkedSpanReader({ read, analyser }, readSpans, { starts, leads }, tone) {
  const openers = { starts: new Set(starts), leads: new Set(leads) };
  const scoreTone = (text, tokens, from, to) => tone.score(text, tokens, [], from, to);
  return (text) => {
    const tokens = read(text);
    const { candidates } = analyser.analyse(tokens);
    const found = candidates.map(({ first, last }) => [tokens.start[first], tokens.end[last]]);
    const isTaken = (start, end) => found.some(([from, to]) => from < end && to > start);
    const beside = candidates.map(({ category }) => category);
    return readSpans(text, tokens, openers, scoreTone, { isTaken, beside });
  };
}

/**
 * Each draft's spans as rows to learn from, `{ text, marks, spans: [{ start, end, slots, value, share }] }`, and the openers
 * that cut them. `reader` is what `createReader` made, frozen; `readSpans` and `lengthOf` are the engine's.
 */
export function readDrafts(drafts, { reader, readSpans, tone, lengthOf }) {
  const openers = openersOf(drafts, reader.read);
  const readMarked = createMarkedSpanReader(reader, readSpans, openers, tone);
  const read = drafts.map((draft) => {
    const marks = marksOf(draft);
    const spans = readMarked(draft.text).map((span) => ({
      ...span,
      value: SCALE / lengthOf(span.slots.length),
      share: overlap(span, marks),
    }));
    return { text: draft.text, marks, spans };
  });
  return { openers, read };
}

/** Learns from what `readDrafts` gave. Gives `kept` (see `PackedKept`) and the `score` of a span. */
export function learnKept(drafts, { encodeWeights, openers, border = BORDER, decay = KEPT_DECAY }) {
  const rows = drafts
    .flatMap(({ spans }) => spans)
    .filter(({ share }) => share >= SAME || share < PARTLY)
    .map(({ slots, value, share }) => {
      const isHarsh = share >= SAME;
      return { slots, value, isHarsh, times: isHarsh ? TIMES_KEPT : 1 };
    });
  const { table, score } = learnTable(rows, { encodeWeights, decay });
  return { kept: { ...table, border, starts: openers.starts.join(' '), leads: openers.leads.join(' ') }, score };
}

/** Of drafts that the learning did not see: how often the best span from `border` up is what was marked, or lies inside it. */
export function countKept(drafts, score, border) {
  const count = { drafts: drafts.length, offered: 0, same: 0, inside: 0 };
  for (const { marks, spans } of drafts) {
    const [best] = spans.map((span) => ({ ...span, score: score(span) })).sort((a, b) => b.score - a.score);
    if (!best || best.score < border) continue;
    count.offered++;
    if (best.share >= SAME) count.same++;
    else if (marks.some(([from, to]) => best.start >= from && best.end <= to)) count.inside++;
  }
  return count;
}

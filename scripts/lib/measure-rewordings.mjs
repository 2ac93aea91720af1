/** Measures the engine's wordings over a file of drafts, beside three baselines: unchanged, listed words deleted, people's. */
import path from 'node:path';
import { brokenInvariants } from './grammar-invariants.mjs';
import { loadHarshLists } from './harsh-lists.mjs';
import { percent, readRows, spread } from './read-rows.mjs';
import { bestChrf, FILTERS, keptWords } from './rewording-metrics.mjs';

const HELD = new Set(['harsh', 'severe']);

const newScore = () => ({
  rows: 0,
  chrf: 0,
  scored: 0,
  kept: 0,
  wanted: 0,
  deletions: 0,
  clean: Object.fromEntries([...Object.keys(FILTERS), 'all four'].map((name) => [name, 0])),
});

function add(score, draft, wording, references, isListed) {
  score.rows++;
  if (references?.length) {
    score.chrf += bestChrf(wording, references);
    score.scored++;
  }
  const [kept, wanted] = keptWords(draft, wording, isListed);
  score.kept += kept;
  score.wanted += wanted;
  const passed = Object.entries(FILTERS).filter(([, objects]) => !objects(wording));
  for (const [name] of passed) score.clean[name]++;
  if (passed.length === Object.keys(FILTERS).length) score.clean['all four']++;
}

const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}']+/gu) ?? [];

/** Is the wording the draft with something merely taken out? */
function isDeletion(draft, wording) {
  const [all, left] = [wordsOf(draft), wordsOf(wording)];
  if (left.length >= all.length && left.join('').length >= all.join('').length) return false;
  const letters = all.join('');
  let at = 0;
  for (const letter of left.join('')) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return left.every((word) => /[\u0e00-\u0e7f]/.test(word) || all.includes(word));
}

/** A point is left where the wording changes the draft in places and does not stand in for the whole of it. */
const keepsPoint = (draft, { edits }) => !edits.some(({ start, end }) => start === 0 && end === draft.length);

/** What a suggestion adds, with the draft's own words taken out: the template behind it. */
function templateOf(draft, { edits }) {
  const own = new Set(wordsOf(draft).filter((word) => word.length > 3));
  return edits
    .flatMap(({ text }) => wordsOf(text))
    .map((word) => (own.has(word) ? '_' : word))
    .join(' ');
}

const line = (name, score) =>
  [
    `  ${name.padEnd(22)}`,
    score.scored > 0 ? (score.chrf / score.scored).toFixed(1).padStart(5) : '   – ',
    percent(score.kept, score.wanted),
    ...Object.values(score.clean).map((passed) => percent(passed, score.rows)),
  ].join('  ');

/** Reads a file and prints its figures; `samples` drafts with their wordings are shown. */
export async function measureRewordings(engine, file, samples, listFolder = path.dirname(file)) {
  const lists = loadHarshLists(listFolder);
  const scores = {
    ours: newScore(),
    point: newScore(),
    pointDeleted: newScore(),
    unchanged: newScore(),
    deletion: newScore(),
    people: newScore(),
  };
  const moves = {};
  const templates = new Map();
  const shown = [];
  const faults = new Map();
  const count = { held: 0, heldOffered: 0, marked: 0, offered: 0, suggestions: 0, fine: 0, distinct: 0, short: 0 };
  for await (const { text, kind, label } of readRows(file)) {
    if (label === 'ok') continue;
    const { level, suggestions } = engine.assess(text);
    if (level === 'ok') continue;
    count.marked++;
    if (HELD.has(level)) count.held++;
    const [first] = suggestions;
    if (!first) continue;
    count.offered++;
    if (HELD.has(level)) count.heldOffered++;
    moves[first.move] = (moves[first.move] ?? 0) + 1;
    for (const [i, { text: wording }] of suggestions.entries()) {
      count.suggestions++;
      if (engine.judge(wording).level === 'ok') count.fine++;
      if (wording !== text && suggestions.every((other, j) => j === i || other.text !== wording)) count.distinct++;
      if (wording.length <= Math.max(text.length * 2, text.length + 60)) count.short++;
      for (const name of brokenInvariants(text, wording)) {
        faults.set(name, [...(faults.get(name) ?? []), `${text} → ${wording}`]);
      }
    }
    const deletes = isDeletion(text, first.text);
    const template = templateOf(text, first);
    if (!deletes && template) templates.set(template, (templates.get(template) ?? 0) + 1);
    const references = Array.isArray(kind) ? kind : undefined;
    add(scores.ours, text, first.text, references, lists.isListed);
    if (deletes) scores.ours.deletions++;
    if (keepsPoint(text, first)) {
      add(scores.point, text, first.text, references, lists.isListed);
      add(scores.pointDeleted, text, lists.remove(text), references, lists.isListed);
    }
    add(scores.unchanged, text, text, references, lists.isListed);
    add(scores.deletion, text, lists.remove(text), references, lists.isListed);
    if (references) add(scores.people, text, references[0], undefined, lists.isListed);
    shown.push({ text, suggestions });
  }
  print();

  function print() {
    const [template, most] = [...templates].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
    console.log(`\n${path.basename(file)}: ${count.held} held, ${count.marked} marked (lists: ${lists.size} words)`);
    console.log(
      `  offered: held ${percent(count.heldOffered, count.held)} %, marked ${percent(count.offered, count.marked)} %; of ${count.suggestions} suggestions fine to the engine ${percent(count.fine, count.suggestions)} %, distinct ${percent(count.distinct, count.suggestions)} %, short enough ${percent(count.short, count.suggestions)} %`,
    );
    console.log(
      `  first: ${Object.entries(moves)
        .map(([move, n]) => `${move} ${percent(n, count.offered).trim()} %`)
        .join(
          ', ',
        )}; merely taken out ${percent(scores.ours.deletions, count.offered).trim()} %; commonest template ${percent(most, count.offered).trim()} % ("${template}")`,
    );
    console.log(`  ${''.padEnd(22)}   chrF   kept  ${Object.keys(scores.ours.clean).join('  ')}`);
    console.log(line('our first', scores.ours));
    console.log(line('… where a point stays', scores.point));
    console.log(line('… there: deleted', scores.pointDeleted));
    console.log(line('draft unchanged', scores.unchanged));
    console.log(line('listed words deleted', scores.deletion));
    if (scores.people.rows > 0) console.log(line("people's", scores.people));
    const broken = [...faults.values()].reduce((sum, list) => sum + list.length, 0);
    console.log(`  grammar invariants broken: ${broken} of ${count.suggestions}`);
    for (const [name, list] of faults) {
      console.log(`    ${name}: ${list.length}`);
      for (const fault of spread(list, Math.min(samples, 5))) console.log(`      ${fault.replace(/\s+/g, ' ')}`);
    }
    for (const { text, suggestions } of spread(shown, samples)) {
      console.log(`  ${text.replace(/\s+/g, ' ').slice(0, 200)}`);
      for (const { move, text: said } of suggestions)
        console.log(`    ${move}: ${said.replace(/\s+/g, ' ').slice(0, 200)}`);
    }
  }
}

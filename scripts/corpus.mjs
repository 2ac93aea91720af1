/** `npm run -s corpus -- FILE.jsonl …`: recall, false alarms, precision and macro-F1 of the engine on labelled texts. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { loadEngine } from './lib/engine-build.mjs';
import { percent, readRows, spread } from './lib/read-rows.mjs';

const HELP = `Usage: npm run -s corpus -- [--misses N] [--reword [--lists FOLDER]] FILE.jsonl …
Each line of a file: {"text", "label": "harsh" | "ok" | "either" | "unknown", "case"?}.
Prints per file and case, for marked (mild or more) and held (harsh or more): n, recall,
false-alarm rate, precision and macro-F1, in per cent. "either" and "unknown" are not scored.
--misses N  shows N errors of each kind per file (marked), spread over the file
--reword    measures the first suggestion instead, beside the draft unchanged, the listed harsh words deleted and
            people's own rewordings ("kind"): offered, chrF, content words kept, independent filters, grammar
--lists F   folder with the word lists (lexicon.*.json); the file's own folder by default`;

const RANK = { ok: 0, mild: 1, harsh: 2, severe: 3 };

const newCount = () => ({ tp: 0, fn: 0, fp: 0, tn: 0 });

function add(count, isHarsh, isCaught) {
  if (isHarsh) isCaught ? count.tp++ : count.fn++;
  else isCaught ? count.fp++ : count.tn++;
}

/** Mean of the two classes' F1; with one class only it is that class's. */
function macroF1({ tp, fn, fp, tn }) {
  const f1 = (hit, missed, wrong) => (2 * hit + missed + wrong === 0 ? 0 : (2 * hit) / (2 * hit + missed + wrong));
  if (tp + fn === 0) return f1(tn, fp, 0);
  if (fp + tn === 0) return f1(tp, fn, 0);
  return (f1(tp, fn, fp) + f1(tn, fp, fn)) / 2;
}

function row(name, at, count) {
  const { tp, fn, fp, tn } = count;
  const cells = [percent(tp, tp + fn), percent(fp, fp + tn), percent(tp, tp + fp), percent(macroF1(count), 1)];
  return `${name.padEnd(34)} ${at.padEnd(7)} ${String(tp + fn).padStart(6)} ${String(fp + tn).padStart(6)}   ${cells.join('   ')}`;
}

async function score(engine, file, misses) {
  const cases = new Map();
  const errors = { missed: [], 'false alarm': [] };
  for await (const { text, label, case: name } of readRows(file)) {
    if (label !== 'harsh' && label !== 'ok') continue;
    const judgement = engine.judge(text);
    const rank = RANK[judgement.level];
    for (const key of new Set(['all', name ?? 'all'])) {
      const counts = cases.get(key) ?? { marked: newCount(), held: newCount() };
      cases.set(key, counts);
      add(counts.marked, label === 'harsh', rank >= 1);
      add(counts.held, label === 'harsh', rank >= 2);
    }
    if (label === 'harsh' && rank === 0) errors.missed.push({ text, name });
    if (label === 'ok' && rank > 0) errors['false alarm'].push({ text, name, judgement });
  }
  console.log(`\n${path.basename(file)}`);
  console.log(`${''.padEnd(34)} ${''.padEnd(7)}  harsh     ok   recall   alarm    prec      F1`);
  for (const [name, counts] of [...cases].sort(([a], [b]) =>
    a === 'all' ? -1 : b === 'all' ? 1 : a.localeCompare(b),
  )) {
    console.log(row(name, 'marked', counts.marked));
    console.log(row('', 'held', counts.held));
  }
  for (const [kind, list] of Object.entries(errors)) {
    for (const { text, name, judgement } of spread(list, misses)) {
      const why =
        judgement?.findings.map((found) => `${found.rule}[${text.slice(found.start, found.end)}]`).join(' ') ?? '';
      console.log(
        `  ${kind}${name ? ` (${name})` : ''}: ${text.replace(/\s+/g, ' ').slice(0, 240)} ${why && `→ ${why}`}`,
      );
    }
  }
}

const args = process.argv.slice(2);
const flag = args.indexOf('--misses');
const misses = flag >= 0 ? Number(args.splice(flag, 2)[1]) : 0;
const listFlag = args.indexOf('--lists');
const lists = listFlag >= 0 ? args.splice(listFlag, 2)[1] : undefined;
const isReword = args.includes('--reword');
const files = args.filter((arg) => !arg.startsWith('--'));
const missing = files.filter((file) => !existsSync(file));
if (files.length === 0 || args.includes('--help') || missing.length > 0 || !(misses >= 0)) {
  if (missing.length > 0) console.error(`no such file: ${missing.join(', ')}`);
  console.log(HELP);
  process.exitCode = missing.length > 0 || files.length === 0 ? 1 : 0;
} else {
  try {
    const engine = await loadEngine();
    if (isReword) {
      const { measureRewordings } = await import('./lib/measure-rewordings.mjs');
      for (const file of files) await measureRewordings(engine, file, misses, lists);
    } else for (const file of files) await score(engine, file, misses);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

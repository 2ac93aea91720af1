/** `npm run learn`: learns how each language sounds and what of a draft can stay, packs rewordings; writes `tone.json`, `kept.json`, `exemplars.json`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { withSources } from './lib/engine-build.mjs';
import { learnExemplars, readReworded } from './lib/learn-exemplars.mjs';
import { countKept, learnKept, readDrafts, readMarkedDrafts } from './lib/learn-kept.mjs';
import { bordersOf, createCueReader, DECAY, hasExamples, learnTone, readExamples } from './lib/learn-tone.mjs';
import { root } from './lib/run.mjs';

const HELP = `Usage: npm run learn [-- --without PATTERN] [--decay N] [--show N]
Learns from the comments in each pack ({"text", "label": "harsh" | "ok"} a line), the packs' own sentences, everyday.txt
and the rounds in tests/fresh; then, from the drafts in each pack's folder kept ({"text", "keep": [parts]} a line), which
part of a draft can be posted as it stands, tested on one fifth; and packs what people would say instead of whole drafts
(folder reworded, {"draft", "say"} a line). Run it after a change of these or of the lexicon's classes; the borders in tone.json (doubt, mark, hold, coarse, drop, dropLong) and kept.json and exemplars.json (border) stay.
--without PATTERN  leaves out files whose name matches and prints how those are told apart; nothing is written
--decay N          how little a single cue is trusted (${DECAY})
--show N           prints the N strongest words on either side`;

/** One draft in so many is first left out, to test what was learnt from the others. */
const TESTED = 5;

const share = (rows, test) => ((100 * rows.filter(test).length) / (rows.length || 1)).toFixed(1).padStart(5);

/** How many of either side lie above each border. */
function printBorders(rows) {
  const harsh = rows.filter(({ isHarsh }) => isHarsh);
  const ok = rows.filter(({ isHarsh }) => !isHarsh);
  console.log(`  ${harsh.length} hurtful, ${ok.length} harmless`);
  for (const border of [-3, -2, -1, 0, 0.5, 1, 1.5, 2, 2.5, 3]) {
    const isAbove = ({ score }) => score >= border;
    const of = `${share(harsh, isAbove)} % of the hurtful, ${share(ok, isAbove)} % of the harmless`;
    console.log(`  from ${String(border).padStart(4)}: ${of}`);
  }
}

function printWords(kept, words, count) {
  const sorted = [...words].filter(([slot]) => kept.has(slot)).sort(([a], [b]) => kept.get(b) - kept.get(a));
  const say = (list) => list.map(([slot, word]) => `${word} ${kept.get(slot).toFixed(1)}`).join(' · ');
  console.log(`  hurtful: ${say(sorted.slice(0, count))}\n  harmless: ${say(sorted.slice(-count))}`);
}

/** Learns what can stay in a draft; prints how well, for every fifth draft, from the others. */
function learnKeptOf(drafts, options) {
  const isTested = (_, i) => i % TESTED === 0;
  const { kept, score } = learnKept(
    drafts.filter((_, i) => !isTested(_, i)),
    options,
  );
  const count = countKept(drafts.filter(isTested), score, kept.border);
  const of = (number) => `${number} (${((100 * number) / (count.offered || 1)).toFixed(0)} %)`;
  console.log(
    `  kept: of ${count.drafts} drafts not learnt from, ${count.offered} with a part; as marked ${of(count.same)}, inside ${of(count.inside)}`,
  );
  return learnKept(drafts, options).kept;
}

async function main() {
  const options = {
    without: { type: 'string' },
    decay: { type: 'string', default: String(DECAY) },
    show: { type: 'string' },
  };
  const { values } = parseArgs({ options: { ...options, help: { type: 'boolean' } } });
  if (values.help) return console.log(HELP);
  await withSources(async ({ readPacks, readLearnt, learntFiles }, server) => {
    const packsRoot = path.join(root, 'lib/packs');
    const { packPacks } = await server.ssrLoadModule('/lib/packs/pack.ts');
    const { createReader } = await server.ssrLoadModule('/lib/engine/create-engine.ts');
    const { createTone, lengthOf } = await server.ssrLoadModule('/lib/engine/tone.ts');
    const { createSpanReader } = await server.ssrLoadModule('/lib/engine/spans.ts');
    const { encodeWeights } = await server.ssrLoadModule('/lib/engine/weight-code.ts');
    const { slotOfWord } = await server.ssrLoadModule('/lib/engine/cues.ts');
    const { kindsOf, NAME_MARK } = await server.ssrLoadModule('/lib/engine/exemplars.ts');
    const { encodeNumbers } = await server.ssrLoadModule('/lib/engine/number-code.ts');
    const engine = { slotOfWord, kindsOf, NAME_MARK, encodeWeights, encodeNumbers };
    const { sources } = readPacks(packsRoot);
    const reader = createReader({ packs: packPacks(sources.map(({ pack }) => pack)) });
    reader.profiles.freeze();

    for (const { pack, examples } of sources.filter(({ pack }) => hasExamples(root, pack.language))) {
      const words = new Map();
      const before = readLearnt(packsRoot, pack.language);
      const borders = bordersOf(before.tone);
      const note = (slot, word) => words.set(slot, words.get(slot) ?? word);
      const cuesOf = createCueReader(reader, lengthOf, note);
      const all = readExamples(root, pack.language, examples).map((row) => ({ ...row, ...cuesOf(row.text) }));
      const isLeftOut = ({ file }) => values.without !== undefined && new RegExp(values.without).test(file);
      const rows = all.filter((row) => !isLeftOut(row));
      const how = { encodeWeights, decay: Number(values.decay), borders };
      const learnt = learnTone(rows, how);
      console.log(`${pack.language}: ${rows.length} examples, ${learnt.kept.size} of ${learnt.seen} cues kept`);
      const tested = values.without === undefined ? rows : all.filter(isLeftOut);
      printBorders(tested.map((row) => ({ ...row, score: learnt.score(row) })));
      if (values.show) printWords(learnt.kept, words, Number(values.show));
      if (values.without !== undefined) continue;
      const files = learntFiles(packsRoot, pack.language);
      const write = (file, what) => writeFileSync(file, `${JSON.stringify(what, null, 2)}\n`);
      write(files.tone, learnt.tone);
      const harsh = rows.filter(({ isHarsh }) => isHarsh).map(({ slots }) => slots);
      const reworded = readReworded(root, pack.language);
      const { border } = before.exemplars ?? {};
      if (reworded.length > 0) write(files.exemplars, learnExemplars(reworded, harsh, { reader, engine, border }));
      const drafts = readMarkedDrafts(root, pack.language);
      if (drafts.length === 0) continue;
      const unbiased = learnTone(
        rows.filter(({ isDraft }) => !isDraft),
        how,
      );
      const tone = createTone(unbiased.tone, reader.walkCues);
      const { openers, read } = readDrafts(drafts, { reader, readSpans: createSpanReader(reader), tone, lengthOf });
      write(files.kept, learnKeptOf(read, { encodeWeights, openers, border: before.kept?.border }));
    }
  });
}

await main();

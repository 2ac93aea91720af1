/** `npm run learn`: learns the tone of each language from example comments and writes its pack's `tone.json`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { withSources } from './lib/engine-build.mjs';
import { bordersOf, createCueReader, DECAY, hasExamples, learnTone, readExamples } from './lib/learn-tone.mjs';
import { root } from './lib/run.mjs';

const HELP = `Usage: npm run learn [-- --without PATTERN] [--decay N] [--show N]
Learns from the comments in each pack ({"text", "label": "harsh" | "ok"} a line), the packs' own sentences, everyday.txt
and the rounds in tests/fresh. Run it after a change of these or of the lexicon's classes; the borders in tone.json
(doubt, mark, hold, coarse, drop, dropLong) stay as they are.
--without PATTERN  leaves out files whose name matches and prints how those are told apart; nothing is written
--decay N          how little a single cue is trusted (${DECAY})
--show N           prints the N strongest words on either side`;

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

async function main() {
  const options = {
    without: { type: 'string' },
    decay: { type: 'string', default: String(DECAY) },
    show: { type: 'string' },
  };
  const { values } = parseArgs({ options: { ...options, help: { type: 'boolean' } } });
  if (values.help) return console.log(HELP);
  await withSources(async ({ readPacks, readTone, toneFile }, server) => {
    const packsRoot = path.join(root, 'lib/packs');
    const { packPacks } = await server.ssrLoadModule('/lib/packs/pack.ts');
    const { createReader } = await server.ssrLoadModule('/lib/engine/create-engine.ts');
    const { lengthOf } = await server.ssrLoadModule('/lib/engine/tone.ts');
    const { encodeWeights } = await server.ssrLoadModule('/lib/engine/weight-code.ts');
    const { sources } = readPacks(packsRoot);
    const reader = createReader({ packs: packPacks(sources.map(({ pack }) => pack)) });
    reader.profiles.freeze();

    for (const { pack, examples } of sources.filter(({ pack }) => hasExamples(root, pack.language))) {
      const words = new Map();
      const borders = bordersOf(readTone(packsRoot, pack.language).tone);
      const note = (slot, word) => words.set(slot, words.get(slot) ?? word);
      const cuesOf = createCueReader(reader, lengthOf, note);
      const all = readExamples(root, pack.language, examples).map((row) => ({ ...row, ...cuesOf(row.text) }));
      const isLeftOut = ({ file }) => values.without !== undefined && new RegExp(values.without).test(file);
      const rows = all.filter((row) => !isLeftOut(row));
      const learnt = learnTone(rows, { encodeWeights, decay: Number(values.decay), borders });
      console.log(`${pack.language}: ${rows.length} examples, ${learnt.kept.size} of ${learnt.seen} cues kept`);
      const tested = values.without === undefined ? rows : all.filter(isLeftOut);
      printBorders(tested.map((row) => ({ ...row, score: learnt.score(row) })));
      if (values.show) printWords(learnt.kept, words, Number(values.show));
      if (values.without === undefined)
        writeFileSync(toneFile(packsRoot, pack.language), `${JSON.stringify(learnt.tone, null, 2)}\n`);
    }
  });
}

await main();

/** `npm run bench`: time of `judge` beside three others in the same run, growth with length, construction, heap, pack size. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import { createWordCounter } from './lib/aho-corasick.mjs';
import { loadEngine } from './lib/engine-build.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const { createEngine, packs, wordsOf } = await loadEngine();

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const now = () => Number(process.hrtime.bigint()) / 1000;

/** Comments of a language as people write them, hurtful and harmless ones mixed, cut to 100 characters. */
function commentsOf(language) {
  const folder = path.join(root, 'tests/fresh');
  const files = readdirSync(folder).filter((name) => name.startsWith(`${language}.round-`));
  const all = files.flatMap((name) =>
    readFileSync(path.join(folder, name), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).text),
  );
  // Short ones are filled up with the next: a comment of 100 characters is what is measured.
  return all.map((text, i) => `${text} ${all[(i + 1) % all.length]} ${all[(i + 2) % all.length]}`.slice(0, 100));
}

/**
 * Microseconds for each text: the best of `rounds`, all texts in turn each round. The best is what the code takes; the
 * rest is what else the machine was doing. Going round keeps any one text from sitting in the cache.
 */
function timeEach(call, texts, rounds = 60) {
  const best = new Float64Array(texts.length).fill(Number.POSITIVE_INFINITY);
  for (let r = 0; r < rounds; r++) {
    for (let i = 0; i < texts.length; i++) {
      const start = now();
      call(texts[i]);
      best[i] = Math.min(best[i], now() - start);
    }
  }
  return median(best);
}

/** Milliseconds of one call, the best of `rounds`. */
function timeOne(call, rounds) {
  let best = Number.POSITIVE_INFINITY;
  for (let r = 0; r < rounds; r++) {
    const start = now();
    call();
    best = Math.min(best, now() - start);
  }
  return best / 1000;
}

const barePass = (text) => {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
};

globalThis.gc?.();
const heapBefore = process.memoryUsage().heapUsed;
const cold = timeOne(() => createEngine({ packs }), 1);
const engine = createEngine({ packs });
globalThis.gc?.();
const heap = (process.memoryUsage().heapUsed - heapBefore) / 2 ** 20;
const construction = timeOne(() => createEngine({ packs }), 7);
const kilobytes = (gzipSync(JSON.stringify(packs), { level: 9 }).length / 1024).toFixed(0);
console.log(
  `construction ${construction.toFixed(1)} ms (the first in a fresh process ${cold.toFixed(1)}) · heap ${heap.toFixed(1)} MiB · packs ${kilobytes} kB gzipped`,
);

const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
const countWords = createWordCounter(wordsOf(packs));

for (const language of ['en', 'th']) {
  const texts = commentsOf(language);
  const others = {
    obscenity: timeEach((text) => obscenity.getAllMatches(text), texts, 20),
    'Aho-Corasick over the same words': timeEach(countWords, texts),
    'one charCodeAt pass': timeEach(barePass, texts),
  };
  const judge = timeEach(engine.judge, texts);
  console.log(`\n${language}: ${texts.length} comments of 100 characters`);
  console.log(`  judge ${judge.toFixed(1)} µs per comment, ${(100 / judge).toFixed(1)} million characters a second`);
  for (const [name, took] of Object.entries(others)) {
    const ratio = took > judge ? `${(took / judge).toFixed(1)} × slower` : `${(judge / took).toFixed(1)} × faster`;
    console.log(`  ${name} ${took.toFixed(1)} µs, ${ratio} than judge`);
  }
  const all = texts.join('\n');
  const growth = [100, 1000, 10_000, 100_000].map((length) => {
    const text = all.repeat(Math.ceil(length / all.length)).slice(0, length);
    return [length, timeOne(() => engine.judge(text), Math.max(8, Math.min(400, 2_000_000 / length)))];
  });
  for (const [length, took] of growth)
    console.log(`    ${String(length).padStart(6)} characters ${took.toFixed(3)} ms`);
  const exponent = Math.log(growth[3][1] / growth[0][1]) / Math.log(growth[3][0] / growth[0][0]);
  console.log(`    grows with the length to the power of ${exponent.toFixed(2)}`);
  const assessed = timeEach(
    engine.assess,
    texts.map((text, i) => `${text} ${texts[(i + 3) % texts.length]} ${texts[(i + 6) % texts.length]}`.slice(0, 300)),
    8,
  );
  console.log(`    assess of 300 characters ${(assessed / 1000).toFixed(3)} ms`);
}

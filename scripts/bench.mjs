/** `npm run bench`: time of `judge` per comment, growth with length, construction time, heap; a bare pass beside it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { loadEngine } from './lib/engine-build.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const { createEngine, packs } = await loadEngine();

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/** Median time of one call in milliseconds, over `rounds` batches, after warming up. */
function time(call, batch, rounds = 15) {
  for (let i = 0; i < batch; i++) call(i);
  const times = [];
  for (let r = 0; r < rounds; r++) {
    const start = performance.now();
    for (let i = 0; i < batch; i++) call(i);
    times.push((performance.now() - start) / batch);
  }
  return median(times);
}

const comments = (language) =>
  readFileSync(path.join(root, `tests/fresh/${language}.round-0.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).text);

/** Texts of exactly `length` units, cut from the fresh comments one after another. */
function textsOf(language, length, count) {
  const all = comments(language).join('\n');
  const long = all.repeat(Math.ceil((length + count * 37) / all.length) + 1);
  return Array.from({ length: count }, (_, i) => long.slice(i * 37, i * 37 + length));
}

const bare = (text) => {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
};

const heapBefore = process.memoryUsage().heapUsed;
const construction = time(() => createEngine({ packs }), 3, 5);
const engine = createEngine({ packs });
const heap = (process.memoryUsage().heapUsed - heapBefore) / 2 ** 20;

console.log(
  `construction ${construction.toFixed(1)} ms · heap ${heap.toFixed(1)} MiB · packs ${(gzipSync(JSON.stringify(packs)).length / 1024).toFixed(0)} kB gzipped`,
);
for (const language of ['en', 'th']) {
  const hundred = textsOf(language, 100, 100);
  const judge = time((i) => engine.judge(hundred[i % 100]), 2000);
  const pass = time((i) => bare(hundred[i % 100]), 20000);
  const three = textsOf(language, 300, 100);
  const assess = time((i) => engine.assess(three[i % 100]), 300);
  console.log(
    `${language}: 100 characters ${(judge * 1000).toFixed(1)} µs (${(100 / judge / 1000).toFixed(0)} kB/ms), ${(judge / pass).toFixed(0)} × a bare pass · assess of 300 characters ${assess.toFixed(3)} ms`,
  );
  const growth = [];
  for (const length of [100, 1000, 10000, 100000]) {
    const texts = textsOf(language, length, 5);
    const took = time((i) => engine.judge(texts[i % 5]), Math.max(2, Math.round(200000 / length)), 7);
    growth.push([length, took]);
    console.log(`    ${String(length).padStart(6)} characters ${took.toFixed(3)} ms`);
  }
  const [first, last] = [growth[1], growth[3]];
  console.log(`    growth exponent ${(Math.log(last[1] / first[1]) / Math.log(last[0] / first[0])).toFixed(2)}`);
}

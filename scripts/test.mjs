/** `npm test`: sets up and runs everything a change must pass; goes on after a failure, and its last line counts all suites. */

// A browser test that fails is tried once more, and told by name when it passes then; with `--strict` nothing is.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { countTests } from './lib/count-tests.mjs';
import { lintAddon } from './lib/lint-addon.mjs';
import { root, runTool } from './lib/run.mjs';
import { setUp } from './setup.mjs';

const reports = path.join(root, '.output/test');
const total = { passed: 0, failed: 0 };
const failures = [];
const isStrict = process.argv.includes('--strict');

/** `work` gives true or false, or counts of its own. */
async function step(name, work) {
  const start = Date.now();
  console.log(`\n== ${name}`);
  let result;
  try {
    result = await work();
  } catch (error) {
    console.error(error);
    result = false;
  }
  const {
    passed,
    failed,
    note = '',
  } = typeof result === 'boolean' ? { passed: Number(result), failed: Number(!result) } : result;
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failures.push(`${name}: ${failed} failed${note && `, ${note}`}`);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`== ${name}: ${passed} passed, ${failed} failed, ${seconds} s${note && ` (${note})`}`);
}

async function vitest(name, args, minutes) {
  const report = path.join(reports, `${name}.json`);
  const tries = path.join(reports, `${name}.second-tries.json`);
  for (const file of [report, tries]) rmSync(file, { force: true });
  const reporters = ['default', 'json', './scripts/lib/second-tries.mjs'].map((each) => `--reporter=${each}`);
  const ok = await runTool('vitest', ['run', ...args, ...reporters, `--outputFile.json=${report}`], {
    minutes,
    env: { SECOND_TRIES: tries },
  });
  const secondTries = existsSync(tries) ? JSON.parse(readFileSync(tries, 'utf8')) : [];
  return { ...countTests(report, ok), secondTries };
}

/** Both browsers at the same time: each waits more than it works, and one after the other would not fit into 45 minutes. */
async function browserTests() {
  const again = isStrict ? [] : ['--retry=1'];
  const run = (browser) => vitest(browser, ['-c', 'vitest.e2e.config.ts', '--project', browser, ...again], 34);
  const both = await Promise.all(['chromium', 'firefox'].map(run));
  for (const { secondTries } of both)
    for (const name of secondTries) console.log(`passed only at the second try: ${name}`);
  return {
    passed: both.reduce((sum, { passed }) => sum + passed, 0),
    failed: both.reduce((sum, { failed }) => sum + failed, 0),
    note: both
      .map(({ note }) => note)
      .filter(Boolean)
      .join(', '),
  };
}

const wxt = (...args) => runTool('wxt', args);

async function main() {
  const start = Date.now();
  if (!(await setUp())) {
    console.log('\n0 passed, 1 failed');
    process.exit(1);
  }
  mkdirSync(reports, { recursive: true });
  const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

  await step('types', async () => (await wxt('prepare')) && runTool('tsc', ['--noEmit']));
  await step('lint', () => runTool('biome', ['ci', '.']));
  await step('build Chrome', () => wxt('zip'));
  await step('build Edge', () => wxt('zip', '-b', 'edge'));
  await step('build Firefox', () => wxt('zip', '-b', 'firefox'));
  await step('build Chrome for browser tests', () => wxt('build', '--mode', 'e2e'));
  await step('build Firefox for browser tests', () => wxt('build', '--mode', 'e2e', '-b', 'firefox'));
  await step('addons-linter', async () => lintAddon(`.output/${name}-${version}-firefox.zip`));
  await step('unit tests', () => vitest('unit', [], 10));
  await step('browser tests', browserTests);

  console.log(`\n${((Date.now() - start) / 60_000).toFixed(1)} minutes`);
  for (const failure of failures) console.log(failure);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed > 0 ? 1 : 0);
}

await main();

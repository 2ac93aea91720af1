/** `npm run new -- site|rule|language …`: writes the first version of a file and says what comes next. */
import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './lib/run.mjs';

const USAGE = `npm run new -- site ID HOSTNAME           a site:      npm run new -- site tube tube.example
npm run new -- rule LANGUAGE TOPIC NAME   a rule:      npm run new -- rule en insult compared-to-furniture
npm run new -- language CODE              a language:  npm run new -- language de`;

const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const at = (...parts) => path.join(root, ...parts);

function write(file, content) {
  if (existsSync(at(file))) throw new Error(`${file} is already there`);
  mkdirSync(path.dirname(at(file)), { recursive: true });
  writeFileSync(at(file), content);
  console.log(`wrote ${file}`);
}

const site = (id, host) => `/** ${id}: where its comment boxes are and how they post. */
import { defineSite } from './site';

// Say who saw each selector and when; A: several sources agree, B: one good source, C: a guess.
const SEEN = 'seen on the site, YYYY-MM';

export default defineSite({
  id: '${id}',
  name: '${id}',
  matches: ['https://${host}/*'],
  boxes: [{ selector: '[data-comment-form] textarea', source: SEEN, confidence: 'C' }],
  composer: [{ selector: '[data-comment-form]', source: SEEN, confidence: 'C' }],
  leaveAlone: ['[role="search"]'],
  posting: {
    enter: false,
    modEnter: true,
    buttons: [{ selector: '[data-comment-form] [type="submit"]', source: SEEN, confidence: 'C' }],
    form: true,
  },
  pace: 'comment',
  notes: 'What is special about its editor, and what nobody could check.',
});
`;

const samples = (id) => `/** Samples of ${id}: for each selector markup that only this selector recognises. */
import type { Samples } from './sample';

const field = '<textarea data-box></textarea>';
const form = (attributes: string, inside: string) => \`<form data-comment-form \${attributes}>\${inside}</form>\`;

export default {
  boxes: { '[data-comment-form] textarea': form('', field) },
  composer: { '[data-comment-form]': form('data-composer', \`<div>\${field}</div>\`) },
  buttons: {
    '[data-comment-form] [type="submit"]': form('', \`\${field}<button type="submit" data-button></button>\`),
  },
  leaveAlone: { '[role="search"]': form('role="search"', field) },
} satisfies Samples;
`;

function newSite([id = '', host = '']) {
  if (!KEBAB.test(id) || !/^[a-z0-9.-]+\.[a-z]+$/.test(host)) throw new Error(USAGE);
  write(`lib/sites/${id}.site.ts`, site(id, host));
  write(`tests/sites/samples/${id}.ts`, samples(id));
  console.log(`Next: put the real selectors in, with a sample for each (npx vitest run tests/sites), build a page with the
site's nesting in tests/pages/ and say in tests/e2e/surfaces/${id}.ts where it stands, as its neighbours there do.`);
}

function newRule([language = '', topic = '', name = '']) {
  if (![topic, name].every((part) => KEBAB.test(part)) || !existsSync(at('lib/packs', language, 'rules'))) {
    throw new Error(USAGE);
  }
  const file = `lib/packs/${language}/rules/90-${topic}.yaml`;
  const before = existsSync(at(file)) ? readFileSync(at(file), 'utf8') : '';
  const id = `${language}.${topic}.${name}`;
  if (before.includes(`id: ${id}\n`)) throw new Error(`${id} is already there`);
  if (!before) write(file, `# Rules about ${topic}. The format is in docs/rule-format.md.\n`);
  appendFileSync(
    at(file),
    `- id: ${id}
  gloss: what it says, in plain English
  category: insult
  target: you
  level: harsh
  match:
    - "<wardrobe-head>"
  catch: ["you wardrobe-head"]
  quiet: ["that wardrobe has a head"]
`,
  );
  console.log(`added ${id} to ${file}
Next: replace match, catch and quiet by yours, and run npx vitest run tests/packs.`);
}

function newLanguage([code = '']) {
  if (!/^[a-z]{2,3}$/.test(code)) throw new Error(USAGE);
  const folder = `lib/packs/${code}`;
  if (existsSync(at(folder))) throw new Error(`${folder} is already there`);
  mkdirSync(at(folder, 'rules'), { recursive: true });
  mkdirSync(at(folder, 'rewordings'), { recursive: true });
  cpSync(at('lib/packs/en/strings.ts'), at(folder, 'strings.ts'));
  const strings = readFileSync(at(folder, 'strings.ts'), 'utf8');
  writeFileSync(
    at(folder, 'strings.ts'),
    strings
      .replace(
        /^.*\n/,
        `/** The words of the interface in "${code}": translate every one; English is the master list. */\nimport type { strings as en } from '../en/strings';\n\n`,
      )
      .replace(/\}( as const)?;\s*$/, '} satisfies Record<keyof typeof en, string>;\n'),
  );
  write(
    `${folder}/lexicon/grammar.yaml`,
    '- class: you\n  about: words for the reader\n  words:\n    # word: gloss\n    exampleword: you\n',
  );
  write(`${folder}/everyday.txt`, '# Harmless sentences that nothing may mark, one a line, at least 500.\n');
  console.log(`wrote ${folder}
Next: name "${code}" in lib/engine/types.ts (Language) and lib/packs/compile.ts (LANGUAGES) for the engine, and in
lib/i18n.ts, lib/default-settings.ts, lib/setting-schemas.ts and assets/public/managed-schema.json for the interface;
npx tsc --noEmit names what is still missing. Then translate strings.ts and grow lexicon, rules and rewordings.`);
}

const kinds = { site: newSite, rule: newRule, language: newLanguage };
const [kind, ...rest] = process.argv.slice(2);
try {
  if (!Object.hasOwn(kinds, kind ?? '')) throw new Error(USAGE);
  kinds[kind](rest);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

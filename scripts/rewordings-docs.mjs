/** `npm run -s docs:rewordings`: writes docs/rewordings.md, what the real engine offers for drafts of every category. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadEngine } from './lib/engine-build.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const drafts = JSON.parse(readFileSync(path.join(root, 'scripts/lib/rewording-drafts.json'), 'utf8'));
const NAMES = { en: 'English', th: 'Thai' };
const LABELS = { reword: 'say kinder', ask: 'ask instead', 'let-go': 'let go' };

/** What a bullet stands for in the drafts: a slur's letter, masked for the reader of this page only. */
const UNMASKED = {
  'h•e': 'hoe',
  'k•s': 'kys',
  'f•ggot': 'faggot',
  'sp•z': 'spaz',
  'กะห•ี่': 'กะหรี่',
  'ไปต•ย': 'ไปตาย',
  'อีต•๊ด': 'อีตุ๊ด',
  'ผ•ดเพศ': 'ผิดเพศ',
};
const unmask = (text) => Object.entries(UNMASKED).reduce((out, [masked, word]) => out.replace(masked, word), text);
const cell = (text) => text.replace(/\|/g, '\\|').replace(/\n/g, ' ');

const engine = await loadEngine();
const out = [
  '# What Jaidee offers',
  '',
  'Written by `npm run -s docs:rewordings` from the real engine: the draft, the first wording with what it does, and the others. Letters of slurs are masked with •. How the figures are measured: `npm run -s corpus -- --reword FILE.jsonl`.',
];
for (const [language, categories] of Object.entries(drafts)) {
  out.push('', `## ${NAMES[language]}`);
  for (const [category, texts] of Object.entries(categories)) {
    out.push('', `### ${category}`, '', '| draft | first | others |', '|---|---|---|');
    for (const masked of texts) {
      const [first, ...others] = engine.assess(unmask(masked)).suggestions;
      if (!first) continue;
      const say = ({ text, move }) => `${cell(text)} *(${LABELS[move]})*`;
      out.push(`| ${cell(masked)} | ${say(first)} | ${others.map(say).join(' · ')} |`);
    }
  }
}
writeFileSync(path.join(root, 'docs/rewordings.md'), `${out.join('\n')}\n`);

/** Prints our first wording and the deletion baseline of each draft of a file, for readers who choose blindly. */

// `node scripts/lib/first-wordings.mjs FILE.jsonl [FOLDER]`: one JSON object a line (text, level, move, ours, deletion).
// FOLDER holds the word lists (lexicon.*.json); the file's own folder by default.
import path from 'node:path';
import { loadEngine } from './engine-build.mjs';
import { loadHarshLists } from './harsh-lists.mjs';
import { readRows } from './read-rows.mjs';

const [file, folder] = process.argv.slice(2);
if (!file) {
  console.error('Usage: node scripts/lib/first-wordings.mjs FILE.jsonl [FOLDER with lexicon.*.json]');
  process.exit(1);
}
const engine = await loadEngine();
const lists = loadHarshLists(folder ?? path.dirname(file));
for await (const { text, kind } of readRows(file)) {
  const { level, suggestions } = engine.assess(text);
  const [first] = suggestions;
  const row = { text, level, move: first?.move ?? null, ours: first?.text ?? null, deletion: lists.remove(text) };
  console.log(JSON.stringify(kind ? { ...row, people: [kind].flat()[0] } : row));
}

/** Public lists of harsh words (`lexicon.*.json` beside the measured texts) and the baseline that deletes them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const isThai = (text) => /[\u0e00-\u0e7f]/.test(text);

/** The words of all lists in a folder, longest first; an entry is a word or a row that begins with it. */
function readLists(folder) {
  if (!existsSync(folder)) return [];
  const words = new Set();
  for (const name of readdirSync(folder)) {
    if (!/^lexicon\..+\.json$/.test(name)) continue;
    for (const entry of JSON.parse(readFileSync(path.join(folder, name), 'utf8'))) {
      const word = String(Array.isArray(entry) ? entry[0] : entry).toLowerCase();
      if (word.length > 1 && !/^\d+$/.test(word)) words.add(word);
    }
  }
  return [...words].sort((a, b) => b.length - a.length);
}

/** `isListed(word)` and `remove(text)`, which takes the listed words out and closes the gaps they leave. */
export function loadHarshLists(folder) {
  const words = readLists(folder);
  const listed = new Set(words);
  const quoted = (word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const latin = words.filter((word) => !isThai(word)).map(quoted);
  const thai = words.filter(isThai).map(quoted);
  const patterns = [];
  if (latin.length > 0) patterns.push(new RegExp(`(?<![\\p{L}\\p{N}])(?:${latin.join('|')})(?![\\p{L}\\p{N}])`, 'giu'));
  if (thai.length > 0) patterns.push(new RegExp(thai.join('|'), 'gu'));
  return {
    size: words.length,
    isListed: (word) => listed.has(word) || (isThai(word) && words.some((bad) => isThai(bad) && word.includes(bad))),
    remove: (text) =>
      patterns
        .reduce((out, pattern) => out.replace(pattern, ''), text)
        .replace(/[^\S\n]{2,}/g, ' ')
        .replace(/ +([,.!?])/g, '$1')
        .trim(),
  };
}

/** Finds the packs' files and compiles them; used by the build, the tests and the documentation alike. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CompiledPack, Language, PackedTone } from '../engine/types';
import { type PackFile, type PackSource, readPack } from './read-pack';
import { checkClasses, type Problem } from './read-rows';

export const LANGUAGES: readonly Language[] = ['th', 'en'];
const FOLDERS = ['lexicon', 'rules', 'rewordings'];

/** All YAML files of a language below `root` (the folder `lib/packs`), with paths relative to it. */
export function packFiles(root: string, language: Language): PackFile[] {
  return FOLDERS.flatMap((folder) => {
    const dir = path.join(root, language, folder);
    if (!existsSync(dir)) return [];
    return readdirSync(dir)
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => ({ path: `${language}/${folder}/${name}`, text: readFileSync(path.join(dir, name), 'utf8') }));
  });
}

/** The tone of a language as `npm run learn` left it, below `root`. */
export function readTone(root: string, language: Language): { tone?: PackedTone } {
  const file = toneFile(root, language);
  return existsSync(file) ? { tone: JSON.parse(readFileSync(file, 'utf8')) as PackedTone } : {};
}

export const toneFile = (root: string, language: Language): string => path.join(root, language, 'tone.json');

/** Compiles every language. `problems` is empty when all is well. */
export function readPacks(root: string): { sources: PackSource[]; problems: Problem[] } {
  const sources = LANGUAGES.map((language) => readPack(language, packFiles(root, language)));
  const problems = [...sources.flatMap((source) => source.problems), ...checkClasses(sources.map(({ pack }) => pack))];
  return { sources, problems };
}

/** The compiled packs. Throws an `Error` that lists every problem, one a line, with its file and entry. */
export function compilePacks(root: string): CompiledPack[] {
  const { sources, problems } = readPacks(root);
  if (problems.length > 0) {
    throw new Error(
      `language packs:\n${problems.map(({ path: file, id, what }) => `  ${file} ${id}: ${what}`).join('\n')}`,
    );
  }
  return sources.map(({ pack }) => ({ ...pack, ...readTone(root, pack.language) }));
}

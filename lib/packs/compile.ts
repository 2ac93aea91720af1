/** Finds the packs' files and compiles them; used by the build, the tests and the documentation alike. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { PackedExemplars, PackedKept, PackedTone } from '../engine/learnt-types';
import type { CompiledPack, Language } from '../engine/types';
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

/** What `npm run learn` left for a language, below `root`. */
export function readLearnt(root: string, language: Language): Pick<CompiledPack, 'tone' | 'kept' | 'exemplars'> {
  const files = learntFiles(root, language);
  const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;
  return {
    ...(existsSync(files.tone) ? { tone: read<PackedTone>(files.tone) } : {}),
    ...(existsSync(files.kept) ? { kept: read<PackedKept>(files.kept) } : {}),
    ...(existsSync(files.exemplars) ? { exemplars: read<PackedExemplars>(files.exemplars) } : {}),
  };
}

export const learntFiles = (root: string, language: Language) => ({
  tone: path.join(root, language, 'tone.json'),
  kept: path.join(root, language, 'kept.json'),
  exemplars: path.join(root, language, 'exemplars.json'),
});

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
  return sources.map(({ pack }) => ({ ...pack, ...readLearnt(root, pack.language) }));
}

/** Vite plugin: `virtual:jaidee/packs` is the packed packs as one JSON string, parsed at load (faster than an object). */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { compilePacks, LANGUAGES, learntFiles, packFiles } from './compile';
import { packPacks } from './pack';

const ID = 'virtual:jaidee/packs';

export function packPlugin(): Plugin {
  const root = fileURLToPath(new URL('.', import.meta.url));
  return {
    name: 'jaidee-packs',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      for (const language of LANGUAGES) {
        for (const file of packFiles(root, language)) this.addWatchFile(root + file.path);
        for (const file of Object.values(learntFiles(root, language))) this.addWatchFile(file);
      }
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(packPacks(compilePacks(root))))});`;
    },
  };
}

/** Bundles one page script when a test first asks for it; nothing comes from a network. */
import path from 'node:path';
import { build } from 'vite';

const made = new Map<string, Promise<string>>();

/** The script of `tests/pages/<name>.ts` as one classic script. */
export function bundlePage(name: string): Promise<string> {
  const known = made.get(name);
  if (known) return known;
  const fresh = bundle(path.resolve('tests/pages', `${name}.ts`));
  made.set(name, fresh);
  return fresh;
}

async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    // Draft.js is old enough to believe in Node's `global`.
    define: { global: 'window', 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      lib: { entry, formats: ['iife'], name: 'page', fileName: 'page' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${entry} gave no script`);
  return chunk.code;
}

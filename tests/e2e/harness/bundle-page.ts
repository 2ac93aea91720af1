/** Bundles one page script when a test first asks for it, and keeps it until a page or a package changes; nothing comes from a network. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const FOLDER = path.resolve('tests/pages');
const KEPT = path.resolve('node_modules/.cache/jaidee-pages');

const made = new Map<string, Promise<string>>();
let state: string | undefined;

/** The script of `tests/pages/<name>.ts` as one classic script. */
export function bundlePage(name: string): Promise<string> {
  const known = made.get(name);
  if (known) return known;
  const fresh = keep(name);
  made.set(name, fresh);
  return fresh;
}

/** A fingerprint of all that a bundle may be made of. */
function fingerprint(): string {
  const hash = createHash('sha256').update(readFileSync('package-lock.json'));
  for (const file of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).sort())
    if (/\.(ts|tsx)$/.test(file)) hash.update(file).update(readFileSync(path.join(FOLDER, file)));
  return hash.digest('hex').slice(0, 16);
}

async function keep(name: string): Promise<string> {
  state ??= fingerprint();
  const file = path.join(KEPT, `${name}-${state}.js`);
  try {
    return readFileSync(file, 'utf8');
  } catch {
    const script = await bundle(path.join(FOLDER, `${name}.ts`));
    mkdirSync(KEPT, { recursive: true });
    // Another run may be writing the same file.
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, script);
    renameSync(draft, file);
    return script;
  }
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

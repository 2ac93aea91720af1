/** Bundles the engine with both packs into `.output/engine.mjs`; a build that is newer than its sources is kept. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const ENGINE_FILE = path.join(root, '.output/engine.mjs');

/** Newest change below a folder, in milliseconds since 1970. */
function newest(folder) {
  return Math.max(
    statSync(folder).mtimeMs,
    ...readdirSync(folder, { withFileTypes: true }).map((entry) => {
      const file = path.join(folder, entry.name);
      return entry.isDirectory() ? newest(file) : statSync(file).mtimeMs;
    }),
  );
}

const isFresh = () =>
  existsSync(ENGINE_FILE) &&
  statSync(ENGINE_FILE).mtimeMs > Math.max(newest(path.join(root, 'lib/engine')), newest(path.join(root, 'lib/packs')));

/** tsconfig.json builds on a file that WXT writes; after a bare `npm ci` it is not there yet, and Vite asks for it. */
function prepareTypes() {
  if (existsSync(path.join(root, '.wxt/tsconfig.json'))) return;
  const wxt = path.join(root, 'node_modules/wxt/bin/wxt.mjs');
  // Its words would stand among the lines that `assess` writes.
  execFileSync(process.execPath, [wxt, 'prepare'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Lets `use` work with the packs' compiler (lib/packs/compile.ts) and the server that loaded it. */
export async function withSources(use) {
  prepareTypes();
  const { createServer } = await import('vite');
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
  });
  try {
    return await use(await server.ssrLoadModule('/lib/packs/compile.ts'), server);
  } finally {
    await server.close();
  }
}

/** Builds when needed. Throws with the list of problems when a pack is wrong. */
export async function buildEngine({ force = false } = {}) {
  if (!force && isFresh()) return ENGINE_FILE;
  const { build } = await import('vite');
  const plugin = await withSources(async ({ compilePacks }, server) => {
    // Once here for its own sake: a mistake in a pack is told plainly, not wrapped into the bundler's report.
    compilePacks(path.join(root, 'lib/packs'));
    return (await server.ssrLoadModule('/lib/packs/vite-plugin.ts')).packPlugin;
  });
  const folder = path.join(root, '.output');
  // Built under a name of its own and then moved: two runs at once never read half a file.
  const temporary = `engine.${process.pid}.mjs`;
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [plugin()],
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry: path.join(root, 'lib/engine-module.ts'), formats: ['es'], fileName: () => temporary },
    },
  });
  renameSync(path.join(folder, temporary), ENGINE_FILE);
  return ENGINE_FILE;
}

/** The built engine's exports. */
export async function loadEngine() {
  return import(pathToFileURL(await buildEngine()).href);
}

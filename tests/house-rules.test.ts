/** The rules of the house that no other tool checks: who may import whom, file sizes, openings, and nothing of one machine. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { strings as en } from '../lib/packs/en/strings';
import { strings as th } from '../lib/packs/th/strings';

const LEFT_OUT = new Set(['node_modules', '.git', '.output', '.wxt', '.cache']);

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (LEFT_OUT.has(entry.name)) return [];
    const name = path.join(folder, entry.name);
    return entry.isDirectory() ? walk(name) : [name];
  });
}

const files = walk('.').map((file) => file.split(path.sep).join('/'));
const text = (file: string) => readFileSync(file, 'utf8');
const lines = (file: string) => text(file).trimEnd().split('\n').length;
const isCode = (file: string) => /\.(ts|tsx|mjs)$/.test(file);
const code = files.filter(isCode);
const product = code.filter((file) => /^(lib|components|entrypoints)\//.test(file));

/** The rows of a language are data, however many there are. */
const isData = (file: string) => /^lib\/packs\/\w+\/strings\.ts$/.test(file) || file === 'lib/help/zones.ts';

type Import = { from: string; type: boolean; target: string };

/** Static and dynamic imports of one source text; `target` is a path in the project, or the package's name. */
function importsOf(file: string, source: string): Import[] {
  const found: Import[] = [];
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:([^'"`;]*?)\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g;
  for (const [, type, names = '', specifier, dynamic] of source.matchAll(pattern)) {
    const to = specifier ?? dynamic ?? '';
    const each = names
      .replace(/[{}]/g, '')
      .split(',')
      .filter((name) => name.trim());
    found.push({
      from: file,
      type: Boolean(type) || (names.includes('{') && each.every((name) => name.trim().startsWith('type '))),
      target: to.startsWith('.') ? path.posix.join(path.posix.dirname(file), to) : to,
    });
  }
  return found;
}

type Area =
  | 'engine'
  | 'packs'
  | 'sites'
  | 'boxes'
  | 'nudge'
  | 'help'
  | 'lib'
  | 'components'
  | 'entrypoints'
  | 'assets'
  | 'other';

function areaOf(name: string): Area {
  const [top = '', second = '', third] = name.split('/');
  if (top === 'lib') {
    const inside = ['engine', 'packs', 'sites', 'boxes', 'nudge', 'help'] as const;
    return (third !== undefined && inside.find((one) => one === second)) || 'lib';
  }
  return (['components', 'entrypoints', 'assets'] as const).find((one) => one === top) ?? 'other';
}

/** Values each area may take from others; types may come from anywhere. Packages of npm are `other`. */
const allowed: Record<Area, Area[]> = {
  engine: ['engine'],
  // The compiler of the packs runs at build time and checks patterns with the engine's own parser.
  packs: ['packs', 'engine', 'other'],
  sites: ['sites', 'boxes'],
  boxes: ['boxes', 'sites'],
  nudge: ['nudge', 'engine'],
  help: ['help'],
  lib: ['lib', 'engine', 'packs', 'sites', 'boxes', 'nudge', 'help', 'other'],
  components: ['components', 'lib', 'assets', 'other'],
  entrypoints: [
    'entrypoints',
    'components',
    'lib',
    'engine',
    'packs',
    'sites',
    'boxes',
    'nudge',
    'help',
    'assets',
    'other',
  ],
  assets: [],
  other: [],
};

function wrongImports(file: string, source: string): string[] {
  return importsOf(file, source)
    .filter((one) => !one.type && !allowed[areaOf(file)].includes(areaOf(one.target)))
    .map((one) => `${one.from} imports ${one.target}`);
}

describe('imports', () => {
  it('go in one direction', () => {
    expect(product.flatMap((file) => wrongImports(file, text(file)))).toEqual([]);
  });

  it('are seen by this test', () => {
    expect(wrongImports('lib/engine/x.ts', "import { browser } from '../browser';")).toHaveLength(1);
    expect(wrongImports('lib/engine/x.ts', "import type { Card } from '../card';")).toEqual([]);
    expect(wrongImports('lib/engine/x.ts', "import { type Card, show } from '../card';")).toHaveLength(1);
    expect(wrongImports('components/x.tsx', "import('../entrypoints/popup/main');")).toHaveLength(1);
    expect(wrongImports('lib/nudge/x.ts', "import {\n  a,\n  b,\n} from '../boxes/gate';")).toHaveLength(1);
    expect(wrongImports('lib/sites/x.ts', "export { x } from 'preact';")).toHaveLength(1);
  });

  it('bring the extension API in through lib/browser.ts alone', () => {
    const api = product.flatMap((file) => importsOf(file, text(file))).filter((one) => !one.type);
    const through = api.filter(({ target }) =>
      ['wxt/browser', 'webextension-polyfill', '@wxt-dev/browser'].includes(target),
    );
    expect(through.map((one) => one.from)).toEqual(['lib/browser.ts']);
    expect(product.filter((file) => /\bchrome\.[a-z]|globalThis\.browser/.test(text(file)))).toEqual([]);
  });
});

describe('files', () => {
  it('open with one sentence of purpose', () => {
    expect(code.filter((file) => !/^(#!.*\n)?\/\*\*? \S/.test(text(file)))).toEqual([]);
    const styles = files.filter((file) => file.endsWith('.css') && /^(assets|components|entrypoints)\//.test(file));
    expect(styles.filter((file) => !text(file).startsWith('/*'))).toEqual([]);
  });

  it('have at most 200 lines, and entry points 40', () => {
    const long = product.filter((file) => !isData(file) && lines(file) > (areaOf(file) === 'entrypoints' ? 40 : 200));
    expect(long.map((file) => `${file}: ${lines(file)}`)).toEqual([]);
    const scripts = code.filter((file) => file.startsWith('scripts/') && lines(file) > 200);
    expect(scripts).toEqual([]);
  });

  it('have names in kebab-case', () => {
    expect(
      product.filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/.test(path.posix.basename(file))),
    ).toEqual([]);
  });

  it('hold nothing that is true on one machine only', () => {
    // Put together here, so that this very file does not hold what it looks for.
    const machine = new RegExp(
      ['work/(main|shared)', 'home/[a-z]', 'root/\\.', 'tmp/[a-z]', 'Users/[a-z]'].map((one) => `/${one}`).join('|'),
    );
    const readable = files.filter(
      (file) => /\.(ts|tsx|mjs|json|ya?ml|md|html|css|txt|sh)$/.test(file) || file.startsWith('.ci/'),
    );
    expect(readable.filter((file) => file !== 'package-lock.json' && machine.test(text(file)))).toEqual([]);
  });

  it('skip no test and leave nothing for later', () => {
    const later = new RegExp(
      ['TO', 'DO\\b|FIX', 'ME\\b|\\bas an', 'y[;,)\\]]|\\.(sk', 'ip|on', 'ly|to', 'do)\\('].join(''),
    );
    expect(code.filter((file) => later.test(text(file)))).toEqual([]);
  });
});

describe('strings of the interface', () => {
  const holes = (value: string) => (value.match(/\{\w+\}/g) ?? []).sort();

  it('exist in both languages with the same places to fill in', () => {
    expect(Object.keys(th).sort()).toEqual(Object.keys(en).sort());
    for (const key of Object.keys(en) as (keyof typeof en)[]) expect(holes(th[key]), key).toEqual(holes(en[key]));
  });

  it('are Thai in the Thai interface', () => {
    const same = new Set(['app.name', 'language.en']);
    const foreign = Object.entries(th).filter(
      ([key, value]) => !same.has(key) && /[a-z]{3}/i.test(value) && !/[ก-๙]/.test(value),
    );
    expect(foreign).toEqual([]);
  });
});

describe('packages', () => {
  type Entry = { resolved?: string; integrity?: string; link?: boolean };
  const lock = JSON.parse(text('package-lock.json')) as { packages: Record<string, Entry> };
  const entries = Object.entries(lock.packages).filter(([name]) => name !== '');
  const { devDependencies, dependencies } = JSON.parse(text('package.json'));

  it('are pinned and sealed, and come from no other place than the registry', () => {
    expect(entries.length).toBeGreaterThan(100);
    expect(entries.filter(([, entry]) => !entry.integrity?.startsWith('sha512-')).map(([name]) => name)).toEqual([]);
    const elsewhere = entries.filter(
      ([, { resolved, link }]) => link || (resolved && !resolved.startsWith('https://registry.npmjs.org/')),
    );
    expect(elsewhere).toEqual([]);
    expect(dependencies).toBeUndefined();
    expect(Object.values(devDependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
  });
});

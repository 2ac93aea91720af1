/** Vite plugin: leaves out of a build what the site files say to readers only, who saw a selector and how sure that is. */
import type { Plugin } from 'vite';

const FOR_READERS = new Set(['source', 'confidence', 'notes']);

type Node = { type?: string; start: number; end: number; key?: { name?: string }; value?: unknown };

/** The values of the properties meant for readers, anywhere below `node`. */
function remarks(node: unknown): Node[] {
  if (Array.isArray(node)) return node.flatMap(remarks);
  if (typeof node !== 'object' || node === null) return [];
  const { type, key, value } = node as Node;
  if (type === 'Property' && FOR_READERS.has(key?.name ?? '')) return [value as Node];
  return Object.values(node).flatMap(remarks);
}

/** The first stage runs in every frame of every listed site: each kilobyte counts there. */
export function sitePlugin(): Plugin {
  return {
    name: 'jaidee-sites',
    transform(code, id) {
      if (!id.endsWith('.site.ts') && !id.endsWith('/sites/general.ts')) return undefined;
      const found = remarks(this.parse(code)).sort((a, b) => b.start - a.start);
      const short = found.reduce((text, { start, end }) => `${text.slice(0, start)}''${text.slice(end)}`, code);
      return { code: short, map: null };
    },
  };
}

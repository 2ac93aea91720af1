/** The test pages at the sites' addresses: what is served where, and so every request that a page may make. */
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { bundlePage } from './bundle-page';
import type { LoggedRequest } from './proxy';

export type SitePage = {
  host: string;
  /** Matched against path and query. */
  path: RegExp;
  dest: 'document' | 'iframe';
  /** `tests/pages/<script>.ts` and `tests/pages/<style>.css`. */
  script: string;
  style: string;
  lang: string;
  /** The page's own content security policy, where the strict one below would not be the site's. */
  policy?: string;
};

/** Surfaces of the short contract bring their own pages, see `tests/e2e/surfaces/`. */
const more = import.meta.glob<{ pages: SitePage[] }>('../surfaces/*.ts', { eager: true, import: 'default' });

const sitePages: SitePage[] = [
  ...Object.values(more).flatMap(({ pages }) => pages),
  {
    host: 'www.youtube.com',
    path: /^\/watch\?v=[\w-]+$/,
    dest: 'document',
    script: 'youtube-watch',
    style: 'youtube',
    lang: 'en',
  },
  {
    host: 'www.youtube.com',
    path: /^\/live_chat\?v=[\w-]+$/,
    dest: 'iframe',
    script: 'youtube-live-chat',
    style: 'youtube',
    lang: 'en',
  },
  { host: 'www.youtube.com', path: /^\/about$/, dest: 'document', script: 'unmarked', style: 'youtube', lang: 'en' },
  {
    host: 'www.tiktok.com',
    path: /^\/@[\w.]+\/video\/\d+$/,
    dest: 'document',
    script: 'tiktok-video',
    style: 'tiktok',
    lang: 'en',
  },
];

/** The hosts that the proxy answers itself. */
export const siteHosts = [...new Set(sitePages.map((page) => page.host))];

/**
 * As strict as the strictest of these sites where scripts and styles are concerned: none inline, no string to a DOM sink.
 * Requests are left open: a policy that stopped one of the extension's would hide it from the proxy.
 */
const strictPolicy =
  "script-src 'self'; style-src 'self'; object-src 'none'; frame-src 'self'; form-action 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

const headers = {
  'cross-origin-opener-policy': 'same-origin-allow-popups',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
};

const asset = /^\/s\/([\w-]+)\.(js|css)$/;

/** True for a request that one of the pages above is known to make, and for no other. */
export function isPageRequest(request: LoggedRequest): boolean {
  if (request.scheme !== 'https' || request.method !== 'GET') return false;
  const here = sitePages.filter((page) => page.host === request.host);
  const [, name, kind] = request.path.match(asset) ?? [];
  if (kind === 'js') return request.dest === 'script' && here.some((page) => page.script === name);
  if (kind === 'css') return request.dest === 'style' && here.some((page) => page.style === name);
  return here.some((page) => page.dest === request.dest && page.path.test(request.path));
}

/** Answers a request of a page; anything else gets a 404, and is in the log. */
export async function answerPage(request: LoggedRequest, response: ServerResponse): Promise<void> {
  try {
    const [, name, kind] = request.path.match(asset) ?? [];
    if (name && kind === 'js') return send(response, 'text/javascript', await bundlePage(name));
    if (name && kind === 'css')
      return send(response, 'text/css', await readFile(path.resolve('tests/pages', `${name}.css`), 'utf8'));
    const page = sitePages.find(({ host, path }) => host === request.host && path.test(request.path));
    if (!page) return send(response, 'text/plain', 'not here', 404);
    send(response, 'text/html', document(page), 200, page.policy);
  } catch (error) {
    send(response, 'text/plain', String(error), 500);
  }
}

function document({ script, style, lang }: SitePage): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${script}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/s/${style}.css"></head><body><script src="/s/${script}.js"></script></body></html>`;
}

function send(response: ServerResponse, type: string, body: string, status = 200, policy = strictPolicy): void {
  response
    .writeHead(status, { ...headers, 'content-security-policy': policy, 'content-type': `${type}; charset=utf-8` })
    .end(body);
}

/** All sites: every `*.site.ts` beside this file, named once and used by manifest, content scripts and settings alike. */
import type { Site } from './site';

const files = import.meta.glob<Site>('./*.site.ts', { eager: true, import: 'default' });

/** In the order of their ids, so that builds do not depend on the file system. */
export const sites: Site[] = Object.values(files).sort((a, b) => (a.id < b.id ? -1 : 1));

/** Every match pattern once: the manifest's content script and host permissions come from here. */
export const siteMatches: string[] = [...new Set(sites.flatMap((site) => site.matches))].sort();

/** True when `hostname` is covered by the match pattern (`https://host/…`, host may begin with `*.`). */
function covers(pattern: string, hostname: string): boolean {
  const host = pattern.split('/')[2] ?? '';
  return host.startsWith('*.') ? hostname === host.slice(2) || hostname.endsWith(host.slice(1)) : host === hostname;
}

/** The sites whose boxes may be found on `hostname`. */
export function sitesFor(hostname: string): Site[] {
  return sites.filter((site) => site.matches.some((pattern) => covers(pattern, hostname)));
}

/** The first site of `hostname`, for its name, or null where Jaidee does not look. */
export function siteFor(hostname: string): Site | null {
  return sitesFor(hostname)[0] ?? null;
}

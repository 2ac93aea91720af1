/** All sites: every `*.site.ts` beside this file, named once and used by manifest, content scripts and settings alike. */
import { generalSites } from './general';
import type { Site } from './site';

const files = import.meta.glob<Site>('./*.site.ts', { eager: true, import: 'default' });

/** Builds for browser tests also know the pages of `tests/pages`; a release has no trace of them. */
const ofTests =
  import.meta.env.MODE === 'e2e'
    ? import.meta.glob<Site>('../../tests/pages/*.site.ts', { eager: true, import: 'default' })
    : {};

/** In the order of their ids, so that builds do not depend on the file system. */
export const sites: Site[] = [...Object.values(files), ...Object.values(ofTests)].sort((a, b) =>
  a.id < b.id ? -1 : 1,
);

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

/**
 * All that may be watched on `hostname`: the files of a listed site first, then, for boxes that none of them fits any
 * more, the general box. On any other host, which a person must have added, software that stands on many hosts and the
 * general box.
 */
export function watchedOn(hostname: string): Site[] {
  const listed = sitesFor(hostname);
  if (listed.some((site) => site.strict)) return listed;
  const leaveAlone = listed.flatMap((site) => site.leaveAlone);
  const general = generalSites.map((site) => ({ ...site, leaveAlone: [...site.leaveAlone, ...leaveAlone] }));
  return listed.length > 0 ? [...listed, ...general] : [...sites.filter((site) => site.anywhere), ...general];
}

/** The first site of `hostname`, for its name, or null where Jaidee does not look. */
export function siteFor(hostname: string): Site | null {
  return sitesFor(hostname)[0] ?? null;
}

/** The sites as people think of them: one entry a host, however many kinds of comment box Jaidee knows there. */
import type { Site } from '../lib/sites/site';

export type ListedSite = { host: string; name: string };

/** `https://www.video.example/*` → `video.example`; the practice page has no match and is left out. */
function hostOf(match: string): string {
  return (match.split('/')[2] ?? '').replace(/^(\*|www|m)\./, '');
}

/** In the order of the site files; the first file of a host names it. */
export function siteList(sites: readonly Pick<Site, 'name' | 'matches'>[]): ListedSite[] {
  const found = new Map<string, string>();
  for (const site of sites) {
    for (const host of site.matches.map(hostOf)) if (host && !found.has(host)) found.set(host, site.name);
  }
  // A switch of a host covers what is below it: `live.video.example` needs none of its own beside `video.example`.
  const below = (host: string) => [...found.keys()].some((other) => host.endsWith(`.${other}`));
  return [...found].filter(([host]) => !below(host)).map(([host, name]) => ({ host, name }));
}

/** The known sites and, each under its own hostname, those that a person added. */
export function allSites(sites: readonly Pick<Site, 'name' | 'matches'>[], added: readonly string[]): ListedSite[] {
  return [...siteList(sites), ...added.map((host) => ({ host, name: host }))];
}

/** The entry that `hostname` belongs to, or null: Jaidee does not look at that page. */
export function listedSite(sites: readonly ListedSite[], hostname: string): ListedSite | null {
  return sites.find(({ host }) => hostname === host || hostname.endsWith(`.${host}`)) ?? null;
}

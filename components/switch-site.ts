/** Puts a host on or off the list of sites that are left alone. */

/** A fresh list; each host at most once, in the order in which they were switched off. */
export function switchSite(sitesOff: readonly string[], host: string, on: boolean): string[] {
  const others = sitesOff.filter((entry) => entry !== host);
  return on ? others : [...others, host];
}

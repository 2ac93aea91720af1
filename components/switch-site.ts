/** Puts a host on or off the list of sites that are left alone. */
import { isSameSite } from '../lib/effective';

/** A fresh list; each site at most once, whatever name it had, in the order in which they were switched off. */
export function switchSite(sitesOff: readonly string[], host: string, on: boolean): string[] {
  const others = sitesOff.filter((entry) => !isSameSite(entry, host));
  return on ? others : [...others, host];
}

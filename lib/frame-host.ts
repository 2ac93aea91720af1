/** The hostname that settings and site files know a frame by: a frame without an address of its own has its parent's. */

/** Empty where the frame belongs to nobody, as sandboxed ones do. */
export function frameHost({ location, origin }: Pick<Window, 'location' | 'origin'>): string {
  if (location.hostname) return location.hostname;
  return URL.canParse(origin) ? new URL(origin).hostname : '';
}

/** The browser's name and main version, for a report that a person may copy. */

/** `Firefox 153`, `Edge 156`, `Chromium 156`; '' when the browser does not say. */
export function browserName(userAgent: string): string {
  const [, name, version] = /(Firefox|Edg)\/(\d+)/.exec(userAgent) ?? /(Chrome)\/(\d+)/.exec(userAgent) ?? [];
  return name && version ? `${{ Edg: 'Edge', Chrome: 'Chromium' }[name] ?? name} ${version}` : '';
}

/** Copies of the test build with something put in: what a test must be able to catch has to be there once. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserName, extensionBuild } from './launch';

export type Alteration = {
  /** Code put before the bootstrap content script, in its world. */
  bootstrap?: string;
  /** Code put before the background script. */
  background?: string;
  /** Drops our content security policy, which alone would stop the background's requests. */
  withoutPolicy?: boolean;
};

/** Returns the copy's directory and `remove`, which deletes it. */
export function alterBuild(
  browser: BrowserName,
  { bootstrap, background, withoutPolicy }: Alteration,
): { directory: string; remove(): void } {
  const directory = mkdtempSync(path.join(tmpdir(), 'jaidee-altered-'));
  cpSync(extensionBuild(browser), directory, { recursive: true });
  const prepend = (file: string, code: string): void => {
    const place = path.join(directory, file);
    writeFileSync(place, `${code}\n${readFileSync(place, 'utf8')}`);
  };
  if (bootstrap) prepend('content-scripts/bootstrap.js', bootstrap);
  if (background) prepend('background.js', background);
  if (withoutPolicy) {
    const place = path.join(directory, 'manifest.json');
    const { content_security_policy: _, ...manifest } = JSON.parse(readFileSync(place, 'utf8'));
    writeFileSync(place, JSON.stringify(manifest));
  }
  return { directory, remove: () => rmSync(directory, { recursive: true, force: true }) };
}

/** Puts a school's policy where the browsers of a whole machine look for it, and takes it away again. Needs root. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserName } from './launch';
import type { Stage } from './stage';
import { CHROMIUM_ID, FIREFOX_ID } from './test-key';

const places: Record<BrowserName, string> = {
  chromium: '/etc/chromium/policies/managed/jaidee-browser-test.json',
  firefox: '/etc/firefox/policies/policies.json',
};

/** Where policies live may be written by root alone. */
export const mayWritePolicies = process.getuid?.() === 0;

/** Writes the policy file of `browser`; the function it returns puts back what was there. */
export function writePolicy(browser: BrowserName, values: Record<string, unknown>): () => void {
  const place = places[browser];
  const before = existsSync(place) ? readFileSync(place) : null;
  mkdirSync(path.dirname(place), { recursive: true });
  const content =
    browser === 'chromium'
      ? { '3rdparty': { extensions: { [CHROMIUM_ID]: values } } }
      : { policies: { '3rdparty': { Extensions: { [FIREFOX_ID]: values } } } };
  writeFileSync(place, JSON.stringify(content));
  return () => (before ? writeFileSync(place, before) : rmSync(place, { force: true }));
}

type Connection = { send(method: string, params: object): Promise<{ result: unknown }> };
type Tree = { contexts: { context: string }[] };

/**
 * Chromium watches its policy directory. Firefox reads its file at start; this tells a running one to read it again, as
 * its own tests do. Even then Firefox hands an extension no *changed* policy before its next start, only a first one.
 */
export async function rereadPolicies({ name, browser }: Stage): Promise<void> {
  if (name !== 'firefox') return;
  const { connection } = browser as unknown as { connection: Connection };
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as Tree;
  await connection.send('script.evaluate', {
    expression: `new Promise((done) => {
      const seen = () => { Services.obs.removeObserver(seen, 'EnterprisePolicies:AllPoliciesApplied'); done(); };
      Services.obs.addObserver(seen, 'EnterprisePolicies:AllPoliciesApplied');
      Services.obs.notifyObservers(null, 'EnterprisePolicies:Restart');
    })`,
    awaitPromise: true,
    target: { context: tree.contexts[0]?.context },
  });
}

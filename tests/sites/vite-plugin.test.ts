/** What a build leaves out of the site files: the remarks for readers, and nothing else. */
import { parseAst } from 'vite';
import { expect, it } from 'vitest';
import { sitePlugin } from '../../lib/sites/vite-plugin';

type Transform = (this: { parse: typeof parseAst }, code: string, id: string) => { code: string } | undefined;
const shorten = (code: string, id: string) =>
  (sitePlugin().transform as unknown as Transform).call({ parse: parseAst }, code, id)?.code;

const site = (seen: string, sure: string, notes: string) =>
  `const NOTES = 'who saw it'; export default { boxes: [{ selector: '.source[notes="a"]', source: ${seen}, confidence: ${sure} }], notes: ${notes} };`;

it('empties them, however they are written', () => {
  const given = site("NOTES + ', popped out'", "'A'", "'long ' + 'notes'");
  expect(shorten(given, '/lib/sites/one.site.ts')).toBe(site("''", "''", "''"));
});

it('leaves other files alone', () => {
  expect(shorten(site("'x'", "'A'", "'y'"), '/lib/sites/index.ts')).toBeUndefined();
});

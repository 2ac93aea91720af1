/** Lints the Firefox package as addons.mozilla.org does: no error, and only the one warning that we know and can explain. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { root } from './run.mjs';

/** Preact's own code for `dangerouslySetInnerHTML`, which we never use. */
const KNOWN = ['UNSAFE_VAR_ASSIGNMENT'];

/** True when the zip (path from the project's root) is fit to be handed in; says everything else. */
export function lintAddon(zip) {
  const tool = path.join(root, 'node_modules/.bin/addons-linter');
  let output;
  try {
    output = execFileSync(tool, ['--output', 'json', '--pretty', path.join(root, zip)], {
      encoding: 'utf8',
      maxBuffer: 64e6,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  } catch (error) {
    // It exits with 1 when there are errors, and its report is what we want to read.
    output = error.stdout ?? '';
  }
  if (!output.includes('{')) return false;
  const { errors, warnings } = JSON.parse(output.slice(output.indexOf('{')));
  const unknown = [...errors, ...warnings.filter((warning) => !KNOWN.includes(warning.code))];
  for (const { _type, code, message, file } of unknown) console.error(`${_type} ${code} ${file ?? ''} ${message}`);
  console.log(`${errors.length} errors, ${warnings.length} warnings (${KNOWN.join(', ')} is known)`);
  return unknown.length === 0;
}

/** `npm run -s assess`: reads drafts from standard input, a plain line or `{"id","text"}` a line, and writes one judgement a line. */
import { createInterface } from 'node:readline';
import { loadEngine } from './lib/engine-build.mjs';

const HELP = `Usage: npm run -s assess < FILE
Each line of standard input is a draft: plain text, or a JSON object {"id": …, "text": "…"}.
Each gets one line of JSON, in order: {"id","level","kind","findings","suggestions","help"}.
A plain line's id is its number, from 1; blank lines count. A line that begins with { but is
no such object gets {"id","error"}; the rest goes on and the command exits with 1 at the end.`;

/** The draft in a line, or what is wrong with it. */
function readLine(line, number) {
  if (!line.startsWith('{')) return { id: number, text: line };
  try {
    const value = JSON.parse(line);
    if (typeof value.text !== 'string') return { id: value.id ?? number, error: 'no "text" string in this object' };
    return { id: value.id ?? number, text: value.text };
  } catch (error) {
    return { id: number, error: `not a JSON object: ${error.message}` };
  }
}

async function main() {
  if (process.argv.includes('--help') || process.stdin.isTTY) {
    console.log(HELP);
    return;
  }
  const { assess } = await loadEngine();
  let number = 0;
  const write = (row) => {
    // A reader that is slower than we are must not make the output pile up in memory.
    if (!process.stdout.write(`${JSON.stringify(row)}\n`))
      return new Promise((done) => process.stdout.once('drain', done));
  };
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    const { id, text, error } = readLine(line, ++number);
    if (error) {
      process.exitCode = 1;
      await write({ id, error });
      continue;
    }
    const { level, kind, findings, suggestions, help } = assess(text);
    await write({ id, level, kind, findings, suggestions: suggestions.map((suggestion) => suggestion.text), help });
  }
  if (number === 0) console.error(HELP);
}

process.stdout.on('error', (error) => {
  // `| head` closes the pipe: that is a fine end, not a failure.
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});

/** Reads JSON lines that hold a comment (`text`) or a comment with people's rewordings (`harsh`, `kind`). */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** Yields every readable row with `text` filled in; a line that is no JSON object is told and makes the run fail. */
export async function* readRows(file) {
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (!line.trim()) continue;
    try {
      const value = JSON.parse(line);
      if (typeof (value.text ?? value.harsh) === 'string') yield { ...value, text: value.text ?? value.harsh };
    } catch (error) {
      console.error(`${file}: a line is no JSON object: ${error.message}`);
      process.exitCode = 1;
    }
  }
}

/** `count` items spread evenly over the list. */
export const spread = (list, count) => {
  const step = Math.max(1, list.length / count);
  return Array.from({ length: Math.min(count, list.length) }, (_, i) => list[Math.floor(i * step)]);
};

export const percent = (part, whole) => (whole === 0 ? '   – ' : `${((part / whole) * 100).toFixed(1).padStart(5)}`);

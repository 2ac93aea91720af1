/** The first text of a page pays for what the engine makes at first sight: it must not hold up the person who types. */
import path from 'node:path';
import { expect, it } from 'vitest';
import { createEngine } from '../../lib/engine/create-engine';
import { readPacks } from '../../lib/packs/compile';
import { packPacks } from '../../lib/packs/pack';

const { sources } = readPacks(path.resolve(import.meta.dirname, '../../lib/packs'));
const packs = packPacks(sources.map(({ pack }) => pack));

/** Milliseconds; about 40 are usual. The second of two quick sends is half a second after the first. */
const LONGEST = 250;
const TRIES = 3;

it.each([
  ['English', 'you are so zzqyx'],
  ['Thai', 'วันนี้ฟฬกฮฑ'],
])('an unlisted %s word in the first text costs no wait', (_, text) => {
  const waits = Array.from({ length: TRIES }, () => {
    const engine = createEngine({ packs });
    const start = performance.now();
    engine.judge(text);
    return performance.now() - start;
  });
  expect(Math.min(...waits)).toBeLessThan(LONGEST);
});

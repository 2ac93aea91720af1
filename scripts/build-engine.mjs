/** `npm run build:engine`: writes `.output/engine.mjs`, an ES module with `judge` and `assess` and no import left. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { buildEngine } from './lib/engine-build.mjs';

try {
  const file = await buildEngine({ force: true });
  const code = readFileSync(file);
  console.log(
    `${file}: ${(code.length / 1024).toFixed(0)} kB, ${(gzipSync(code).length / 1024).toFixed(0)} kB gzipped`,
  );
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

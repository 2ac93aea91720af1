/** Draws assets/icon.svg into the PNG sizes that browsers ask for, with a headless Chromium: `node scripts/icons.mjs [browser]`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

const SIZES = [16, 32, 48, 96, 128];
const executablePath = process.argv[2] ?? '/usr/bin/chromium';

const svg = await readFile('assets/icon.svg', 'utf8');
await mkdir('assets/public/icon', { recursive: true });
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await puppeteer.launch({ executablePath, headless: true, args });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await writeFile(`assets/public/icon/${size}.png`, await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
console.log(`assets/public/icon: ${SIZES.join(', ')} px`);

/** `npm start`: sets up, builds, and shows Jaidee: in a real browser where there is a screen, else as a tour with pictures. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBrowser } from './lib/find-browser.mjs';
import { root, run, runTool } from './lib/run.mjs';
import { setUp } from './setup.mjs';

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

/** Opens the release in a browser with a profile of its own, and waits until the person closes it. */
async function showInBrowser() {
  const { default: puppeteer } = await import('puppeteer-core');
  const profile = mkdtempSync(path.join(tmpdir(), 'jaidee-'));
  try {
    const browser = await puppeteer.launch({
      executablePath: findBrowser('chromium') ?? undefined,
      headless: false,
      pipe: true,
      enableExtensions: [path.join(root, '.output/chrome-mv3')],
      userDataDir: profile,
      defaultViewport: null,
      // The sandbox cannot be built as root; everywhere else it stays on.
      args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--no-first-run'],
    });
    const worker = await browser.waitForTarget((target) => target.type() === 'service_worker', { timeout: 30_000 });
    const [page = await browser.newPage()] = await browser.pages();
    await page.goto(new URL('practice.html', worker.url()).href);
    await page.bringToFront();
    console.log('Jaidee is open on its practice page. Close the browser to end.');
    await new Promise((resolve) => browser.once('disconnected', resolve));
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
  return true;
}

async function main() {
  const display = hasDisplay();
  if (!(await setUp(display ? ['chromium'] : ['chromium', 'fonts', 'emoji']))) return false;
  console.log('start: building');
  if (!(await runTool('wxt', display ? ['build'] : ['build', '--mode', 'e2e']))) return false;
  if (display) return showInBrowser();
  console.log('start: no screen here, so this is the tour without a window; pictures go to .output/tour/');
  return run(process.execPath, ['scripts/tour.mjs'], { minutes: 10 });
}

process.exit((await main()) ? 0 : 1);

/** The tour that `npm start` gives where there is no screen: the real extension in a real browser, step by step, with pictures. */
import { copyFile, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';

const pictures = '.output/tour';

/** Mild on purpose: they stand in pictures. */
const drafts = {
  en: 'you are so stupid, who forgets the sugar',
  th: 'เธอนี่โง่จัง ลืมใส่น้ำตาลได้ไง',
};

/** The browser tests' own harness is written in TypeScript; vite runs it as it is. */
async function loadHarness() {
  const load = async (name) => (await runnerImport(path.resolve(`tests/e2e/harness/${name}.ts`))).module;
  const names = ['stage', 'surface', 'person', 'card', 'settings', 'wait', 'find-tab', 'find-own-page'];
  return Object.assign({}, ...(await Promise.all(names.map(load))));
}

/** Numbers the steps, says each in one line, and keeps its picture. */
function createGuide() {
  let number = 0;
  return async (page, name, says) => {
    number += 1;
    const file = path.join(pictures, `${String(number).padStart(2, '0')}-${name}.png`);
    await page.bringToFront();
    await page.screenshot({ path: file });
    console.log(`tour ${String(number).padStart(2)}: ${says} (${file})`);
    return file;
  };
}

/** Type, marks, hold, card, wording, post, on any surface; throws as soon as one of them does not happen. */
async function walk(harness, stage, show, { surface, language, look, name, dark }) {
  const { typeHurtful, send, waitForCard, clickCard, waitFor } = harness;
  const [way] = surface.ways;
  const scene = await surface.enter(stage);
  if (dark) await scene.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await typeHurtful(surface, scene, drafts[language]);
  await show(
    scene.page,
    `${name}-marked`,
    `${look}: typed "${drafts[language]}", the words are marked, nothing is stopped`,
  );
  await send(surface, scene, way);
  const card = await waitForCard(scene.frame);
  if ((await surface.posts(scene)).length > 0) throw new Error('the comment was posted although it should have waited');
  const held = await show(
    scene.page,
    `${name}-card`,
    `${look}: posting waits, the card quotes "${card.quotes.join('", "')}"`,
  );
  const [wording] = card.wordings;
  if (!wording) throw new Error('the card offers no wording');
  const close = await closeUp(harness, scene, surface, card, name);
  await scene.page.bringToFront();
  await clickCard(scene.frame, 'take');
  await waitFor('the wording to stand in the box', async () => (await surface.model(scene)) === wording);
  await waitForCard(scene.frame, 'the card to offer undo', ({ actions }) => actions.includes('undo'));
  await show(scene.page, `${name}-taken`, `${look}: took "${wording}"`);
  await send(surface, scene, way);
  await waitFor('the post', async () => (await surface.posts(scene)).length === 1);
  const [posted] = await surface.posts(scene);
  if (posted !== wording) throw new Error(`posted "${posted}" instead of "${wording}"`);
  await show(scene.page, `${name}-posted`, `${look}: posted exactly that`);
  return { held, close };
}

/** Box and card alone, for the README. */
async function closeUp({ readRect }, { page, frame }, surface, card, name) {
  if (frame !== page.mainFrame()) return null;
  const rects = [card.rect, await readRect(frame, surface.box), await readRect(frame, surface.button)];
  const left = Math.max(0, Math.min(...rects.map((rect) => rect.left)) - 24);
  const top = Math.max(0, Math.min(...rects.map((rect) => rect.top)) - 24);
  const width = Math.max(...rects.map((rect) => rect.right)) + 24 - left;
  const height = Math.max(...rects.map((rect) => rect.bottom)) + 24 - top;
  const file = path.join(pictures, `close-${name}.png`);
  await page.screenshot({ path: file, clip: { x: left, y: top, width, height } });
  return file;
}

async function showOwnPages(harness, stage, show, language) {
  await harness.changeSettings(stage, { language });
  for (const [page, says] of [
    ['welcome', 'first run: what Jaidee reads, and that nothing is sent'],
    ['options', 'the settings'],
  ]) {
    const tab = await stage.openOwn(`${page}.html`);
    await tab.waitForSelector('main');
    await show(tab, `${page}-${language}`, `${language}: ${says}`);
    await tab.close();
  }
}

/** The popup beside a YouTube-shaped page with a draft in it. */
async function showPopup(harness, stage, show, language) {
  const surface = harness.surfaces.youtubeComment;
  const scene = await surface.enter(stage);
  await harness.typeHurtful(surface, scene, drafts[language]);
  const tab = await harness.findTab(stage, scene.page);
  const popup = await stage.openOwn(`popup.html?tab=${tab}`);
  await popup.setViewport({ width: 320, height: 760 });
  await popup.waitForSelector('[data-status="watching"]');
  await show(popup, `popup-${language}`, `${language}: the popup shows the comment being written in the tab behind it`);
}

/**
 * Walks through everything with `browser` ('chromium' or 'firefox'); `docs` also renews the two pictures of the README.
 * Throws at the first thing that is not as it should be.
 */
export async function tour({ browser = 'chromium', docs = false } = {}) {
  await rm(pictures, { recursive: true, force: true });
  await mkdir(pictures, { recursive: true });
  const harness = await loadHarness();
  const stage = await harness.startStage(browser);
  const show = createGuide();
  try {
    await harness.turnOn(stage);
    // The first-run page opens some seconds after the installation; coming later it would take the front from a step,
    // and a page in the background draws nothing and cannot be clicked.
    const firstRun = () => harness.findOwnPage(stage, 'welcome.html');
    await (await harness.waitFor('the first-run page', firstRun, 20_000)).close();
    for (const language of ['en', 'th']) await showOwnPages(harness, stage, show, language);
    const { practice, youtubeComment, youtubeLiveChat } = harness.surfaces;
    for (const language of ['en', 'th']) {
      await harness.changeSettings(stage, { language });
      const { close } = await walk(harness, stage, show, {
        surface: practice,
        language,
        look: `practice page, ${language}`,
        name: `practice-${language}`,
      });
      if (docs && close) {
        await mkdir('docs/pictures', { recursive: true });
        await copyFile(close, `docs/pictures/card.${language}.png`);
      }
      // Firefox's protocol cannot ask for a dark page.
      if (browser === 'chromium') {
        const name = `practice-dark-${language}`;
        await walk(harness, stage, show, {
          surface: practice,
          language,
          look: `practice page, dark, ${language}`,
          name,
          dark: true,
        });
      }
      await walk(harness, stage, show, {
        surface: youtubeComment,
        language,
        look: `www.youtube.com, ${language}`,
        name: `youtube-${language}`,
      });
      await showPopup(harness, stage, show, language);
      await stage.clear();
    }
    await walk(harness, stage, show, {
      surface: youtubeLiveChat,
      language: 'th',
      look: 'YouTube live chat, th',
      name: 'youtube-chat-th',
    });
    const strange = harness.strangeRequests(stage);
    if (strange.length > 0) throw new Error(`requests were made: ${JSON.stringify(strange)}`);
    console.log(`tour: done; ${stage.log.length} requests, none of them the extension's`);
  } finally {
    await stage.close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const browser = process.argv.includes('--firefox') ? 'firefox' : 'chromium';
  await tour({ browser, docs: process.argv.includes('--docs') }).catch((error) => {
    console.error(`tour: failed: ${error.stack}`);
    process.exit(1);
  });
}

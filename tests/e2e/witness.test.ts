/** The witness itself: it sees a request when there is one, and the browser's own calls happen without us too. */
import { expect, inject, test } from 'vitest';
import { alterBuild } from './harness/altered-build';
import { isCall, type OwnCall, ownCalls } from './harness/browser-calls';
import { drafts } from './harness/drafts';
import { type } from './harness/person';
import { startStage, strangeRequests } from './harness/stage';
import { surfaces } from './harness/surface';
import { waitFor } from './harness/wait';

const browser = inject('browser');

test('a copy of the extension that calls home is seen, from the background and from the page', async () => {
  const { directory, remove } = alterBuild(browser, {
    withoutPolicy: true,
    background: `fetch('https://collector.example/background').catch(() => {}); fetch('https://www.youtube.com/about').catch(() => {});`,
    bootstrap: `fetch(location.origin + '/watch?v=first').catch(() => {}); new Image().src = 'https://collector.example/pixel';`,
  });
  const stage = await startStage(browser, { extension: directory, mayCallHome: true });
  try {
    await stage.open('https://www.youtube.com/about');
    // To a strange host, to a known page as something other than a page, from the background and from a content script.
    for (const [host, path, dest] of [
      ['collector.example:443', '', ''],
      ['www.youtube.com', '/about', 'empty'],
      ['www.youtube.com', '/watch?v=first', 'empty'],
    ]) {
      await waitFor(`${host}${path} in the log`, () =>
        strangeRequests(stage).some(
          (request) => request.host === host && request.path === path && request.dest === dest,
        ),
      );
    }
  } finally {
    await stage.close();
    remove();
  }
});

/** One run without the extension; takes those calls from `missing` that the browser makes within 45 seconds. */
async function watchBareBrowser(missing: Set<OwnCall>): Promise<void> {
  const stage = await startStage(browser, { extension: false });
  const seen = () => [...missing].filter((call) => stage.log.some((request) => isCall(call, request)));
  try {
    const scene = await surfaces.youtubeComment.enter(stage);
    await type(surfaces.youtubeComment, scene, drafts.kind.en.text);
    await waitFor('the calls of the browser', async () => seen().length === missing.size, 45_000).catch(() => {});
    expect(strangeRequests(stage)).toEqual([]);
    for (const call of seen()) missing.delete(call);
  } finally {
    await stage.close();
  }
}

test('what we let the browser call by itself, it calls without the extension too', async () => {
  // When a browser updates its parts is its own affair: not every start does everything.
  const missing = new Set(ownCalls[browser]);
  for (let start = 0; start < 3 && (start === 0 || missing.size > 0); start++) await watchBareBrowser(missing);
  expect([...missing].map(({ host }) => host)).toEqual([]);
}, 240_000);

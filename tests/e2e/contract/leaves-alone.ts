/** Contract, part 3: switched off, off on this site, taking a break: the page behaves as if we were not there. */
import { expect, test } from 'vitest';
import { readCard } from '../harness/card';
import { drafts } from '../harness/drafts';
import { readMarks, send, type, typeHurtful } from '../harness/person';
import { changeSettings, snooze } from '../harness/settings';
import type { Stage } from '../harness/stage';
import type { Surface } from '../harness/surface';
import { waitFor } from '../harness/wait';

export function leavesAlone(surface: Surface, stage: () => Stage): void {
  const { hostname } = surface;
  // The practice page is ours: it works before anything is turned on, so that one can try.
  if (hostname === null) return;
  const [way = 'button'] = surface.ways;
  const text = drafts.harsh.en.text;

  const passes = async (): Promise<void> => {
    const scene = await surface.enter(stage());
    await type(surface, scene, text);
    await send(surface, scene, way);
    await waitFor('the post', async () => (await surface.posts(scene)).length === 1);
    expect(await surface.posts(scene)).toEqual([text]);
    expect(await readMarks(scene.frame)).toEqual([]);
    expect(await readCard(scene.frame)).toBeNull();
  };

  test('off on this site: posts untouched', async () => {
    await changeSettings(stage(), { sitesOff: [hostname] });
    await passes().finally(() => changeSettings(stage(), { sitesOff: [] }));
  });

  test('turned off: posts untouched', async () => {
    await changeSettings(stage(), { enabled: false });
    await passes().finally(() => changeSettings(stage(), { enabled: true }));
  });

  test('on a break: posts untouched', async () => {
    await snooze(stage(), Date.now() + 60_000);
    await passes().finally(() => snooze(stage(), 0));
  });

  test('turned off while the words are marked: marks go, and it posts', async () => {
    const scene = await surface.enter(stage());
    await typeHurtful(surface, scene, text);
    await changeSettings(stage(), { enabled: false });
    try {
      await waitFor('no marks', async () => (await readMarks(scene.frame)).length === 0);
      await scene.page.bringToFront();
      await scene.frame.focus(surface.box);
      await send(surface, scene, way);
      await waitFor('the post', async () => (await surface.posts(scene)).length === 1);
    } finally {
      await changeSettings(stage(), { enabled: true });
    }
  });
}

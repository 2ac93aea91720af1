/** Makes a surface of the few things in which the places of the short contract differ. */
import { model, posts, reach, type Scene, type Surface } from './surface';

export type Plan = Pick<Surface, 'name' | 'box' | 'button' | 'editor' | 'ways' | 'others'> & {
  url: string;
  /** What is clicked, one after another, to bring the box to life; the box itself when left out. */
  open?: string[];
  /** The box stands in this frame of the page. */
  frame?: string;
  /** Width of the window in CSS pixels. */
  width?: number;
};

/** A surface on a page of its own that tells its model and posts as every test page does. */
export function surfaceAt({ url, open, frame: holder, width, ...plan }: Plan): Surface {
  return {
    ...plan,
    hostname: new URL(url).hostname,
    model,
    posts,
    async enter(stage): Promise<Scene> {
      const page = await stage.open(url, async (fresh) => {
        if (width) await fresh.setViewport({ width, height: 800 });
      });
      let frame = page.mainFrame();
      if (holder) {
        frame = (await (await page.waitForSelector(holder))?.contentFrame()) ?? frame;
        await frame.waitForFunction(() => window.__ready === true);
      }
      const clicks = [...(open ?? [plan.box])];
      const last = clicks.pop() ?? plan.box;
      for (const selector of clicks) await (await frame.waitForSelector(selector))?.click();
      await reach(frame, last, plan.box);
      return { page, frame };
    },
  };
}

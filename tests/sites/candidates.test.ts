/** Every selector candidate of every site earns its place: its sample is found with it and missed without it. */
import { beforeEach, describe, expect, it } from 'vitest';
import { hasOpenList } from '../../lib/boxes/has-open-list';
import { findBox, findBoxOfButton, pathOf } from '../../lib/sites/find-box';
import { sites } from '../../lib/sites/index';
import type { Site } from '../../lib/sites/site';
import type { Samples } from './samples/sample';

const files = import.meta.glob<Samples>(['./samples/*.ts', '!./samples/sample.ts'], {
  eager: true,
  import: 'default',
});
const samplesOf = (site: Site): Samples =>
  files[`./samples/${site.id}.ts`] ?? { boxes: {}, composer: {}, buttons: {}, leaveAlone: {} };

type Kind = keyof Samples;
const kinds: Kind[] = ['boxes', 'composer', 'buttons', 'leaveAlone', 'lists'];

const selectorsOf = (site: Site, kind: Kind): string[] => {
  if (kind === 'leaveAlone') return site.leaveAlone;
  return (kind === 'buttons' ? site.posting.buttons : (site[kind] ?? [])).map(({ selector }) => selector);
};

/** The site as it would be had nobody written this selector. */
const without = (site: Site, kind: Kind, selector: string): Site => {
  const keep = <T extends { selector: string }>(all: T[]) => all.filter((one) => one.selector !== selector);
  if (kind === 'leaveAlone') return { ...site, leaveAlone: site.leaveAlone.filter((one) => one !== selector) };
  if (kind === 'buttons') return { ...site, posting: { ...site.posting, buttons: keep(site.posting.buttons) } };
  return { ...site, [kind]: keep(site[kind] ?? []) };
};

/** Puts markup into the page; happy-dom leaves declarative shadow roots to us. */
function mount(html: string): void {
  document.body.innerHTML = html;
  const grow = (root: ParentNode) => {
    for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
      const shadow = (template.parentElement as HTMLElement).attachShadow({ mode: 'open' });
      shadow.append(template.content);
      template.remove();
      grow(shadow);
    }
  };
  grow(document);
}

/** Looks through open shadow roots. */
function deep(selector: string, root: ParentNode = document): Element | null {
  const here = root.querySelector(selector);
  if (here) return here;
  for (const element of root.querySelectorAll('*')) {
    const inside = element.shadowRoot && deep(selector, element.shadowRoot);
    if (inside) return inside;
  }
  return null;
}

const marked = (name: string): Element => {
  const element = deep(`[data-${name}]`);
  if (!element) throw new Error(`the sample has no [data-${name}]`);
  return element;
};

const boxAt = (site: Site) => findBox(pathOf(marked('box')), [site]);
/** True when the site does with the mounted sample what the sample's kind promises. */
const recognises: Record<Kind, (site: Site) => boolean> = {
  boxes: (site) => boxAt(site)?.box === marked('box'),
  composer: (site) => boxAt(site)?.composer === marked('composer'),
  buttons: (site) => findBoxOfButton(pathOf(marked('button')), [site])?.box === marked('box'),
  leaveAlone: (site) => boxAt(site) === null,
  lists: (site) => {
    const match = boxAt(site);
    return match !== null && hasOpenList(match);
  },
};

beforeEach(() => {
  document.body.innerHTML = '';
});

describe.each(sites.map((site) => [site.id, site] as const))('%s', (_, site) => {
  const samples = samplesOf(site);

  describe.each(kinds)('%s', (kind) => {
    it('has a sample for each selector, and no sample of a selector that is gone', () => {
      const selectors = selectorsOf(site, kind);
      expect(Object.keys(samples[kind] ?? {}).sort()).toEqual([...selectors].sort());
      expect(new Set(selectors).size, 'no selector twice').toBe(selectors.length);
    });

    for (const selector of selectorsOf(site, kind)) {
      const html = samples[kind]?.[selector];
      if (html === undefined) continue;
      it(`needs ${selector}`, () => {
        mount(html);
        expect(recognises[kind](site), 'with it').toBe(true);
        expect(recognises[kind](without(site, kind, selector)), 'without it').toBe(false);
      });
    }
  });
});

it('every file of samples belongs to a site', () => {
  const ids = new Set(sites.map(({ id }) => `./samples/${id}.ts`));
  expect(Object.keys(files).filter((file) => !ids.has(file))).toEqual([]);
});

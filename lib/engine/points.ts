/** Finds what a draft is about by its letters: in a script without spaces a word need not be listed to be seen. */
import { packBitOf } from './lines';
import type { Category, Finding, Judgement, SpokenPack } from './types';

/** Lines that say a draft's point, with the words that they keep. */
export type Point = { say: readonly string[]; captures: Record<string, string> };

/** How the packs' `text` expressions are meant, at build time and here. */
export const POINT_FLAGS = 'isu';

/** Beside one of these a row must say that it fits: a threat to a dancer is not about the dance. */
const GRAVE: readonly Category[] = ['threat', 'wish-harm', 'group', 'pile-on'];

/** Gives the function that finds the points of a draft, in the order of the rows; what a group did not meet is empty. */
export function createPointReader(packs: SpokenPack[]) {
  // Made when first asked for: most people never need the other language's.
  const made = new Map<number, { expressions: RegExp[]; row: SpokenPack['rewordings'][number] }[]>();

  function rowsOf(language: number) {
    const known = made.get(language);
    if (known) return known;
    const rows = packs.flatMap(({ rewordings }, i) =>
      1 << i !== language
        ? []
        : rewordings.flatMap((row) =>
            row.text ? [{ row, expressions: row.text.map((each) => new RegExp(each, POINT_FLAGS)) }] : [],
          ),
    );
    made.set(language, rows);
    return rows;
  }

  return function readPoints(text: string, { findings }: Judgement): Point[] {
    return rowsOf(packBitOf(text, packs)).flatMap(({ row: { categories, say }, expressions }) => {
      const isFor = ({ category }: Finding) => categories?.includes(category) ?? true;
      if (!findings.some(isFor) || !findings.every((found) => isFor(found) || !GRAVE.includes(found.category)))
        return [];
      for (const expression of expressions) {
        const found = expression.exec(text);
        if (!found) continue;
        const kept = Object.entries(found.groups ?? {}).map(([name, words]) => [name, words?.trim() ?? ''] as const);
        return [{ say, captures: Object.fromEntries(kept) }];
      }
      return [];
    });
  };
}

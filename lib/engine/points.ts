/** Finds what a draft is about by its letters: in a script without spaces a word need not be listed to be seen. */
import { packBitOf } from './lines';
import type { Category, Finding, Judgement, PackedRewording, RewordingPart, SpokenPack } from './types';

/** Lines that say a draft's point, with the words that they keep; `isOwn` where these are a whole clause of the writer's. */
export type Point = { say: readonly string[]; captures: Record<string, string>; isOwn?: boolean };

/** How the packs' `text` expressions are meant, at build time and here. */
export const POINT_FLAGS = 'isu';

/** Beside one of these a row must say that it fits: a threat to a dancer is not about the dance. */
const GRAVE: readonly Category[] = ['threat', 'wish-harm', 'group', 'pile-on'];

/** Gives the function that finds the points of a draft, in the order of the rows; what a group did not meet is empty. */
export function createPointReader(packs: SpokenPack[]) {
  const rowsFor = createTextRows(packs, 'point');

  /** `plain` is the text as `createAsideHider` leaves it. */
  return function readPoints(text: string, plain: string, { findings }: Judgement): Point[] {
    return rowsFor(text).flatMap(({ row: { categories, say }, expressions }) => {
      const isFor = ({ category }: Finding) => categories?.includes(category) ?? true;
      if (!findings.some(isFor) || !findings.every((found) => isFor(found) || !GRAVE.includes(found.category)))
        return [];
      for (const expression of expressions) {
        const found = matchOutside(expression, text, plain);
        if (!found) continue;
        const kept = Object.entries(found.groups ?? {}).map(([name, words]) => [name, words?.trim() ?? ''] as const);
        return [{ say, captures: Object.fromEntries(kept) }];
      }
      return [];
    });
  };
}

/**
 * Gives the function that puts spaces in the place of what is said by the way: a thing that somebody is only compared with
 * is not what the draft is about.
 */
export function createAsideHider(packs: SpokenPack[]) {
  const rowsFor = createTextRows(packs, 'aside', `${POINT_FLAGS}g`);
  return (text: string): string =>
    rowsFor(text)
      .flatMap(({ expressions }) => expressions)
      .reduce((left, each) => left.replace(each, (said) => ' '.repeat(said.length)), text);
}

/** What an expression finds in a text, but not all within what was hidden: "brows like leeches" is about the brows. */
function matchOutside(expression: RegExp, text: string, plain: string): RegExpExecArray | null {
  const found = expression.exec(text);
  if (!found || plain === text) return found;
  const isHidden = plain.slice(found.index, found.index + found[0].length).trim() === '';
  return isHidden ? expression.exec(plain) : found;
}

/** Gives the function that tells whether what is left of a draft still sneers, though no word of it is marked. */
export function createSourReader(packs: SpokenPack[]) {
  const isSneer = createMatcher(packs, 'sour');
  const isStub = createMatcher(packs, 'stub');
  return (draft: string, left: string): boolean => isSmallPart(draft, left) || isSneer(left) || isStub(left);

  /** Spaces part Thai clauses less surely than commas part English ones: less than half of a draft is seldom its point. */
  function isSmallPart(draft: string, left: string): boolean {
    const pack = packs[Math.log2(packBitOf(draft, packs))];
    return pack?.script === 'Thai' && left.length * 2 < draft.length;
  }
}

/** Gives the function that tells whether a row of one part matches a text. */
export function createMatcher(packs: SpokenPack[], part: RewordingPart) {
  const rowsFor = createTextRows(packs, part);
  return (text: string): boolean =>
    rowsFor(text).some(({ expressions }) => expressions.some((each) => each.test(text)));
}

/** Gives the rows of one part that the language of a text has expressions for. */
export function createTextRows(packs: SpokenPack[], part: RewordingPart, flags = POINT_FLAGS) {
  // Made when first asked for: most people never need the other language's.
  const made = new Map<number, { expressions: RegExp[]; row: PackedRewording }[]>();

  return function rowsFor(text: string) {
    const language = packBitOf(text, packs);
    const known = made.get(language);
    if (known) return known;
    const rows = packs
      .flatMap(({ rewordings }, i) => (1 << i === language ? rewordings : []))
      .filter((row) => row.part === part && row.text)
      .map((row) => ({ row, expressions: (row.text ?? []).map((each) => new RegExp(each, flags)) }));
    made.set(language, rows);
    return rows;
  };
}

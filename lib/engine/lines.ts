/** Chooses whole lines for a draft in which nothing is left to keep, by situation and in the writer's language. */
import { isThai } from './characters';
import type { Situation } from './situation';
import type { CompiledLine, Move, SpokenPack } from './types';

/** Gives lines for `move`, the most fitting first; which variant leads depends on the draft. */
export function createLineChooser(packs: SpokenPack[]) {
  return function choose(text: string, situation: Situation, move: Move, seed: number): string[] {
    const fitting =
      packOf(text, packs)?.lines.filter((line) => line.move === move && line.when.every(situation.holds)) ?? [];
    const best = [...fitting].sort((a, b) => specificity(b) - specificity(a));
    const most = Math.max(SHORT, text.length * LONGER);
    return best.flatMap((line) => {
      const lines = rotate(line.say, seed);
      return [...lines.filter(({ length }) => length <= most), ...lines.filter(({ length }) => length > most)];
    });
  };
}

/** Whoever types a few words would not post many: a line this much longer than the draft comes after shorter ones. */
const LONGER = 1.5;
/** Code units; a line this short fits any draft. */
const SHORT = 18;

const specificity = (line: CompiledLine) => line.when.filter((fact) => fact !== 'any').length;

export const rotate = (list: readonly string[], by: number) =>
  list.map((_, i) => list[(i + by) % list.length] as string);

/** The pack whose script most of the draft's letters are in. */
function packOf(text: string, packs: SpokenPack[]): SpokenPack | undefined {
  let thai = 0;
  let latin = 0;
  for (let i = 0; i < text.length && i < 2000; i++) {
    const code = text.charCodeAt(i);
    if (isThai(code)) thai++;
    else if ((code | 32) >= 97 && (code | 32) <= 122) latin++;
  }
  const script = thai * 2 >= latin && thai > 0 ? 'Thai' : 'Latin';
  return packs.find((pack) => pack.script === script) ?? packs[0];
}

/** Bit of the pack whose language the draft is reworded in. */
export const packBitOf = (text: string, packs: SpokenPack[]): number =>
  1 << packs.indexOf(packOf(text, packs) as SpokenPack);

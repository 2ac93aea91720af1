/** Lets a wording follow the writer's habits: small letters, capitals, apostrophes left out, "u" for "you". */
import type { SpokenPack } from './types';

const WORDS = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)*/gu;

/** Gives the function that spells a wording as the draft is spelled. */
export function createHabits(packs: readonly SpokenPack[]) {
  const habits = packs
    .flatMap((pack) => pack.habits ?? [])
    .map(({ seen, swap }) => ({
      seen,
      swap: new Map(swap),
      drops: swap.every(([from, to]) => APOSTROPHE.test(from) && !APOSTROPHE.test(to)),
    }));

  return function adapt(draft: string, wording: string): string {
    if (wording === '') return wording;
    // Whoever shouts says nothing of how small words are typed.
    const words = new Set((isShouted(draft) ? draft.toLowerCase() : draft).match(WORDS));
    let out = wording;
    const hasApostrophes = [...words].some((word) => APOSTROPHE.test(word));
    for (const { seen, swap, drops } of habits) {
      if (hasApostrophes && drops) continue;
      if (seen.some((word) => words.has(word))) out = out.replace(WORDS, (word) => swap.get(word) ?? word);
    }
    if (isSmall(draft)) out = out.replace(BIG_I, 'i');
    return isShouted(draft) ? out.toUpperCase() : out;
  };
}

/** Whoever types one does not leave out the others. */
const APOSTROPHE = /['’]/;

const BIG_I = /(?<![\p{L}\p{N}])I(?![\p{L}\p{N}])/gu;

/** Whoever begins in small letters and never writes a big "I" would not begin to in what we offer. */
function isSmall(text: string): boolean {
  const [first] = text.match(/(?<![@#\p{L}])[A-Za-z]/u) ?? [];
  return first !== undefined && first === first.toLowerCase() && text.search(BIG_I) < 0;
}

/** Nothing but capitals, and more than a short cry of them. */
export function isShouted(text: string): boolean {
  const letters = text.match(/[A-Za-z]/g);
  return letters !== null && letters.length >= 8 && text === text.toUpperCase();
}

/** What a rewording's pattern captured in a text: the words by name, and the places of the tokens that hold them. */
import type { Match } from './runner';
import type { Tokens } from './tokens';

/** `{name}` in a wording, or `{name|what to say where there is none}`. */
export const SLOT = /\{([\p{L}-]+)(?:\|([^{}]*))?\}/gu;

export type Captured = { captures: Record<string, string>; places: [first: number, last: number][] };

/** `names` in the order of the match's slots; what was not there is captured as nothing. */
export function readCaptures(
  text: string,
  tokens: Tokens,
  names: readonly string[],
  { slots }: Pick<Match, 'slots'>,
): Captured {
  const captures: Record<string, string> = {};
  const places: Captured['places'] = [];
  names.forEach((name, k) => {
    const from = slots[2 + k * 2] as number;
    const to = slots[3 + k * 2] as number;
    const isThere = from >= 0 && to >= from;
    if (isThere) places.push([from, to]);
    captures[name] = isThere ? text.slice(tokens.start[from] as number, tokens.end[to] as number) : '';
  });
  return { captures, places };
}

/** Puts the kept words into a wording; an empty one takes its space with it. */
export function fill(say: string, captures: Record<string, string>): string {
  return say
    .replace(SLOT, (_, name: string, other?: string) => captures[name] || other || '')
    .replace(/ {2,}/g, ' ')
    .replace(/ ([,.!?])/g, '$1')
    .trim();
}

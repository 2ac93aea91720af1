/** Greek and Cyrillic letters that stand for Latin ones inside a word, as disguises mix the scripts. */
import { isLatin } from './characters';

const ALIKE = 'аaбbвbгrдaеeзeиnкkлlмmнhоoпnрpсcтtуyхxчhшwьbяrѕsіiјjһhԁdӏlαaβbγyεeζzηnιiκkλlμuνvοoρpσoςsτtυuχxωw';

const letters = new Map<number, number>();
for (const pair of ALIKE.match(/../gu) ?? []) letters.set(pair.charCodeAt(0), pair.charCodeAt(1));

/** A Greek or Cyrillic letter, which may stand for a Latin one inside a word. */
export const isCousin = (code: number) => code >= 0x370 && code <= 0x52f;

/** Writes Latin letters over look-alikes, in place, in words that hold both: one script alone is another language. */
export function readLookAlikes(codes: Uint16Array, length: number): void {
  for (let i = 0; i < length; i++) {
    if (!isCousin(codes[i] as number)) continue;
    let from = i;
    while (from > 0 && isLatin(codes[from - 1] as number)) from--;
    let to = i;
    let hasLatin = from < i;
    for (; to < length && (isLatin(codes[to] as number) || isCousin(codes[to] as number)); to++)
      if (isLatin(codes[to] as number)) hasLatin = true;
    if (hasLatin)
      for (let at = from; at < to; at++) codes[at] = letters.get(codes[at] as number) ?? (codes[at] as number);
    i = to;
  }
}

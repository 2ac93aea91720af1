/** Puts Thai words together again that were typed with spaces or signs between their letters. */
import { isMask, isThai, isThaiFollower } from './characters';

const SPACE = 0x20;

const isLeadingVowel = (code: number) => code >= 0xe40 && code <= 0xe44;

/** Looked at on each side of a sign. */
const REACH = 14;

/**
 * Visits stretches in which a sign or space stands beside a single letter or parts a vowel from its letter (ค ว า ย,
 * โ.ง่). `plain` is the stretch without the signs; `places` are those of its letters in the folded text.
 */
export function visitSplits(
  codes: Uint16Array,
  length: number,
  visit: (plain: string, places: readonly number[]) => void,
): void {
  for (let at = 1; at + 1 < length; at++) {
    if (!isThai(codes[at - 1] as number) || !isSeam(codes, at)) continue;
    let place = at;
    while (place > 0 && at - place < REACH && isThai(codes[place - 1] as number)) place--;
    let plain = '';
    const places: number[] = [];
    for (; place < length && place - at < REACH * 4; place++) {
      const code = codes[place] as number;
      if (!isThai(code) && !isSeam(codes, place)) break;
      if (!isThai(code)) continue;
      plain += String.fromCharCode(code);
      places.push(place);
    }
    visit(plain, places);
    at = place - 1;
  }

  /** A sign between two Thai letters that no word ends and begins with, or one of which stands alone. */
  function isSeam(units: Uint16Array, at: number): boolean {
    const code = units[at] as number;
    if (code !== SPACE && !isMask(code)) return false;
    const before = units[at - 1] as number;
    const after = units[at + 1] ?? SPACE;
    if (!isThai(before) || !isThai(after)) return false;
    if (isLeadingVowel(before) || isThaiFollower(after)) return true;
    return isSingle(units, at, -1) || isSingle(units, at, 1);
  }

  /** Is what stands on this side of the sign one letter, with the marks that belong to it? */
  function isSingle(units: Uint16Array, at: number, step: 1 | -1): boolean {
    let letters = 0;
    for (let i = at + step; i >= 0 && i < length && isThai(units[i] as number); i += step) {
      const code = units[i] as number;
      if (!isThaiFollower(code) && !isLeadingVowel(code)) letters++;
      if (letters > 1 || Math.abs(i - at) > 4) return false;
    }
    return true;
  }
}

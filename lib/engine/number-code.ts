/** Rows of whole numbers as printable text: small numbers take one character, so that packs stay small in a download. */

/** Printable ASCII from `#` to `~` without the backslash: needs no escaping in JSON. */
export const DIGITS = 91;
/** Below this one character is enough. */
const SHORT = 60;
/** First characters of a number of two; the ones after them begin a number of three. */
const PAIRS = 25;
const LARGEST = SHORT + PAIRS * DIGITS + (DIGITS - SHORT - PAIRS) * DIGITS * DIGITS;

export const digitOf = (code: number): number => (code > 92 ? code - 36 : code - 35);
export const charOf = (digit: number): string => String.fromCharCode(digit + (digit + 35 >= 92 ? 36 : 35));

/** Writes whole numbers from 0 to 52,020. Throws a `RangeError` beyond. */
export function encodeNumbers(numbers: readonly number[]): string {
  let text = '';
  for (const number of numbers) {
    if (!(number >= 0 && number < LARGEST)) throw new RangeError(`cannot pack the number ${number}`);
    const pair = number - SHORT;
    const triple = pair - PAIRS * DIGITS;
    if (pair < 0) text += charOf(number);
    else if (triple < 0) text += charOf(SHORT + Math.floor(pair / DIGITS)) + charOf(pair % DIGITS);
    else {
      const high = Math.floor(triple / (DIGITS * DIGITS));
      text += charOf(SHORT + PAIRS + high) + charOf(Math.floor(triple / DIGITS) % DIGITS) + charOf(triple % DIGITS);
    }
  }
  return text;
}

/** Reads what `encodeNumbers` wrote, a number after the other: no list of them is made. */
export function eachNumber(text: string, take: (number: number) => void): void {
  for (let i = 0; i < text.length; ) {
    const first = digitOf(text.charCodeAt(i++));
    if (first < SHORT) take(first);
    else if (first < SHORT + PAIRS) take(SHORT + (first - SHORT) * DIGITS + digitOf(text.charCodeAt(i++)));
    else {
      const high = (first - SHORT - PAIRS) * DIGITS + digitOf(text.charCodeAt(i++));
      take(SHORT + PAIRS * DIGITS + high * DIGITS + digitOf(text.charCodeAt(i++)));
    }
  }
}

/** The same as a list. */
export function decodeNumbers(text: string): number[] {
  const numbers: number[] = [];
  eachNumber(text, (number) => numbers.push(number));
  return numbers;
}

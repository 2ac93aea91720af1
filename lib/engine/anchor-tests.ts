/** Reads from a pattern's code which tests it can begin with and which it asks, without parsing it: most patterns wait for their words. */
import type { TestId } from './lexicon';
import { eachNumber } from './number-code';
import { CODE } from './pattern-code';

/** One pattern's codes; used again for the next, so a visit must not read another pattern. */
let codes = new Int32Array(1 << 10);
let size = 0;

function load(pattern: string): void {
  // A number of the code takes at least one character.
  if (pattern.length > codes.length) codes = new Int32Array(pattern.length * 2);
  size = 0;
  eachNumber(pattern, (code) => {
    codes[size++] = code;
  });
}

/** The place behind the item, or the count after an item, at `at`. */
function behind(at: number): number {
  const code = codes[at] as number;
  if (code === CODE.gap || code === CODE.not || code === CODE.open || code === CODE.repeat) return at + 2;
  if (code !== CODE.groupOpen) return at + 1;
  let inner = at + 1;
  while (codes[inner] !== CODE.groupClose) inner = codes[inner] === CODE.or ? inner + 1 : behind(inner);
  return inner + 1;
}

/** Visits the tests with which the marked part can begin, in the order of `anchorsOf` (`matcher.ts`). Throws when there is none. */
export function eachAnchorTest(pattern: string, visit: (test: TestId) => void): void {
  load(pattern);
  let at = 0;
  while (at < size && codes[at] !== CODE.markOpen) at = behind(at);
  for (at++; at < size && codes[at] !== CODE.markClose; at = behind(at)) {
    const code = codes[at] as number;
    const next = behind(at);
    const isRepeated = codes[next] === CODE.repeat;
    const isRequired = isRepeated ? (codes[next + 1] as number) >= 64 : code >= CODE.test || code === CODE.groupOpen;
    if (!isRequired) continue;
    visitFirst(at, visit);
    return;
  }
  throw new Error('the marked part holds nothing that must be there');
}

function visitFirst(at: number, visit: (test: TestId) => void): void {
  const code = codes[at] as number;
  if (code >= CODE.test) {
    visit(code - CODE.test);
    return;
  }
  if (code !== CODE.groupOpen) throw new Error('a choice in the marked part must begin with a class or a word');
  visitFirst(at + 1, visit);
  for (let inner = at + 1; codes[inner] !== CODE.groupClose; ) {
    if (codes[inner] !== CODE.or) inner = behind(inner);
    else visitFirst(++inner, visit);
  }
}

/** Does the pattern ask, anywhere, for a test of which `isSuch` holds? */
export function asksFor(pattern: string, isSuch: (test: TestId) => boolean): boolean {
  load(pattern);
  for (let at = 0; at < size; at++) {
    const code = codes[at] as number;
    if (code === CODE.gap || code === CODE.open || code === CODE.repeat) at++;
    else if (code >= CODE.test && isSuch(code - CODE.test)) return true;
  }
  return false;
}

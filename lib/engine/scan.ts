/** Recognises things in a comment that are no words: links, addresses, mentions, numbers. Each gives the end, or `from`. */
import { isDigit, isLatin, isThai } from './characters';

const SPACE = 0x20;
const isWordUnit = (code: number) => isLatin(code) || isDigit(code);

/** End of the run without spaces or line breaks that begins at `from`, at most 200 units on. */
export function chunkEnd(codes: Uint16Array, from: number, length: number): number {
  const limit = Math.min(length, from + 200);
  let at = from;
  while (at < limit && codes[at] !== SPACE && codes[at] !== 10) at++;
  return at;
}

/** End of a Latin word: letters and digits. */
export function latinEnd(codes: Uint16Array, from: number, length: number): number {
  let at = from;
  while (at < length && isWordUnit(codes[at] as number)) at++;
  return at;
}

/** `@name` or `#tag`: letters of any script, digits, `_` and `.` inside. */
export function tagEnd(codes: Uint16Array, from: number, length: number): number {
  let at = from + 1;
  while (at < length) {
    const code = codes[at] as number;
    const isInner = code === 95 || ((code === 46 || code === 45) && isWordUnit(codes[at + 1] ?? 0));
    if (!isWordUnit(code) && !isThai(code) && !isInner) break;
    at++;
  }
  return at > from + 1 ? at : from;
}

const startsWith = (codes: Uint16Array, from: number, length: number, text: string) => {
  if (from + text.length > length) return false;
  for (let i = 0; i < text.length; i++) if (codes[from + i] !== text.charCodeAt(i)) return false;
  return true;
};

/** Punctuation after an address belongs to the sentence. */
function addressEnd(codes: Uint16Array, from: number, length: number): number {
  let end = chunkEnd(codes, from, length);
  while (end > from && [44, 46, 33, 63, 41, 58, 59].includes(codes[end - 1] as number)) end--;
  return end;
}

const TOP_LEVELS = ['com', 'net', 'org', 'io', 'tv', 'gg', 'me', 'be', 'co', 'ly', 'th', 'app', 'dev', 'info'];

/** `https://…`, `www.…`, or a bare host with a well-known ending. */
export function linkEnd(codes: Uint16Array, from: number, length: number): number {
  const isOpen =
    startsWith(codes, from, length, 'http://') ||
    startsWith(codes, from, length, 'https://') ||
    startsWith(codes, from, length, 'www.');
  if (isOpen) return addressEnd(codes, from, length);
  const host = latinEnd(codes, from, length);
  if (host === from || codes[host] !== 46) return from;
  for (const ending of TOP_LEVELS) {
    if (!startsWith(codes, host + 1, length, ending)) continue;
    const after = codes[host + 1 + ending.length] ?? SPACE;
    const isEnd = host + 1 + ending.length >= length || after === SPACE || after === 10 || after === 47 || after === 46;
    if (isEnd) return addressEnd(codes, from, length);
  }
  return from;
}

/** `name@host.tld`. */
export function emailEnd(codes: Uint16Array, from: number, length: number): number {
  let at = from;
  const limit = Math.min(length, from + 64);
  while (at < limit && (isWordUnit(codes[at] as number) || codes[at] === 46 || codes[at] === 95 || codes[at] === 45))
    at++;
  if (at === from || codes[at] !== 64) return from;
  const host = latinEnd(codes, at + 1, length);
  if (host === at + 1 || codes[host] !== 46) return from;
  const end = latinEnd(codes, host + 1, length);
  return end > host + 2 ? end : from;
}

export type NumberScan = { end: number; kind: 'number' | 'timestamp' | 'phone' };

/** A number, a time in the video (1:23), or 9 to 13 digits grouped as a telephone number. */
export function scanNumber(codes: Uint16Array, from: number, length: number): NumberScan {
  let at = from;
  let digits = 0;
  let colons = 0;
  const limit = Math.min(length, from + 40);
  while (at < limit) {
    const code = codes[at] as number;
    if (isDigit(code)) digits++;
    else if (!isDigit(codes[at + 1] ?? 0)) break;
    else if (code === 58) colons++;
    else if (code !== 45 && code !== 46 && code !== 44 && code !== SPACE) break;
    else if (code === SPACE && !looksLikePhone(codes, from)) break;
    at++;
  }
  if (colons > 0) return { end: at, kind: 'timestamp' };
  const isPhone = digits >= 9 && digits <= 13 && looksLikePhone(codes, from);
  return { end: at, kind: isPhone ? 'phone' : 'number' };
}

/** National numbers begin with 0; international ones with + (the sign stands just before). */
function looksLikePhone(codes: Uint16Array, from: number): boolean {
  return codes[from] === 48 || (from > 0 && codes[from - 1] === 43);
}

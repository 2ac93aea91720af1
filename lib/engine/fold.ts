/** Folds a text into plain lower-case code units, each with its place in the text as typed. */
import { isFlags, isRegional, regionalEnd, regionalLetter } from './flags';
import { isInvisible } from './invisible';
import { isCousin, readLookAlikes } from './look-alikes';
import { SMALL_LETTERS } from './small-letters';

/** The folded view: `codes[i]` was typed at `[from[i], to[i])`. The arrays are longer than `length` and are reused. */
export type Folded = {
  codes: Uint16Array;
  from: Int32Array;
  to: Int32Array;
  length: number;
  /** In a second reading: 1 where a disguise was undone, 2 where that was a guess from sound or looks. */
  decoded?: Uint8Array;
};

const SPACE = 0x20;
const NEWLINE = 0x0a;
const UNKNOWN_SYMBOL = 0xfffd;

/** A folder keeps its buffers between calls: folding is the first step of every keystroke's check. */
export function createFolder(): (text: string) => Folded {
  let folded: Folded = grow(1024);
  return (text) => {
    // A code point never folds to more than four units per typed unit (a ligature is the worst case).
    if (folded.codes.length < text.length * 4 + 8) folded = grow(text.length * 4 + 8);
    return foldInto(text, folded);
  };
}

function grow(size: number): Folded {
  return { codes: new Uint16Array(size), from: new Int32Array(size), to: new Int32Array(size), length: 0 };
}

function foldInto(text: string, out: Folded): Folded {
  const { codes, from, to } = out;
  let length = 0;
  let hasCousins = false;
  // Up to here regional letters are known to be flags.
  let flagsTo = 0;
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    if (code < 0x80) {
      if (code >= 0x20 || code === NEWLINE || code === 9 || code === 13) {
        codes[length] = code >= 65 && code <= 90 ? code + 32 : code === 9 || code === 13 ? SPACE : code;
        from[length] = i;
        to[length++] = i + 1;
      }
      i++;
    } else if (code >= 0xe01 && code <= 0xe5b) {
      if (isThaiBase(code) && (length === 0 || codes[length - 1] !== code)) {
        codes[length] = code;
        from[length] = i;
        to[length++] = i + 1;
        i++;
        continue;
      }
      // ๅ is another sign for the vowel า: nobody needs it for modern Thai but to dodge a word list.
      length = pushThai(out, length, code === LAKKHANGYAO ? SARA_AA : code, i);
      i++;
    } else {
      const point = text.codePointAt(i) as number;
      const size = point > 0xffff ? 2 : 1;
      if (isRegional(point) && i >= flagsTo) {
        const end = regionalEnd(text, i);
        if (isFlags(text, i, end)) flagsTo = end;
        else {
          for (; i < end; i += 2) {
            codes[length] = regionalLetter(text.codePointAt(i) as number);
            from[length] = i;
            to[length++] = i + 2;
          }
          continue;
        }
      }
      const units = foldPoint(point);
      for (let k = 0; k < units.length; k++) {
        // Any of them: the sign for kilohm folds to a Latin letter and a Greek one.
        hasCousins ||= isCousin(units.charCodeAt(k));
        codes[length] = units.charCodeAt(k);
        from[length] = i;
        to[length++] = i + size;
      }
      i += size;
    }
  }
  if (hasCousins) readLookAlikes(codes, length);
  out.length = length;
  return out;
}

const SARA_E = 0xe40;
const SARA_AE = 0xe41;
const NIKHAHIT = 0xe4d;
const SARA_AA = 0xe32;
const SARA_AM = 0xe33;
const LAKKHANGYAO = 0xe45;

/** Consonants and vowels that stand before one: nothing about them is noise unless they are repeated. */
const isThaiBase = (code: number) => code <= 0xe2e || (code >= 0xe40 && code <= 0xe44);
const isThaiTone = (code: number) => (code >= 0xe47 && code <= 0xe4c) || code === 0xe4e;
const isThaiVowelMark = (code: number) => code === 0xe31 || (code >= 0xe34 && code <= 0xe3a) || code === NIKHAHIT;

/** Thai noise: doubled marks, vowels and tone marks in the wrong order, เ เ for แ, stretched letters (two are kept). */
function pushThai(out: Folded, length: number, code: number, at: number): number {
  const { codes, from, to } = out;
  const last = length > 0 ? (codes[length - 1] as number) : 0;
  const merge = (unit: number) => {
    codes[length - 1] = unit;
    to[length - 1] = at + 1;
    return length;
  };
  /** The same, but never leaves two of the unit in a row (เเเเ is one แ, said longer). */
  const mergeOnce = (unit: number) => {
    if (length < 2 || codes[length - 2] !== unit) return merge(unit);
    to[length - 2] = at + 1;
    return length - 1;
  };
  if (code === last) {
    const isMark = isThaiTone(code) || isThaiVowelMark(code) || code === SARA_AA || code === 0xe30 || code === SARA_AM;
    if (isMark) return merge(code);
    if (code === SARA_E) return mergeOnce(SARA_AE);
    if (length > 1 && codes[length - 2] === code) return merge(code);
  }
  // Two different tone marks in a row is a slip of the finger (or a disguise): the first one counts.
  if (isThaiTone(code) && isThaiTone(last)) return merge(last);
  if (code === SARA_AA && last === NIKHAHIT) return mergeOnce(SARA_AM);
  const beforeTone = isThaiTone(last) && length > 1 ? (codes[length - 2] as number) : 0;
  if (isThaiVowelMark(code) && beforeTone === code) return merge(last);
  if (code === SARA_AA && beforeTone === NIKHAHIT && !(length > 2 && isThaiTone(codes[length - 3] as number))) {
    // The two halves of ำ around the tone mark.
    codes[length - 2] = last;
    to[length - 2] = at + 1;
    return mergeOnce(SARA_AM);
  }
  if (isThaiVowelMark(code) && beforeTone !== 0 && !isThaiVowelMark(beforeTone)) {
    // Typed tone first: swap, and let both stand for the same two typed units so that offsets stay on borders.
    codes[length] = last;
    codes[length - 1] = code;
    from[length] = from[length - 1] as number;
    to[length] = at + 1;
    to[length - 1] = at + 1;
    return length + 1;
  }
  codes[length] = code;
  from[length] = at;
  to[length] = at + 1;
  return length + 1;
}

const cache = new Map<number, string>();

/** The folded units of a code point above ASCII that is not Thai: '' when it is invisible. */
function foldPoint(point: number): string {
  const known = cache.get(point);
  if (known !== undefined) return known;
  const units = computePoint(point);
  // A hostile text could hold every code point there is: the cache is for the ordinary ones.
  if (cache.size < 4096) cache.set(point, units);
  return units;
}

function foldLetter(letter: string): string {
  const point = letter.codePointAt(0) as number;
  return point < 0x80 || (point >= 0xe01 && point <= 0xe5b) ? letter : foldPoint(point);
}

const QUOTES: Record<number, string> = { 8216: "'", 8217: "'", 8219: "'", 96: "'", 180: "'", 8242: "'" };
const DOUBLE_QUOTES = new Set([0x201c, 0x201d, 0x201e, 0x201f, 0xab, 0xbb, 0x300c, 0x300d, 0x300e, 0x300f, 0x2033]);

function computePoint(point: number): string {
  if (point >= 0xd800 && point <= 0xdfff) return String.fromCharCode(UNKNOWN_SYMBOL);
  if (isInvisible(point)) return '';
  const quote = QUOTES[point];
  if (quote) return quote;
  if (DOUBLE_QUOTES.has(point)) return '"';
  if (point === 0x2026) return '…';
  if (point === 0x2013 || point === 0x2014 || point === 0x2015) return '–';
  if (point === 0x2028 || point === 0x2029 || point === 0x85) return '\n';
  const text = String.fromCodePoint(point);
  if (SMALL_LETTERS[point]) return SMALL_LETTERS[point];
  if (/\p{Extended_Pictographic}/u.test(text)) return text;
  if (/\s/u.test(text)) return ' ';
  // Compatibility forms (full width, mathematical letters) and accents fold to the bare letter.
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .slice(0, 4);
  // What a form is taken apart into may itself fold further (Ł, ẞ, ﹁).
  return plain === text ? plain : Array.from(plain, foldLetter).join('');
}

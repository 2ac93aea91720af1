/** Thai in patterns is split as the text will be, so that a phrase in one row hides no word from another. */
import { describe, expect, it } from 'vitest';
import { resplit, splitThai, wordsOfTheirOwn } from '../../lib/packs/split-thai';

const listed = new Set(['แบบ', 'นี้', 'ไม่ได้', 'ไม่', 'ได้', 'ทำ', 'มา', 'ทำไม']);
const isWord = (word: string) => listed.has(word);

describe('splitThai', () => {
  it('takes the fewest words', () => {
    expect(splitThai('ทำไม่ได้', isWord)).toEqual(['ทำ', 'ไม่ได้']);
    expect(splitThai('ทำไมมา', isWord)).toEqual(['ทำไม', 'มา']);
  });
  it('gives nothing when a letter is left over', () => expect(splitThai('แบบนี้นะ', isWord)).toBeNull());
});

describe('wordsOfTheirOwn', () => {
  it('keeps what listed words cannot make up and what a "not" names', () => {
    const own = wordsOfTheirOwn(['<แบบนี้> (ดาว | ดาวมา) !ทำมา @you'], isWord);
    expect([...own].sort()).toEqual(['ดาว', 'ทำมา']);
  });
});

describe('resplit', () => {
  it('writes runs as the text is split, and keeps a repeat with its own word', () => {
    expect(resplit('(แบบนี้ | ทำ ไม่ ได้) มา? <@x>', isWord)).toBe('(แบบ นี้ | ทำ ไม่ได้) มา? <@x>');
    expect(resplit('<มา> แบบนี้?', isWord)).toBe('<มา> (แบบ นี้)?');
  });
  it('leaves a "not", classes and captures alone', () => {
    for (const pattern of ['<@x> !แบบนี้', '<@x> !(แบบนี้ | มา)', '{name <@x>}'])
      expect(resplit(pattern, isWord)).toBe(pattern);
  });
});

/** Words in a row of a pattern become one element exactly where the lexicon holds them as one phrase. */
import { describe, expect, it } from 'vitest';
import { parsePattern } from '../../lib/engine/parse-pattern';
import { joinPhrases, thaiWordsOf } from '../../lib/packs/join-phrases';

const phrases = new Set(['this guy', 'need to', 'need to stop']);
const join = (pattern: string) => joinPhrases(pattern, (words) => phrases.has(words));

describe('joinPhrases', () => {
  it('joins the longest phrase, inside choices too', () => {
    expect(join('@you need to stop (this guy | this other guy) <@x>')).toBe(
      '@you need␣to␣stop (this␣guy | this other guy) <@x>',
    );
  });

  it('leaves names of captures, classes, negations and repeated words alone', () => {
    for (const pattern of ['{this guy} <@x>', '@this guy <@x>', '!this guy <@x>', 'this guy? <@x>', 'need <to>']) {
      expect(join(pattern)).toBe(pattern);
    }
  });

  it('parses to one word with a space', () => {
    expect(parsePattern(join('this guy <@x>'))[0]).toEqual({ is: 'word', text: 'this guy' });
  });

  it('joins Thai words without a space, since the text has none', () => {
    const known = new Set(['แบบนี้', 'ทำไม่ได้']);
    const joined = joinPhrases('(แบบ นี้ | นี้) ทำ ไม่ได้ <@x>', (words) => known.has(words));
    expect(joined).toBe('(แบบนี้ | นี้) ทำไม่ได้ <@x>');
    expect(thaiWordsOf('(แบบ นี้ | @you) <@x>')).toEqual(['แบบ', 'นี้']);
  });
});

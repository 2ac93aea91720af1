/** The smallest edit: it makes the one text of the other, and never cuts what belongs together. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { smallestEdit } from '../../lib/boxes/smallest-edit';

it.each([
  ['you are bad', 'you are odd', { start: 8, end: 10, text: 'od' }],
  ['one', 'one', { start: 3, end: 3, text: '' }],
  ['', 'new', { start: 0, end: 0, text: 'new' }],
  ['one two', 'two', { start: 0, end: 4, text: '' }],
  ['aa', 'aaa', { start: 2, end: 2, text: 'a' }],
  ['one\nbad\nthree', 'one\ngood\nthree', { start: 4, end: 6, text: 'goo' }],
  ['กา', 'ก้า', { start: 0, end: 1, text: 'ก้' }],
  ['😀!', '😁!', { start: 0, end: 2, text: '😁' }],
  ['👍🏽', '👍🏿', { start: 0, end: 4, text: '👍🏿' }],
])('%j becomes %j', (from, to, edit) => expect(smallestEdit(from, to)).toEqual(edit));

const text = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', '\n', 'ก', '้', '😀', '🏽', '\u200d', '\ud83d'),
  maxLength: 12,
});

it('always makes the other text, with borders between whole characters', () => {
  fc.assert(
    fc.property(text, text, text, text, (before, one, other, after) => {
      const [from, to] = [before + one + after, before + other + after];
      const { start, end, text: put } = smallestEdit(from, to);
      expect(from.slice(0, start) + put + from.slice(end)).toBe(to);
      expect(start).toBeLessThanOrEqual(end);
      for (const at of [start, end])
        expect(/^[\udc00-\udfff]/.test(from.slice(at)) && /[\ud800-\udbff]$/.test(from.slice(0, at))).toBe(false);
    }),
    { numRuns: 500 },
  );
});

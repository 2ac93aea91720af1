/** Small pure pieces around writing: comparing two readings, and the way back from an edit. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalise } from '../../lib/boxes/normalise';
import { reverseEdits } from '../../lib/boxes/reverse-edits';
import type { TextEdit } from '../../lib/boxes/write-draft';

const apply = (text: string, edits: readonly TextEdit[]): string =>
  [...edits].reverse().reduce((now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end), text);

it('edits made and reversed leave the text as it was', () => {
  const cuts = fc.uniqueArray(fc.nat({ max: 30 }), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(fc.string({ minLength: 30, maxLength: 40 }), cuts, fc.array(fc.string()), (text, places, words) => {
      const sorted = places.sort((a, b) => a - b);
      const edits: TextEdit[] = [];
      for (let i = 0; i + 1 < sorted.length; i += 2)
        edits.push({ start: sorted[i] ?? 0, end: sorted[i + 1] ?? 0, text: words[i] ?? '' });
      expect(apply(apply(text, edits), reverseEdits(text, edits))).toBe(text);
    }),
  );
});

it.each([
  ['a\u00a0b', 'a b'],
  ['a\u200b\ufeffb', 'ab'],
  [' a\n\n b ', 'a b'],
])('%j and %j are the same draft', (one, other) => {
  expect(normalise(one)).toBe(normalise(other));
});

/** Writes parsed patterns in the code that the engine reads (`pattern-code.ts`). */
import { encodeNumbers } from '../engine/number-code';
import type { Item } from '../engine/parse-pattern';
import { CODE, REACHES } from '../engine/pattern-code';
import type { TestTable } from './test-table';

/** A coder numbers the names of captures as it meets them: `captures` is complete when all patterns are written. */
export function createPatternCoder(table: TestTable): { encode(items: Item[]): string; captures: string[] } {
  const captures = ['scope'];

  const captureOf = (name: string) => {
    if (!captures.includes(name)) captures.push(name);
    return captures.indexOf(name);
  };

  /** The test of a class, a word, or a choice of single ones; null for anything else. */
  function testOf(item: Item): number | null {
    if (item.is === 'class') return table.ofClass(item.name);
    if (item.is === 'word') return table.ofWord(item.text);
    if (item.is !== 'group') return null;
    const single = ({ length, 0: only }: Item[]) => length === 1 && (only?.is === 'class' || only?.is === 'word');
    return item.options.every(single) ? firstOf(item.options) : null;
  }

  const firstOf = (options: Item[][]) => table.anyOf(options.map(([item]) => testOf(item as Item) ?? fail()));

  function fail(): never {
    throw new Error('"!" takes a class, a word, or a choice of these');
  }

  function codesOf(item: Item): number[] {
    const test = testOf(item);
    if (test !== null) return [CODE.test + test];
    switch (item.is) {
      case 'any':
        return [CODE.any];
      case 'gap':
        return [CODE.gap, item.max * REACHES.length + REACHES.indexOf(item.reach)];
      case 'repeat':
        return [...codesOf(item.item), CODE.repeat, item.min * 64 + item.max];
      case 'not': {
        const inner = item.item;
        const refused = inner.is === 'group' ? firstOf(inner.options) : (testOf(inner) ?? fail());
        return [CODE.not, CODE.test + refused];
      }
      case 'edge':
        if (item.of === 'sentence') return [item.side === 'start' ? CODE.sentenceStart : CODE.sentenceEnd];
        return [item.side === 'start' ? CODE.clauseStart : CODE.clauseEnd];
      case 'open':
        return [CODE.open, captureOf(item.name)];
      case 'close':
        return [CODE.close];
      case 'mark-open':
        return [CODE.markOpen];
      case 'mark-close':
        return [CODE.markClose];
      case 'group': {
        const options = item.options.flatMap((option, i) => [...(i > 0 ? [CODE.or] : []), ...option.flatMap(codesOf)]);
        return [CODE.groupOpen, ...options, CODE.groupClose];
      }
      default:
        throw new Error(`cannot code "${item.is}"`);
    }
  }

  return { captures, encode: (items) => encodeNumbers(items.flatMap(codesOf)) };
}

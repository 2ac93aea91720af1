/** The form in which patterns are shipped: parsed, checked, and with every name replaced by the number of a test. */
import type { TestId } from './lexicon';
import { decodeNumbers } from './number-code';

/** One item of a pattern; a choice of single classes and words is one test. */
export type Step =
  | { is: 'test'; test: TestId }
  | { is: 'any' }
  | { is: 'gap'; reach: Reach; max: number; greedy: boolean }
  | { is: 'group'; options: Step[][] }
  | { is: 'repeat'; item: Step; min: 0 | 1; max: number }
  | { is: 'not'; test: TestId }
  | { is: 'edge'; side: 'start' | 'end'; of: 'sentence' | 'clause' }
  | { is: 'open' | 'close'; capture: number }
  | { is: 'mark-open' | 'mark-close' };

export type Reach = 'clause' | 'tight' | 'sentence';

export const REACHES: readonly Reach[] = ['clause', 'tight', 'sentence'];

/** Codes of the items; a number from `test` on is a test. */
export const CODE = {
  markOpen: 0,
  markClose: 1,
  any: 2,
  /** Followed by three times the most tokens, plus the reach. */
  gap: 3,
  groupOpen: 4,
  or: 5,
  groupClose: 6,
  /** Follows its item; then comes the least number times 64, plus the most. */
  repeat: 7,
  /** Followed by a test. */
  not: 8,
  sentenceStart: 9,
  sentenceEnd: 10,
  clauseStart: 11,
  clauseEnd: 12,
  /** Followed by the number of the capture's name. */
  open: 13,
  close: 14,
  test: 15,
} as const;

/** Reads a pattern that the packs' compiler wrote. */
export function readPattern(text: string): Step[] {
  const codes = decodeNumbers(text);
  const captures: number[] = [];
  let at = 0;

  function sequence(): Step[] {
    const steps: Step[] = [];
    for (; at < codes.length; ) {
      const code = codes[at] as number;
      if (code === CODE.or || code === CODE.groupClose) return steps;
      at++;
      if (code === CODE.repeat) {
        const counts = codes[at++] as number;
        steps.push({ is: 'repeat', item: steps.pop() as Step, min: counts >= 64 ? 1 : 0, max: counts % 64 });
      } else steps.push(step(code));
    }
    return steps;
  }

  function step(code: number): Step {
    switch (code) {
      case CODE.markOpen:
        return { is: 'mark-open' };
      case CODE.markClose:
        return { is: 'mark-close' };
      case CODE.any:
        return { is: 'any' };
      case CODE.gap: {
        const gap = codes[at++] as number;
        return {
          is: 'gap',
          reach: REACHES[gap % 3] as Reach,
          max: Math.floor(gap / 3),
          // A gap inside a capture takes as much as it can.
          greedy: captures.length > 0,
        };
      }
      case CODE.groupOpen: {
        const options = [sequence()];
        while (codes[at] === CODE.or) {
          at++;
          options.push(sequence());
        }
        at++;
        return { is: 'group', options };
      }
      case CODE.not:
        return { is: 'not', test: (codes[at++] as number) - CODE.test };
      case CODE.sentenceStart:
        return { is: 'edge', side: 'start', of: 'sentence' };
      case CODE.sentenceEnd:
        return { is: 'edge', side: 'end', of: 'sentence' };
      case CODE.clauseStart:
        return { is: 'edge', side: 'start', of: 'clause' };
      case CODE.clauseEnd:
        return { is: 'edge', side: 'end', of: 'clause' };
      case CODE.open: {
        const capture = codes[at++] as number;
        captures.push(capture);
        return { is: 'open', capture };
      }
      case CODE.close:
        return { is: 'close', capture: captures.pop() as number };
      default:
        return { is: 'test', test: code - CODE.test };
    }
  }

  return sequence();
}

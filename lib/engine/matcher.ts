/** Compiles a pattern into two small programs that walk outwards from its anchor, side by side in one flat memory. */
import { append, type FlatMemory } from './flat-memory';
import type { TestId } from './lexicon';
import type { Reach, Step } from './pattern-code';
import { BREAK } from './tokens';

/**
 * What an instruction does, with the numbers that follow it; `next` is the place of the instruction after it.
 * accept · test: next, test · any: next · gap: next, most tokens, largest break, flags · choice: count, places ·
 * not: next, test · edge: next, largest break, 1 for the end · note: next, slot.
 */
export const OP = { accept: 0, test: 1, any: 2, gap: 3, choice: 4, not: 5, edge: 6, note: 7 } as const;

/** Flags of a gap: takes as much as it can · something is consumed after it, so the border to that counts too. */
export const GREEDY = 1;
export const STRICT = 2;

/** One pattern with one possible anchor. Slots: 0 and 1 are the marked part, then two for each capture. */
export type Matcher = {
  /** Places of the two programs. */
  left: number;
  right: number;
  slots: number;
  /** The captures' numbers, in the order of their slots. */
  captures: readonly number[];
};

/** A pattern's ways to begin: the anchor's test and what it is followed by inside the anchor's item. */
export type Anchor = { test: TestId; rest: Step[] };

const GAP_LIMIT: Record<Reach, number> = { tight: BREAK.none, clause: BREAK.space, sentence: BREAK.clause };

/** The place of the item that anchors a pattern. Throws when nothing in the marked part must be there. */
export function findAnchor(steps: readonly Step[]): number {
  const open = steps.findIndex((step) => step.is === 'mark-open');
  const at = steps.findIndex((step, i) => i > open && isRequired(step));
  const close = steps.findIndex((step) => step.is === 'mark-close');
  if (at < 0 || at > close) throw new Error('the marked part holds nothing that must be there');
  return at;
}

function isRequired(step: Step): boolean {
  return step.is === 'test' || step.is === 'group' || (step.is === 'repeat' && step.min === 1);
}

/** The ways in which the anchoring item can begin. */
export function anchorsOf(step: Step): Anchor[] {
  if (step.is === 'test') return [{ test: step.test, rest: [] }];
  if (step.is === 'repeat') {
    const more: Step = { is: 'repeat', item: step.item, min: 0, max: step.max - 1 };
    return anchorsOf(step.item).map(({ test, rest }) => ({ test, rest: [...rest, more] }));
  }
  if (step.is === 'group') {
    return step.options.flatMap((option) =>
      anchorsOf(option[0] as Step).map(({ test, rest }) => ({ test, rest: [...rest, ...option.slice(1)] })),
    );
  }
  throw new Error('a choice in the marked part must begin with a class or a word');
}

/** Compiles a pattern whose item at `at` begins with `anchor`. */
export function compileMatcher(programs: FlatMemory, steps: readonly Step[], at: number, anchor: Anchor): Matcher {
  const captures = steps.flatMap((step) => (step.is === 'open' ? [step.capture] : []));
  const build = createBuilder(programs, captures);
  return {
    left: build(steps.slice(0, at), append(programs, [OP.accept]), false),
    right: build([...anchor.rest, ...steps.slice(at + 1)], append(programs, [OP.accept]), true),
    slots: 2 + captures.length * 2,
    captures,
  };
}

function consumes(memory: Int32Array, at: number): boolean {
  const op = memory[at];
  if (op === OP.test || op === OP.any) return true;
  if (op === OP.accept || op === OP.edge) return false;
  if (op !== OP.choice) return consumes(memory, memory[at + 1] as number);
  const options = memory.subarray(at + 2, at + 2 + (memory[at + 1] as number));
  return options.every((option) => consumes(memory, option));
}

function createBuilder(programs: FlatMemory, captures: readonly number[]) {
  const slotOf = (capture: number, end: 0 | 1) => 2 + captures.indexOf(capture) * 2 + end;
  const choice = (options: number[]) => append(programs, [OP.choice, options.length, ...options]);

  function build(step: Step, next: number, forward: boolean): number {
    switch (step.is) {
      case 'test':
        return append(programs, [OP.test, next, step.test]);
      case 'any':
        return append(programs, [OP.any, next]);
      case 'gap': {
        const flags = (step.greedy ? GREEDY : 0) | (consumes(programs.memory, next) ? STRICT : 0);
        return append(programs, [OP.gap, next, step.max, GAP_LIMIT[step.reach], flags]);
      }
      case 'group':
        return choice(step.options.map((option) => sequence(option, next, forward)));
      case 'repeat': {
        let way = next;
        for (let i: number = step.min; i < step.max; i++) way = choice([build(step.item, way, forward), next]);
        return step.min === 1 ? build(step.item, way, forward) : way;
      }
      case 'not':
        return append(programs, [OP.not, next, step.test]);
      case 'edge': {
        const needed = step.of === 'clause' ? BREAK.space : BREAK.sentence;
        return append(programs, [OP.edge, next, needed, step.side === 'end' ? 1 : 0]);
      }
      case 'open':
        return append(programs, [OP.note, next, slotOf(step.capture, 0)]);
      case 'close':
        return append(programs, [OP.note, next, slotOf(step.capture, 1)]);
      case 'mark-open':
        return append(programs, [OP.note, next, 0]);
      case 'mark-close':
        return append(programs, [OP.note, next, 1]);
    }
  }

  function sequence(row: readonly Step[], end: number, forward: boolean): number {
    const ordered = forward ? [...row].reverse() : row;
    return ordered.reduce((next, step) => build(step, next, forward), end);
  }
  return sequence;
}

/** Compiles a pattern into two small graphs that walk outwards from its anchor. */
import type { TestId } from './lexicon';
import type { Reach, Step } from './pattern-code';
import { BREAK } from './tokens';

/** What a node does. Numbers and one shape for all nodes: the runner's inner loop stays fast on them. */
export const OP = { accept: 0, test: 1, any: 2, gap: 3, choice: 4, not: 5, edge: 6, note: 7 } as const;

export type Node = {
  op: (typeof OP)[keyof typeof OP];
  /** test and not: the test · note: the slot · edge and gap: the largest break. */
  value: number;
  /** gap: the most tokens. */
  max: number;
  /** gap: takes as much as it can · edge: the end rather than the start. */
  flag: boolean;
  /** gap: something is consumed after it, so the border to that counts too. */
  strict: boolean;
  /** choice: the ways on. */
  options: Node[];
  next: Node | null;
};

const NO_OPTIONS: Node[] = [];

const node = (op: Node['op'], next: Node | null, value = 0, rest: Partial<Node> = {}): Node => ({
  op,
  value,
  max: rest.max ?? 0,
  flag: rest.flag ?? false,
  strict: rest.strict ?? false,
  options: rest.options ?? NO_OPTIONS,
  next,
});

/** One pattern with one possible anchor. Slots: 0 and 1 are the marked part, then two for each capture. */
export type Matcher = {
  left: Node;
  right: Node;
  /** The captures' numbers, in the order of their slots. */
  captures: readonly number[];
  /** Tests that must hold of some token within `REACH` of the anchor: where one does not, the pattern cannot be found. */
  needs: readonly TestId[];
};

/** A pattern's ways to begin: the anchor's test and what it is followed by inside the anchor's item. */
export type Anchor = { test: TestId; rest: Step[] };

/** Tokens on either side of the anchor within which needs are looked for. */
export const REACH = 32;

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
export function compileMatcher(steps: readonly Step[], at: number, anchor: Anchor): Matcher {
  const before = steps.slice(0, at);
  const after = [...anchor.rest, ...steps.slice(at + 1)];
  const captures = steps.flatMap((step) => (step.is === 'open' ? [step.capture] : []));
  const accept = node(OP.accept, null);
  const build = createBuilder(captures);
  return {
    left: build(before, accept, false),
    right: build(after, accept, true),
    captures,
    needs: needsOf(steps, at, anchor),
  };
}

/** Tests that must hold of some token within `REACH` of the anchor; the anchor's own is left out. */
export function needsOf(steps: readonly Step[], at: number, { rest }: Anchor): TestId[] {
  return [...needsAlong(steps.slice(0, at).reverse()), ...needsAlong([...rest, ...steps.slice(at + 1)])];
}

/** Tests that the steps, walked outwards, cannot do without. */
function needsAlong(steps: readonly Step[]): TestId[] {
  const needs: TestId[] = [];
  let distance = 0;
  for (const step of steps) {
    distance += widthOf(step);
    if (distance > REACH) break;
    const item = step.is === 'repeat' && step.min === 1 ? step.item : step;
    if (item.is === 'test') needs.push(item.test);
  }
  return needs;
}

/** The most tokens that a step can take. */
function widthOf(step: Step): number {
  if (step.is === 'test' || step.is === 'any') return 1;
  if (step.is === 'gap') return step.max;
  if (step.is === 'repeat') return step.max * widthOf(step.item);
  if (step.is !== 'group') return 0;
  return Math.max(...step.options.map((option) => option.reduce((sum, inner) => sum + widthOf(inner), 0)));
}

function consumes({ op, next, options }: Node): boolean {
  if (op === OP.test || op === OP.any) return true;
  if (op === OP.choice) return options.every(consumes);
  return op !== OP.edge && next !== null && consumes(next);
}

function createBuilder(captures: readonly number[]) {
  const slotOf = (capture: number, end: 0 | 1) => 2 + captures.indexOf(capture) * 2 + end;

  function build(step: Step, next: Node, forward: boolean): Node {
    switch (step.is) {
      case 'test':
        return node(OP.test, next, step.test);
      case 'any':
        return node(OP.any, next);
      case 'gap': {
        const { max, greedy } = step;
        return node(OP.gap, next, GAP_LIMIT[step.reach], { max, flag: greedy, strict: consumes(next) });
      }
      case 'group':
        return node(OP.choice, null, 0, { options: step.options.map((option) => sequence(option, next, forward)) });
      case 'repeat': {
        let way: Node = next;
        for (let i: number = step.min; i < step.max; i++) {
          way = node(OP.choice, null, 0, { options: [build(step.item, way, forward), next] });
        }
        return step.min === 1 ? build(step.item, way, forward) : way;
      }
      case 'not':
        return node(OP.not, next, step.test);
      case 'edge':
        return node(OP.edge, next, step.of === 'clause' ? BREAK.space : BREAK.sentence, { flag: step.side === 'end' });
      case 'open':
        return node(OP.note, next, slotOf(step.capture, 0));
      case 'close':
        return node(OP.note, next, slotOf(step.capture, 1));
      case 'mark-open':
        return node(OP.note, next, 0);
      case 'mark-close':
        return node(OP.note, next, 1);
    }
  }

  function sequence(row: readonly Step[], end: Node, forward: boolean): Node {
    const ordered = forward ? [...row].reverse() : row;
    return ordered.reduce<Node>((next, step) => build(step, next, forward), end);
  }
  return sequence;
}

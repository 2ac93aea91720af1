/** What a text must hold around an anchor for a pattern to have a chance: asked before the pattern itself is tried. */
import type { TestId } from './lexicon';
import type { Anchor } from './matcher';
import type { Step } from './pattern-code';

/** Tokens on either side of the anchor within which needs are looked for. */
export const REACH = 32;

/** More than this is seldom worth the asking. */
export const MOST_NEAR = 2;

export type Needs = {
  /** Tests that must hold of the tokens just before and after the anchor; -1 when anything may stand there. */
  before: TestId;
  after: TestId;
  /** Tests that must hold of some token within `REACH` of the anchor. */
  near: TestId[];
};

type AnyOf = (tests: readonly TestId[]) => TestId;

export function needsOf(steps: readonly Step[], at: number, { rest }: Anchor, anyOf: AnyOf): Needs {
  const outwards: [readonly Step[], boolean][] = [
    [steps.slice(0, at), false],
    [[...rest, ...steps.slice(at + 1)], true],
  ];
  const [before = -1, after = -1] = outwards.map(([side, forward]) => {
    const first = firstTests(side, forward);
    return first ? anyOf(first) : -1;
  });
  const near = outwards.flatMap(([side, forward]) => needsAlong(ordered(side, forward), anyOf));
  return { before, after, near: near.filter((test) => test !== before && test !== after).slice(0, MOST_NEAR) };
}

const ordered = (steps: readonly Step[], forward: boolean) => (forward ? steps : [...steps].reverse());

/** Tests one of which the nearest token must meet; null when it may be anything, or nothing at all. */
function firstTests(steps: readonly Step[], forward: boolean): TestId[] | null {
  const tests: TestId[] = [];
  for (const step of ordered(steps, forward)) {
    if (step.is === 'any' || step.is === 'gap') return null;
    const ways =
      step.is === 'test' ? [] : step.is === 'repeat' ? [[step.item]] : step.is === 'group' ? step.options : null;
    if (ways === null) continue;
    if (step.is === 'test') tests.push(step.test);
    for (const way of ways) {
      const first = firstTests(way, forward);
      if (first === null) return null;
      tests.push(...first);
    }
    if (step.is !== 'repeat' || step.min === 1) return tests;
  }
  return null;
}

/** Tests that the steps, walked outwards, cannot do without. */
function needsAlong(steps: readonly Step[], anyOf: AnyOf): TestId[] {
  const needs: TestId[] = [];
  let distance = 0;
  for (const step of steps) {
    distance += widthOf(step);
    if (distance > REACH) break;
    const need = needOf(step, anyOf);
    if (need >= 0) needs.push(need);
  }
  return needs;
}

/** One test that some token of the step must meet, or -1. Of a way with several the last: it is the rarer word as a rule. */
function needOf(step: Step, anyOf: AnyOf): TestId {
  if (step.is === 'test') return step.test;
  if (step.is === 'repeat') return step.min === 1 ? needOf(step.item, anyOf) : -1;
  if (step.is !== 'group') return -1;
  const ways = step.options.map((option) =>
    Math.max(
      -1,
      ...option
        .map((inner) => needOf(inner, anyOf))
        .filter((need) => need >= 0)
        .slice(-1),
    ),
  );
  return ways.includes(-1) ? -1 : anyOf(ways);
}

/** The most tokens that a step can take. */
function widthOf(step: Step): number {
  if (step.is === 'test' || step.is === 'any') return 1;
  if (step.is === 'gap') return step.max;
  if (step.is === 'repeat') return step.max * widthOf(step.item);
  if (step.is !== 'group') return 0;
  return Math.max(...step.options.map((option) => option.reduce((sum, inner) => sum + widthOf(inner), 0)));
}

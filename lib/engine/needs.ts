/** What a text must hold around an anchor for a pattern to have a chance: asked before the pattern itself is tried. */
import type { TestId } from './lexicon';
import type { Anchor } from './matcher';
import type { Step } from './pattern-code';

/** Tokens on either side of the anchor within which needs are looked for. */
export const REACH = 32;

/** More than this is seldom worth the asking. */
const MOST_NEAR = 2;

/** Tokens that the anchor's own item can take, as a rule far fewer. */
const OWN = 8;

/** A need with more ways to be met than this is nearly always met. */
const MOST_WAYS = 12;

/** What follows the anchor and what stands before it, each in the order of the pattern. */
const sidesOf = (steps: readonly Step[], at: number, { rest }: Anchor) =>
  [
    [steps.slice(0, at), false],
    [[...rest, ...steps.slice(at + 1)], true],
  ] as const;

/** At most two lists of tests, one of each of which some token within `REACH` of the anchor must meet; it is the step at `at`. */
export function nearOf(steps: readonly Step[], at: number): TestId[][] {
  const near = needsAlong(steps.slice(0, at).reverse());
  if (near.length < MOST_NEAR) near.push(...needsAlong(steps.slice(at + 1)));
  return near.slice(0, MOST_NEAR);
}

/** Tests one of which must hold of the token just before the anchor, and just after; null when anything may stand there. */
export function besidesOf(steps: readonly Step[], at: number, anchor: Anchor): [TestId[] | null, TestId[] | null] {
  const [before, after] = sidesOf(steps, at, anchor);
  return [firstTests(...before), firstTests(...after)];
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

/** What the steps, walked outwards, cannot do without: lists of tests. */
function needsAlong(steps: readonly Step[]): TestId[][] {
  const needs: TestId[][] = [];
  // The anchor's own item may take some tokens itself.
  let distance = OWN;
  for (const step of steps) {
    distance += widthOf(step);
    if (distance > REACH || needs.length === MOST_NEAR) break;
    const need = needOf(step);
    if (need) needs.push(need);
  }
  return needs;
}

/** Tests one of which some token of the step must meet, or null. Of a way with several the last: it is the rarer word as a rule. */
function needOf(step: Step): TestId[] | null {
  if (step.is === 'test') return [step.test];
  if (step.is === 'repeat') return step.min === 1 ? needOf(step.item) : null;
  if (step.is !== 'group') return null;
  if (step.options.length > MOST_WAYS) return null;
  const ways: TestId[] = [];
  for (const option of step.options) {
    const inner = option.findLast((one) => one.is === 'test');
    if (inner?.is !== 'test') return null;
    ways.push(inner.test);
  }
  return ways;
}

/** The most tokens that a step can take. */
function widthOf(step: Step): number {
  if (step.is === 'test' || step.is === 'any') return 1;
  if (step.is === 'gap') return step.max;
  if (step.is === 'repeat') return step.max * widthOf(step.item);
  if (step.is !== 'group') return 0;
  return Math.max(...step.options.map((option) => option.reduce((sum, inner) => sum + widthOf(inner), 0)));
}

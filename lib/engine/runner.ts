/** Runs compiled patterns over the tokens of a text. */
import type { TestId } from './lexicon';
import { type Matcher, type Node, OP } from './matcher';
import type { Profiles } from './profiles';
import { BREAK, type Tokens } from './tokens';

/** Where a pattern was found: inclusive token places. `slots[2k+2]`, `slots[2k+3]` are the ends of capture k, or -1. */
export type Match = { first: number; last: number; slots: Int32Array };

/** Runs matchers over tokens; keeps its scratch space between calls. `nothing` is what edges look past. */
export function createRunner(profiles: Profiles, nothing: TestId) {
  const { width } = profiles;
  const match: Match = { first: 0, last: 0, slots: new Int32Array(32) };
  const { slots } = match;
  let tokens: Tokens;
  let bits = profiles.bits();

  const has = (at: number, test: TestId): boolean =>
    ((bits[(tokens.profile[at] as number) * width + (test >> 5)] as number) & (1 << (test & 31))) !== 0;

  /** The break between token `at - 1` and token `at`. */
  const breakAt = (at: number) =>
    at <= 0 || at >= tokens.length ? BREAK.sentence : (tokens.breakBefore[at] as number);

  /** May a gap swallow token `at` when it walks in direction `step`? */
  function canSkip(at: number, step: 1 | -1, limit: number): boolean {
    if (at < 0 || at >= tokens.length) return false;
    if (tokens.punctuation[at] === 1 && (limit < BREAK.clause || isStop(at))) return false;
    return breakAt(step === 1 ? at : at + 1) <= limit;
  }

  const isStop = (at: number) => breakAt(at + 1) === BREAK.sentence && tokens.punctuation[at] === 1;

  /** Does an edge lie at `at`, looking outwards? Emoji and marks at the edge count as nothing. */
  function isEdge(side: 'start' | 'end', at: number, needed: number): boolean {
    let place = at;
    if (side === 'start') {
      for (; place >= 0; place--) {
        if (breakAt(place + 1) >= needed) return true;
        if (tokens.punctuation[place] !== 1 && !has(place, nothing)) return false;
      }
      return true;
    }
    for (; place < tokens.length; place++) {
      if (breakAt(place) >= needed || (tokens.punctuation[place] === 1 && (needed < BREAK.sentence || isStop(place))))
        return true;
      if (tokens.punctuation[place] !== 1 && !has(place, nothing)) return false;
    }
    return true;
  }

  function run(node: Node, at: number, step: 1 | -1): boolean {
    const next = node.next as Node;
    switch (node.op) {
      case OP.accept:
        if (step === 1) match.last = at - 1;
        else match.first = at + 1;
        return true;
      case OP.test:
        return at >= 0 && at < tokens.length && has(at, node.value) && run(next, at + step, step);
      case OP.any:
        return at >= 0 && at < tokens.length && tokens.punctuation[at] === 0 && run(next, at + step, step);
      case OP.gap:
        return node.flag ? runGreedy(node, at, step) : runLazy(node, at, step);
      case OP.choice:
        for (let i = 0; i < node.options.length; i++) if (run(node.options[i] as Node, at, step)) return true;
        return false;
      case OP.not:
        return !(at >= 0 && at < tokens.length && has(at, node.value)) && run(next, at, step);
      case OP.edge:
        return isEdge(node.flag ? 'end' : 'start', at, node.value) && run(next, at, step);
      case OP.note: {
        const before = slots[node.value] as number;
        // A mark lies between two tokens: the near one belongs to what was just walked, in either direction.
        slots[node.value] = node.value % 2 === 0 ? (step === 1 ? at : at + 1) : step === 1 ? at - 1 : at;
        if (run(next, at, step)) return true;
        slots[node.value] = before;
        return false;
      }
    }
  }

  /** The border to what follows a gap counts as well, or a gap of nothing would leap over it. */
  const mayEnd = (gap: Node, place: number, step: 1 | -1) =>
    !gap.strict || breakAt(step === 1 ? place : place + 1) <= gap.value;

  function runLazy(gap: Node, at: number, step: 1 | -1): boolean {
    for (let used = 0, place = at; ; used++, place += step) {
      if (mayEnd(gap, place, step) && run(gap.next as Node, place, step)) return true;
      if (used === gap.max || !canSkip(place, step, gap.value)) return false;
    }
  }

  function runGreedy(gap: Node, at: number, step: 1 | -1): boolean {
    let place = at;
    for (let used = 0; used < gap.max && canSkip(place, step, gap.value); used++) place += step;
    for (; ; place -= step) {
      if (mayEnd(gap, place, step) && run(gap.next as Node, place, step)) return true;
      if (place === at) return false;
    }
  }

  return {
    /** Turns to a text: its tokens, and what is known by now of their profiles. */
    begin(of: Tokens) {
      tokens = of;
      bits = profiles.bits();
    },
    has,
    /** Tries a matcher with its anchor at token `at`; the match is overwritten by the next call. */
    match(matcher: Matcher, at: number): Match | null {
      const used = 2 + matcher.captures.length * 2;
      for (let i = 0; i < used; i++) slots[i] = -1;
      match.first = at;
      match.last = at;
      return run(matcher.right, at + 1, 1) && run(matcher.left, at - 1, -1) ? match : null;
    },
  };
}

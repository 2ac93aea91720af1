/** Runs compiled patterns over the tokens of a text. */
import type { ClassId, Lexicon } from './lexicon';
import type { Matcher, Node } from './matcher';
import { BREAK, type Tokens } from './tokens';

/** Where a pattern was found: inclusive token places. `slots[2k+2]`, `slots[2k+3]` are the ends of capture k, or -1. */
export type Match = { first: number; last: number; slots: Int32Array };

/** Runs matchers over tokens; keeps its scratch space between calls. */
export function createRunner(lexicon: Lexicon, isNothing: (tokens: Tokens, at: number) => boolean) {
  const slots = new Int32Array(32);
  let tokens: Tokens;
  let first = 0;
  let last = 0;

  const has = (at: number, id: ClassId): boolean => {
    const entry = tokens.entry[at] as number;
    if (entry !== 0) {
      const list = lexicon.classesOf(entry);
      for (let i = 0; i < list.length; i++) if (list[i] === id) return true;
    }
    const extra = tokens.extra[at];
    if (extra) for (let i = 0; i < extra.length; i++) if (extra[i] === id) return true;
    return false;
  };

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
        if (tokens.punctuation[place] !== 1 && !isNothing(tokens, place)) return false;
      }
      return true;
    }
    for (; place < tokens.length; place++) {
      if (breakAt(place) >= needed || (tokens.punctuation[place] === 1 && (needed < BREAK.sentence || isStop(place))))
        return true;
      if (tokens.punctuation[place] !== 1 && !isNothing(tokens, place)) return false;
    }
    return true;
  }

  function run(node: Node, at: number, step: 1 | -1): boolean {
    switch (node.is) {
      case 'accept':
        if (step === 1) last = at - 1;
        else first = at + 1;
        return true;
      case 'test':
        return at >= 0 && at < tokens.length && has(at, node.id) && run(node.next, at + step, step);
      case 'any':
        return at >= 0 && at < tokens.length && tokens.punctuation[at] === 0 && run(node.next, at + step, step);
      case 'gap': {
        // The border to what follows the gap counts as well, or a gap of nothing would leap over it.
        const mayEnd = (place: number) => !node.strict || breakAt(step === 1 ? place : place + 1) <= node.limit;
        if (!node.greedy) {
          for (let used = 0, place = at; ; used++, place += step) {
            if (mayEnd(place) && run(node.next, place, step)) return true;
            if (used === node.max || !canSkip(place, step, node.limit)) return false;
          }
        }
        let place = at;
        for (let used = 0; used < node.max && canSkip(place, step, node.limit); used++) place += step;
        for (; ; place -= step) {
          if (mayEnd(place) && run(node.next, place, step)) return true;
          if (place === at) return false;
        }
      }
      case 'choice':
        for (const option of node.options) if (run(option, at, step)) return true;
        return false;
      case 'not': {
        if (at >= 0 && at < tokens.length) for (const id of node.options) if (has(at, id)) return false;
        return run(node.next, at, step);
      }
      case 'edge':
        return isEdge(node.side, at, node.breakAt) && run(node.next, at, step);
      case 'note': {
        const before = slots[node.slot] as number;
        // A mark lies between two tokens: the near one belongs to what was just walked, in either direction.
        slots[node.slot] = node.slot % 2 === 0 ? (step === 1 ? at : at + 1) : step === 1 ? at - 1 : at;
        if (run(node.next, at, step)) return true;
        slots[node.slot] = before;
        return false;
      }
    }
  }

  return {
    has: (of: Tokens, at: number, id: ClassId) => {
      tokens = of;
      return has(at, id);
    },
    /** Tries a matcher with its anchor at token `at`; the match's slots are overwritten by the next call. */
    match(of: Tokens, matcher: Matcher, at: number): Match | null {
      tokens = of;
      slots.fill(-1);
      first = at;
      last = at;
      if (!run(matcher.right, at + 1, 1) || !run(matcher.left, at - 1, -1)) return null;
      return { first, last, slots };
    },
  };
}

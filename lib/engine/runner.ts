/** Runs compiled patterns over the tokens of a text. */
import type { FlatMemory } from './flat-memory';
import type { TestId } from './lexicon';
import { GREEDY, type Matcher, OP, STRICT } from './matcher';
import type { Profiles } from './profiles';
import { BREAK, type Tokens } from './tokens';

/** Where a pattern was found: inclusive token places. `slots[2k+2]`, `slots[2k+3]` are the ends of capture k, or -1. */
export type Match = { first: number; last: number; slots: Int32Array };

export type Runner = ReturnType<typeof createRunner>;

/** Runs matchers over tokens; keeps its scratch space between calls. `nothing` is what edges look past. */
export function createRunner(profiles: Profiles, programs: FlatMemory, nothing: TestId) {
  const match: Match = { first: 0, last: 0, slots: new Int32Array(32) };
  const { slots } = match;
  let tokens: Tokens;
  let memory = programs.memory;

  const has = (at: number, test: TestId): boolean => profiles.has(tokens.profile[at] as number, test);

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

  /** Most programs begin with a test, and most fail there: no need to run them for that. */
  const mayBegin = (place: number, at: number): boolean =>
    memory[place] !== OP.test || (at >= 0 && at < tokens.length && has(at, memory[place + 2] as number));

  /** Runs the program at `place`, the token at `at` being the next one outwards. */
  function run(place: number, at: number, step: 1 | -1): boolean {
    for (;;) {
      switch (memory[place]) {
        case OP.accept:
          if (step === 1) match.last = at - 1;
          else match.first = at + 1;
          return true;
        case OP.test:
          if (at < 0 || at >= tokens.length || !has(at, memory[place + 2] as number)) return false;
          at += step;
          break;
        case OP.any:
          if (at < 0 || at >= tokens.length || tokens.punctuation[at] !== 0) return false;
          at += step;
          break;
        case OP.gap:
          return (memory[place + 4] as number) & GREEDY ? runGreedy(place, at, step) : runLazy(place, at, step);
        case OP.choice: {
          const last = place + 1 + (memory[place + 1] as number);
          for (let option = place + 2; option < last; option++) {
            const way = memory[option] as number;
            if (mayBegin(way, at) && run(way, at, step)) return true;
          }
          place = memory[last] as number;
          continue;
        }
        case OP.not:
          if (at >= 0 && at < tokens.length && has(at, memory[place + 2] as number)) return false;
          break;
        case OP.edge:
          if (!isEdge(memory[place + 3] === 1 ? 'end' : 'start', at, memory[place + 2] as number)) return false;
          break;
        default:
          return runNote(place, at, step);
      }
      place = memory[place + 1] as number;
    }
  }

  function runNote(place: number, at: number, step: 1 | -1): boolean {
    const slot = memory[place + 2] as number;
    const before = slots[slot] as number;
    // A mark lies between two tokens: the near one belongs to what was just walked, in either direction.
    slots[slot] = slot % 2 === 0 ? (step === 1 ? at : at + 1) : step === 1 ? at - 1 : at;
    if (run(memory[place + 1] as number, at, step)) return true;
    slots[slot] = before;
    return false;
  }

  /** The border to what follows a gap counts as well, or a gap of nothing would leap over it. */
  const mayEnd = (gap: number, place: number, step: 1 | -1) =>
    ((memory[gap + 4] as number) & STRICT) === 0 ||
    breakAt(step === 1 ? place : place + 1) <= (memory[gap + 3] as number);

  function runLazy(gap: number, at: number, step: 1 | -1): boolean {
    const most = memory[gap + 2] as number;
    const limit = memory[gap + 3] as number;
    const next = memory[gap + 1] as number;
    for (let used = 0, place = at; ; used++, place += step) {
      if (mayBegin(next, place) && mayEnd(gap, place, step) && run(next, place, step)) return true;
      if (used === most || !canSkip(place, step, limit)) return false;
    }
  }

  function runGreedy(gap: number, at: number, step: 1 | -1): boolean {
    const most = memory[gap + 2] as number;
    const limit = memory[gap + 3] as number;
    const next = memory[gap + 1] as number;
    let place = at;
    for (let used = 0; used < most && canSkip(place, step, limit); used++) place += step;
    for (; ; place -= step) {
      if (mayBegin(next, place) && mayEnd(gap, place, step) && run(next, place, step)) return true;
      if (place === at) return false;
    }
  }

  return {
    /** Turns to a text: its tokens, and what is known by now of their profiles. */
    begin(of: Tokens) {
      tokens = of;
    },
    has,
    /** Tries a matcher with its anchor at token `at`; the match is overwritten by the next call. */
    match(matcher: Matcher, at: number): Match | null {
      // More patterns may have been compiled since.
      memory = programs.memory;
      for (let i = 0; i < matcher.slots; i++) slots[i] = -1;
      match.first = at;
      match.last = at;
      return run(matcher.right, at + 1, 1) && run(matcher.left, at - 1, -1) ? match : null;
    },
  };
}

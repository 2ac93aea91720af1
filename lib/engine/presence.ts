/** Tells cheaply whether any token near a place can answer a test, so that patterns that cannot fit are never tried. */
import { REACH } from './needs';
import type { Profiles } from './profiles';
import type { Tokens } from './tokens';

/** Start anew before the clock leaves the range of 32-bit numbers. */
const LATEST = 2 ** 30;

/** `always` is the test that counts as met everywhere. */
export function createPresence(profiles: Profiles, tests: number, always: number) {
  // When, on a clock that ticks a token at a time and never goes back, each test last held.
  const seen = new Int32Array(tests);
  let start = 0;
  let ahead = 0;
  let tokens: Tokens;

  function reset(): void {
    seen.fill(-1);
    seen[always] = 2 ** 31 - 1;
    start = REACH + 1;
  }
  reset();

  function note(at: number): void {
    const tests = profiles.watched(tokens.profile[at] as number);
    const now = start + at;
    for (let i = 0; i < tests.length; i++) {
      const test = tests[i] as number;
      if ((seen[test] as number) < now) seen[test] = now;
    }
  }

  function renew(): void {
    start += ahead + REACH + 1;
    ahead = 0;
    if (start + tokens.length >= LATEST) reset();
  }

  return {
    /** Turns to a text. */
    begin(of: Tokens) {
      tokens = of;
      renew();
    },
    /** Begins a walk over the tokens from the first to the last. */
    walk() {
      // What a short text holds is noted once for all walks over it.
      if (tokens.length > REACH) renew();
    },
    /** Moves to token `at`; gives the time from which on a test must have held to hold near it. */
    moveTo(at: number): number {
      const limit = Math.min(tokens.length, at + REACH + 1);
      while (ahead < limit) note(ahead++);
      return start + at - REACH;
    },
    /** A token that has been passed got one class more. */
    note,
    /** When each test last held: to be compared with what `moveTo` gives. */
    seen,
  };
}

/** Answers, once per sentence, whether any of its tokens holds a test. */
import type { Tokens } from './tokens';

export type Sentences = ReturnType<typeof createSentences>;

export function createSentences(tests: number, has: (at: number, test: number) => boolean) {
  // The moment of the last answer and the answer, per test; a moment is one sentence in one state of one text.
  const asked = new Float64Array(tests);
  const answers = new Uint8Array(tests);
  let moment = 1;
  let current = -1;
  let tokens: Tokens;

  return {
    /** The tokens have changed: nothing that was answered still holds. */
    begin(of: Tokens) {
      tokens = of;
      current = -1;
    },
    /** Does some token of the sentence of token `at` hold the test? */
    holds(at: number, test: number): boolean {
      const sentence = tokens.sentence[at] as number;
      if (sentence !== current) {
        current = sentence;
        moment++;
      }
      if (asked[test] === moment) return answers[test] === 1;
      let from = at;
      while (from > 0 && tokens.sentence[from - 1] === sentence) from--;
      let found = false;
      for (let i = from; !found && i < tokens.length && tokens.sentence[i] === sentence; i++) found = has(i, test);
      asked[test] = moment;
      answers[test] = found ? 1 : 0;
      return found;
    },
  };
}

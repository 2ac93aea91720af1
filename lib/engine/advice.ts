/** Takes the advice out of a point's lines, to be said after the writer's own words: "…, maybe use a reference?". */
import { createTextRows, type Point } from './points';
import type { SpokenPack } from './types';

/** Gives the function that joins `kept` with the advice of each of `points` that holds one. */
export function createAdviser(packs: SpokenPack[]) {
  const rowsFor = createTextRows(packs, 'advice');

  return function advise(text: string, kept: Point, points: readonly Point[]): Point[] {
    // Who asks has asked.
    if (kept.captures.kept?.endsWith('?')) return [];
    return points.flatMap(({ say, captures }) => {
      const advised = say.flatMap((line) => adviceIn(text, line));
      return advised.length > 0 ? [{ say: advised, captures: { ...captures, ...kept.captures }, isOwn: true }] : [];
    });
  };

  function adviceIn(text: string, line: string): string[] {
    for (const { row, expressions } of rowsFor(text))
      for (const expression of expressions) {
        const advice = expression.exec(line)?.groups?.advice;
        if (advice) return row.say.map((way) => way.replace('{advice}', advice));
      }
    return [];
  }
}

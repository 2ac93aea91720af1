/** A clause that leans on a dropped one falls with it; one that leans on what stays does not. */
import { describe, expect, it } from 'vitest';
import { dropDependents } from '../../lib/engine/drop-dependents';

type Clause = { name: string; sentence: number; leans?: boolean };
const clause = (name: string, sentence = 0, leans = false): Clause => ({ name, sentence, leans });
const namesAfter = (clauses: Clause[], dropped: Clause[]) =>
  dropDependents(
    clauses,
    dropped,
    ({ leans }) => leans === true,
    ({ sentence }) => sentence,
  ).map(({ name }) => name);

describe('dropDependents', () => {
  const main = clause('main');
  const because = clause('because', 0, true);

  it('drops what leans on a dropped clause, before or after it', () => {
    expect(namesAfter([main, because], [main])).toEqual(['main', 'because']);
    expect(namesAfter([because, main], [main])).toEqual(['because', 'main']);
  });

  it('keeps what can lean on another clause, stands in another sentence, or does not lean', () => {
    const kept = clause('kept');
    expect(namesAfter([kept, because, main], [main])).toEqual(['main']);
    expect(namesAfter([main, clause('later', 1, true)], [main])).toEqual(['main']);
    expect(namesAfter([main, kept], [main])).toEqual(['main']);
  });

  it('drops nothing when nothing is dropped', () => {
    expect(namesAfter([main, because], [])).toEqual([]);
  });
});

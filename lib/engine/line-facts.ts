/** What the conditions of lines ask with: regular expressions and classes, each made once. */
import type { Lexicon } from './lexicon';
import { POINT_FLAGS } from './points';
import type { CompiledLine } from './types';

const expressions = new Map<string, RegExp>();

/** The regular expression that a line asks with: made once. */
export function expressionOf(fact: string): RegExp {
  const made = expressions.get(fact) ?? new RegExp(fact.slice('says:'.length), POINT_FLAGS);
  expressions.set(fact, made);
  return made;
}

/** The classes that lines ask about with `has:`, by the words they ask with. */
export function classesAsked(lines: readonly CompiledLine[], lexicon: Lexicon): Map<string, number> {
  const asked = lines.flatMap(({ when }) => when).map((fact) => fact.replace(/^!/, ''));
  return new Map(
    asked.filter((fact) => fact.startsWith('has:')).map((fact) => [fact, lexicon.classId(fact.slice(4))] as const),
  );
}

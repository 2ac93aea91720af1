/** Plural forms carry each class's name with "-s" as well, so that rewordings can agree in number. */
import type { CompiledRewording } from '../engine/types';

export const pluralOf = (name: string) => `${name}-s`;

/** Takes the plural classes away that no rewording asks about: most of them would only make the pack larger. */
export function dropUnaskedPlurals(words: Iterable<Set<string>>, rewordings: readonly CompiledRewording[]): void {
  const asked = rewordings.flatMap(({ patterns }) => patterns).join(' ');
  for (const classes of words)
    for (const name of classes) if (name.endsWith('-s') && !asked.includes(`@${name}`)) classes.delete(name);
}

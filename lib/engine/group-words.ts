/** Files words under what they have in common. */

/** `words` by key, each list in the given order. */
export function groupWords(words: readonly string[], keyOf: (word: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const key = keyOf(word);
    const group = groups.get(key);
    if (group) group.push(word);
    else groups.set(key, [word]);
  }
  return groups;
}

/** The key of words of one length that begin with one letter. */
export const startKey = (length: number, first: string) => first + String.fromCharCode(length);

/** What a writer's draft says as a fact: no rewording may lose it. */

/** Classes of such tokens. */
export const PROTECTED = ['mention', 'hashtag', 'link', 'timestamp', 'email', 'number'] as const;

/** Mentions, hashtags, addresses with their dots, times and numbers, as they stand in a text. */
const FACTS =
  /[@#][\p{L}\p{M}\p{N}_.]*[\p{L}\p{M}\p{N}]|(?:https?:\/\/|www\.)\S+|[\w-]+(?:\.[\w-]+)+\/\S*|\d+(?::\d+)*/gu;

/** Does `wording` still hold every fact of `draft`, as often as the draft does? */
export function keepsFacts(draft: string, wording: string): boolean {
  const kept: string[] = wording.match(FACTS) ?? [];
  return (draft.match(FACTS) ?? []).every((fact) => {
    const at = kept.indexOf(fact);
    if (at < 0) return false;
    kept.splice(at, 1);
    return true;
  });
}

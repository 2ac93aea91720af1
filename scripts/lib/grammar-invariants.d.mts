/** Names of the invariants that `wording` breaks for `draft`. */
export function brokenInvariants(draft: string, wording: string): string[];

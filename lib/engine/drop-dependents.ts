/** Finds the clauses that fall together with dropped ones because they only lean on them: "because …", "if …". */

/**
 * Gives the clauses to drop, in order: `dropped` and every clause that is dependent while all its neighbours in the
 * same sentence are dropped. `isDependent` says whether a clause can lean on another at all.
 */
export function dropDependents<Clause>(
  clauses: readonly Clause[],
  dropped: readonly Clause[],
  isDependent: (clause: Clause) => boolean,
  sentenceOf: (clause: Clause) => number,
): Clause[] {
  if (dropped.length === 0) return [];
  const gone = new Set(dropped);
  clauses.forEach((clause, i) => {
    if (gone.has(clause) || !isDependent(clause)) return;
    const neighbours = [clauses[i - 1], clauses[i + 1]].filter(
      (near): near is Clause => near !== undefined && sentenceOf(near) === sentenceOf(clause),
    );
    if (neighbours.length > 0 && neighbours.every((near) => gone.has(near))) gone.add(clause);
  });
  return clauses.filter((clause) => gone.has(clause));
}

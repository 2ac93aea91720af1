/** Numbers what patterns ask of a token: classes first (the most used ones lowest), then literal words, then choices. */

export type TestTable = {
  classes: string[];
  /** The members of each choice. */
  choices: number[][];
  ofClass(name: string): number;
  ofWord(word: string): number;
  /** The test that holds when one of these does. */
  anyOf(tests: number[]): number;
};

/** `uses` says how often each class is asked about; `words` are the literal words in their order. */
export function createTestTable(uses: ReadonlyMap<string, number>, words: string[]): TestTable {
  const classes = [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
  const classIds = new Map(classes.map((name, id) => [name, id]));
  const wordIds = new Map(words.map((word, i) => [word, classes.length + i]));
  const choices: number[][] = [];
  const choiceIds = new Map<string, number>();
  const known = (id: number | undefined, name: string): number => {
    if (id === undefined) throw new Error(`"${name}" is no class and no word of the packs`);
    return id;
  };
  return {
    classes,
    choices,
    ofClass: (name) => known(classIds.get(name), name),
    ofWord: (word) => known(wordIds.get(word), word),
    anyOf(tests) {
      const members = [...new Set(tests)].sort((a, b) => a - b);
      if (members.length === 1) return members[0] as number;
      const key = members.join();
      const id = choiceIds.get(key) ?? classes.length + words.length + choices.push(members) - 1;
      choiceIds.set(key, id);
      return id;
    },
  };
}

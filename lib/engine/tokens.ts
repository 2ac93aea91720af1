/** The tokens of one text: flat arrays that are reused from call to call, one slot per token. */
/** What stands before a token: nothing, a space between Thai words, a comma or clause-break word, the end of a sentence. */
export const BREAK = { none: 0, space: 1, clause: 2, sentence: 3 } as const;
export type Break = (typeof BREAK)[keyof typeof BREAK];

export type Tokens = {
  length: number;
  /** Offsets into the text as typed. */
  start: Int32Array;
  end: Int32Array;
  entry: Int32Array;
  /** What is true of the token: the classes of its entry and those added since. */
  profile: Int32Array;
  breakBefore: Uint8Array;
  /** 1 for a token of punctuation (comma or stop), which gaps do not cross. */
  punctuation: Uint8Array;
  sentence: Int32Array;
  clause: Int32Array;
  /** Guard flags, a bit each. */
  flags: Int32Array;
  /** Bit per language present in each sentence. */
  languages: number[];
  sentences: number;
  clauses: number;
};

export function createTokens(): Tokens {
  const tokens = { length: 0, languages: [], sentences: 0, clauses: 0 } as unknown as Tokens;
  grow(tokens, 512);
  return tokens;
}

function grow(tokens: Tokens, size: number): void {
  const wider = <T extends Int32Array | Uint8Array>(old: T | undefined, fresh: T): T => {
    if (old) fresh.set(old as never);
    return fresh;
  };
  tokens.start = wider(tokens.start, new Int32Array(size));
  tokens.end = wider(tokens.end, new Int32Array(size));
  tokens.entry = wider(tokens.entry, new Int32Array(size));
  tokens.profile = wider(tokens.profile, new Int32Array(size));
  tokens.breakBefore = wider(tokens.breakBefore, new Uint8Array(size));
  tokens.punctuation = wider(tokens.punctuation, new Uint8Array(size));
  tokens.sentence = wider(tokens.sentence, new Int32Array(size));
  tokens.clause = wider(tokens.clause, new Int32Array(size));
  tokens.flags = wider(tokens.flags, new Int32Array(size));
}

/** Adds a token and gives its index. */
export function pushToken(
  tokens: Tokens,
  start: number,
  end: number,
  entry: number,
  profile: number,
  breakBefore: Break,
): number {
  const at = tokens.length++;
  if (at >= tokens.start.length) grow(tokens, tokens.start.length * 2);
  tokens.start[at] = start;
  tokens.end[at] = end;
  tokens.entry[at] = entry;
  tokens.profile[at] = profile;
  tokens.breakBefore[at] = breakBefore;
  tokens.punctuation[at] = 0;
  tokens.flags[at] = 0;
  return at;
}

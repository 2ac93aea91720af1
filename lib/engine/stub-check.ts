/** Tells whether a word that only goes leaves half a phrase behind: "what a", "such a profound". */
import type { Fit } from './fits';
import type { SuggesterParts } from './suggest';
import { BREAK, type Tokens } from './tokens';

/** An article this many tokens before is that of what goes. */
const FARTHEST = 3;

/** Between the two one of these is the article's own noun: "fix the mic, …". */
const NOUNS = [
  'work-noun',
  'person-noun',
  'looks-noun',
  'clothes-noun',
  'ability-noun',
  'body-part',
  'group-noun',
  'kin',
];

/** Gives the function that tells whether the rows that cover a clause, where they only take words away, leave half a phrase. */
export function createStubCheck({ lexicon, profiles }: SuggesterParts) {
  const nouns = NOUNS.map(lexicon.classId);
  const [noEnd, article, you] = ['no-end', 'det', 'you'].map((name) => lexicon.classId(name)) as [
    number,
    number,
    number,
  ];
  const has = (tokens: Tokens, at: number, id: number) => profiles.has(tokens.profile[at] as number, id);

  /** Does an article stand before `at` that has lost its noun? */
  function lacksNoun(tokens: Tokens, at: number): boolean {
    for (let back = 1; back <= FARTHEST && at - back >= 0; back++) {
      const isApart = (tokens.breakBefore[at - back + 1] as number) > BREAK.none;
      if (isApart || tokens.punctuation[at - back] === 1) return false;
      if (has(tokens, at - back, article)) return true;
      if (nouns.some((noun) => has(tokens, at - back, noun))) return false;
    }
    return false;
  }

  return function leavesStub(tokens: Tokens, cover: readonly Fit[]): boolean {
    return cover.some(({ first, last, rewording: { say } }) => {
      if (say[0] !== '' || first === 0) return false;
      const isEnd = last + 1 >= tokens.length || (tokens.breakBefore[last + 1] as number) >= BREAK.space;
      if (!isEnd && tokens.punctuation[last + 1] !== 1) return false;
      // Whom a comma or "you" sets apart is called something, and no article asks for that.
      const isCalled = has(tokens, first, you) || tokens.punctuation[first] === 1;
      return has(tokens, first - 1, noEnd) || (!isCalled && lacksNoun(tokens, first));
    });
  };
}

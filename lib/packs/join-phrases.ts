/** Makes words in a row one element where the lexicon holds them as one phrase, since the text will hold one token there. */

import { PHRASE_SPACE } from '../engine/parse-pattern';

/** Plain words in a row: not a class, a capture's name, a "not", nor one that is repeated. */
const RUN = /(?<![\w{@!'-])[\w'&-]+(?: [\w'&-]+)+(?![\w?*+'-])/g;

/** The same for Thai, which the text writes without the spaces. */
const THAI_RUN = /(?<![\p{L}\p{M}\d@!{'-])[\u0e00-\u0e7f]+(?: [\u0e00-\u0e7f]+)+(?![\u0e00-\u0e7f\w?*+'-])/gu;

/** The pattern with every run of words that is a phrase of the lexicon joined, the longest phrase first. */
export function joinPhrases(pattern: string, isPhrase: (words: string) => boolean): string {
  const latin = join(pattern, RUN, ' ', PHRASE_SPACE, isPhrase);
  return join(latin, THAI_RUN, '', '', isPhrase);
}

/** Thai words that stand alone in a pattern: each is a word of the text's lexicon too. */
export const thaiWordsOf = (pattern: string): string[] => pattern.match(/(?<![@{])[\u0e00-\u0e7f]+/g) ?? [];

function join(pattern: string, runs: RegExp, between: string, glue: string, isPhrase: (words: string) => boolean) {
  return pattern.replace(runs, (run) => {
    const words = run.split(' ');
    const joined: string[] = [];
    for (let i = 0; i < words.length; ) {
      let size = words.length - i;
      while (size > 1 && !isPhrase(words.slice(i, i + size).join(between))) size--;
      joined.push(words.slice(i, i + size).join(glue));
      i += size;
    }
    return joined.join(' ');
  });
}

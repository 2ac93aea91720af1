/** Makes words in a row one element where the lexicon holds them as one phrase, since the text will hold one token there. */

import { PHRASE_SPACE } from '../engine/parse-pattern';

/** Plain words in a row: not a class, a capture's name, a "not", nor one that is repeated. */
const RUN = /(?<![\w{@!'-])[\w'&-]+(?: [\w'&-]+)+(?![\w?*+'-])/g;

/** The pattern with every run of words that is a phrase of the lexicon joined, the longest phrase first. */
export function joinPhrases(pattern: string, isPhrase: (words: string) => boolean): string {
  return pattern.replace(RUN, (run) => {
    const words = run.split(' ');
    const joined: string[] = [];
    for (let i = 0; i < words.length; ) {
      let size = words.length - i;
      while (size > 1 && !isPhrase(words.slice(i, i + size).join(' '))) size--;
      joined.push(words.slice(i, i + size).join(PHRASE_SPACE));
      i += size;
    }
    return joined.join(' ');
  });
}

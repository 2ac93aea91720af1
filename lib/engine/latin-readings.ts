/** What disguised words in Latin letters say: letters hidden by stars, words run together, words spelled by sound. */
import { isLatin } from './characters';
import { CERTAIN, DECODED, type Draft, GUESSED } from './decoded-view';
import { createJoinedReader } from './joined-words';
import type { Lexicon } from './lexicon';
import { createMaskedWords } from './masked-words';
import { createMemo } from './memo';
import { createNearWords } from './near-words';
import { type Asks, wordsIn } from './worth-decoding';

/** A hurtful word of fewer letters is found in the middle of too many others. */
const SHORTEST_JOINED = 4;

export function createLatinReadings(lexicon: Lexicon, { isHurtful, isPutDown, isPerson }: Asks) {
  const readJoined = createMemo(createJoinedReader(lexicon));
  const near = createNearWords(() => wordsIn(lexicon, isPutDown, isLatin), false);
  const masked = createMaskedWords(() => wordsIn(lexicon, isHurtful, isLatin), isLatin);

  return {
    masks({ plain, note }: Draft): void {
      for (const { index, 0: typed } of plain.matchAll(/(?<![a-z0-9*])[a-z]+(?:\*+[a-z]*)+(?![a-z0-9*])/g)) {
        const word = masked.find(typed);
        if (word) note({ from: index, to: index + typed.length, plain: word }, DECODED);
      }
    },

    /** An unlisted word at `[from, to)`; `mayGuess` when it may be a misspelt one. */
    unlisted({ plain, note }: Draft, from: number, to: number, mayGuess: boolean): void {
      const typed = plain.slice(from, to);
      const joined = readJoined(typed);
      if (joined) {
        const { pieces, entries } = joined;
        const text = pieces.join(' ');
        const hasPerson = entries.some(isPerson);
        const isSentence = text.split(' ').length > 2;
        const isLong = (i: number) => (pieces[i] as string).length >= SHORTEST_JOINED;
        const isWorth = entries.some((entry, i) => isHurtful(entry) && (hasPerson || isLong(i)));
        if (isWorth || (hasPerson && isSentence)) {
          note({ from, to, plain: text }, hasPerson || isSentence ? CERTAIN : GUESSED);
          return;
        }
      }
      const found = mayGuess && /^[a-z]+$/.test(typed) ? near.find(typed, 'unlisted') : undefined;
      // Where it could also be two short words, only what is said alike counts.
      if (found && (found.isAlike || !joined)) note({ from, to, plain: found.word }, GUESSED);
    },
  };
}

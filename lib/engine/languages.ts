/** Which of the packs' languages each sentence holds: a language that no pack speaks stays quiet instead of being guessed at. */
import { isThai } from './characters';
import type { TestId } from './lexicon';
import type { Profiles } from './profiles';
import type { Tokens } from './tokens';
import type { SpokenPack } from './types';

/** Share of a sentence's Latin words that a pack must know before the pack may speak about a longer sentence. */
const KNOWN_SHARE = 0.3;
/** Up to this many Latin words, one that is known is enough. */
const SHORT = 3;

/** The marker fills `tokens.languages`, a bit per pack for each sentence. */
export function createLanguageMarker(
  profiles: Profiles,
  packs: readonly Pick<SpokenPack, 'script'>[],
  misspelt: TestId,
) {
  const count = packs.length;
  const known = new Int32Array(count);
  const isThaiPack = packs.map(({ script }) => script === 'Thai');
  const latinPacks = packs.reduce((bits, { script }, p) => (script === 'Latin' ? bits | (1 << p) : bits), 0);
  let latin = 0;
  let thai = 0;

  /** The languages of the sentence whose words have been counted; counting begins anew. */
  function close(): number {
    let bits = 0;
    for (let p = 0; p < count; p++) {
      const words = known[p] as number;
      const isOwnScript = isThaiPack[p] === true && thai > 0;
      if (words > 0 && (isOwnScript || latin <= SHORT || words >= latin * KNOWN_SHARE)) bits |= 1 << p;
      known[p] = 0;
    }
    latin = 0;
    thai = 0;
    return bits;
  }

  return function markLanguages(tokens: Tokens, text: string): void {
    const { languages } = tokens;
    languages.length = tokens.sentences;
    let sentence = 0;
    for (let at = 0; at < tokens.length; at++) {
      if (tokens.sentence[at] !== sentence) {
        languages[sentence] = close();
        sentence = tokens.sentence[at] as number;
      }
      const code = text.charCodeAt(tokens.start[at] as number);
      const isLatinWord = (code | 32) >= 97 && (code | 32) <= 122;
      if (isThai(code)) thai++;
      else if (isLatinWord) latin++;
      // A word of a foreign language may look like a misspelt one of ours.
      if (tokens.entry[at] === 0 || profiles.has(tokens.profile[at] as number, misspelt)) continue;
      const listed = profiles.languages(tokens.profile[at] as number);
      // A Latin word that a Latin pack lists is that language's, even where another language has borrowed it: an
      // English sentence does not become Thai by one word that Thai comments use too.
      const bits = isLatinWord && (listed & latinPacks) !== 0 ? listed & latinPacks : listed;
      for (let p = 0; p < count; p++) if (bits & (1 << p)) known[p] = (known[p] as number) + 1;
    }
    languages[sentence] = close();
  };
}

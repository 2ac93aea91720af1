/** Which of the packs' languages each sentence holds: a language that no pack speaks stays quiet instead of being guessed at. */
import { isThai } from './characters';
import type { Lexicon } from './lexicon';
import type { Tokens } from './tokens';
import type { CompiledPack } from './types';

/** Share of a sentence's Latin words that a pack must know before the pack may speak about a longer sentence. */
const KNOWN_SHARE = 0.3;
/** Up to this many Latin words, one that is known is enough. */
const SHORT = 3;

/** Fills `tokens.languages`, a bit per pack for each sentence. */
export function markLanguages(tokens: Tokens, lexicon: Lexicon, packs: CompiledPack[], text: string): void {
  const { languages } = tokens;
  languages.length = tokens.sentences;
  const known = new Int32Array(packs.length);
  const latinPacks = packs.reduce((bits, pack, p) => (pack.script === 'Latin' ? bits | (1 << p) : bits), 0);
  let latin = 0;
  let thai = 0;
  let sentence = 0;

  const close = () => {
    let bits = 0;
    for (let p = 0; p < packs.length; p++) {
      const count = known[p] as number;
      const isOwnScript = packs[p]?.script === 'Thai' && thai > 0;
      if (count > 0 && (isOwnScript || latin <= SHORT || count >= latin * KNOWN_SHARE)) bits |= 1 << p;
    }
    languages[sentence] = bits;
    known.fill(0);
    latin = 0;
    thai = 0;
  };

  for (let at = 0; at < tokens.length; at++) {
    if (tokens.sentence[at] !== sentence) {
      close();
      sentence = tokens.sentence[at] as number;
    }
    const code = text.charCodeAt(tokens.start[at] as number);
    const isLatinWord = (code | 32) >= 97 && (code | 32) <= 122;
    if (isThai(code)) thai++;
    else if (isLatinWord) latin++;
    const entry = tokens.entry[at] as number;
    if (entry === 0) continue;
    const listed = lexicon.languagesOf(entry);
    // A Latin word that a Latin pack lists is that language's, even where another language has borrowed it: an English
    // sentence does not become Thai by one word that Thai comments use too.
    const bits = isLatinWord && (listed & latinPacks) !== 0 ? listed & latinPacks : listed;
    for (let p = 0; p < packs.length; p++) if (bits & (1 << p)) known[p] = (known[p] as number) + 1;
  }
  close();
}

/** Picks the tokens of a text that a disguise may stand at or beside: what is unlisted, lowers, names or puts down. */
import { isThaiConsonant } from './characters';
import type { Lexicon } from './lexicon';
import type { Tokens } from './tokens';
import type { Asks } from './worth-decoding';

export type SpotKind = 'unlisted' | 'lowering' | 'caller' | 'put-down';

/** Token numbers by kind, in order. */
export type Spots = Record<SpotKind, number[]> & { isEmpty: boolean };

/** Beyond this many of a kind nobody is dodging a word list. */
const MOST = 60;

/** Shorter words are no slips, see misspelt.ts. */
const SHORTEST_SLIP = 4;

const NONE: Spots = { unlisted: [], lowering: [], caller: [], 'put-down': [], isEmpty: true };

type Parts = Asks & {
  /** Is something said of somebody beside this word? */
  isCaller(entry: number): boolean;
};

export function createSpotter(lexicon: Lexicon, { isHurtful, isPutDown, isLowering, isSlip, isCaller }: Parts) {
  const kinds: (SpotKind | null | undefined)[] = [];
  function ask(entry: number): SpotKind | null {
    if (isLowering(entry)) return 'lowering';
    if (isCaller(entry)) return 'caller';
    return isPutDown(entry) || isHurtful(entry) ? 'put-down' : null;
  }

  /** Letters are listed for abbreviations; within a row of Thai letters one is a piece of a word. */
  const isStray = (text: string, { start, end, length }: Tokens, at: number) =>
    end[at] === (start[at] as number) + 1 &&
    isThaiConsonant(text.charCodeAt(start[at] as number)) &&
    (end[at - 1] === start[at] || (at + 1 < length && start[at + 1] === end[at]));

  /** A slip away from a harmless word is often one away from a hurtful one, too. */
  const isOtherSlip = ({ start, end, profile }: Tokens, at: number) =>
    (end[at] as number) - (start[at] as number) >= SHORTEST_SLIP && isSlip(profile[at] as number);

  function kindAt(text: string, tokens: Tokens, at: number, hasThai: boolean): SpotKind | null {
    const entry = tokens.entry[at] as number;
    if (entry === lexicon.unknown) return 'unlisted';
    let kind = kinds[entry];
    if (kind === undefined) {
      kind = ask(entry);
      kinds[entry] = kind;
    }
    if (kind === null) return isOtherSlip(tokens, at) || (hasThai && isStray(text, tokens, at)) ? 'unlisted' : null;
    return hasThai ? kind : null;
  }

  /** `hasThai` when the text holds Thai: only there anything but unlisted words and slips is asked for. */
  return (text: string, tokens: Tokens, hasThai: boolean): Spots => {
    let spots: Spots | null = null;
    for (let at = 0; at < tokens.length; at++) {
      const kind = kindAt(text, tokens, at, hasThai);
      if (kind === null) continue;
      spots ??= { unlisted: [], lowering: [], caller: [], 'put-down': [], isEmpty: false };
      if (spots[kind].length < MOST) spots[kind].push(at);
    }
    return spots ?? NONE;
  };
}

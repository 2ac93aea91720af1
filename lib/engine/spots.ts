/** Picks the tokens of a text that a disguise may stand at or beside: what is unlisted, lowers, names or puts down. */
import type { Lexicon } from './lexicon';
import type { Tokens } from './tokens';
import type { Asks } from './worth-decoding';

export type SpotKind = 'unlisted' | 'lowering' | 'person' | 'put-down';

/** Token numbers by kind, in order. */
export type Spots = Record<SpotKind, number[]> & { isEmpty: boolean };

/** Beyond this many of a kind nobody is dodging a word list. */
const MOST = 60;

export function createSpotter(lexicon: Lexicon, { isHurtful, isPutDown, isPerson, isLowering }: Asks) {
  const kinds: (SpotKind | null | undefined)[] = [];
  function ask(entry: number): SpotKind | null {
    if (entry === lexicon.unknown) return 'unlisted';
    if (isLowering(entry)) return 'lowering';
    if (isPerson(entry)) return 'person';
    return isPutDown(entry) || isHurtful(entry) ? 'put-down' : null;
  }

  /** `hasThai` when the text holds Thai: only there anything but unlisted words is asked for. */
  return ({ entry, length }: Tokens, hasThai: boolean): Spots => {
    const spots: Spots = { unlisted: [], lowering: [], person: [], 'put-down': [], isEmpty: true };
    for (let at = 0; at < length; at++) {
      const set = lexicon.setOf(entry[at] as number);
      let kind = kinds[set];
      if (kind === undefined) {
        kind = ask(entry[at] as number);
        kinds[set] = kind;
      }
      if (kind === null || (kind !== 'unlisted' && !hasThai) || spots[kind].length === MOST) continue;
      spots[kind].push(at);
      spots.isEmpty = false;
    }
    return spots;
  };
}

/** Finds the listed word behind a disguised one: stretched letters, digits and signs for letters, masks, split letters. */
import { isLatin, isMask, isThaiConsonant } from './characters';
import { type Lexicon, ROOT } from './lexicon';

/** Digits and signs that are read as letters; the first is the likelier. */
const LEET: Record<number, string> = {
  48: 'o', // 0
  49: 'il', // 1
  51: 'e', // 3
  52: 'a', // 4
  53: 's', // 5
  55: 't', // 7
  56: 'b', // 8
  57: 'g', // 9
  36: 's', // $
  64: 'a', // @
  33: 'i', // !
  124: 'il', // |
  43: 't', // +
  8364: 'e', // €
};

/** Cyrillic and Greek letters that look like Latin ones. */
const LOOK_ALIKE = 'аaеeоoрpсcхxуyіiѕsјjԁdһhκkαaοoνvτtιiнhмmкkвbтt';
for (let i = 0; i < LOOK_ALIKE.length; i += 2) LEET[LOOK_ALIKE.charCodeAt(i)] ??= LOOK_ALIKE.charAt(i + 1);

/** How many trie steps one disguised word may cost. */
const STEPS_A_WORD = 1500;

/** Trie steps that are left for one text: bounds the work on hostile input, where every word looks disguised. */
export type Effort = { left: number };

export type Disguise = { entry: number; stretched: boolean };

/**
 * Reads `codes[from, to)` as one listed word, letting letters repeat, look-alikes stand for letters and masks for any
 * one letter. `accept` says which entries are worth it: a mask is only undone for words that a rule asks about.
 */
export function readDisguise(
  lexicon: Lexicon,
  codes: Uint16Array,
  from: number,
  to: number,
  accept: (entry: number) => boolean,
  effort: Effort,
): Disguise | null {
  let budget = Math.min(STEPS_A_WORD, effort.left);
  const given = budget;
  let found: Disguise | null = null;

  const walk = (at: number, node: number, last: number, changed: boolean, masks: number): boolean => {
    if (--budget < 0) return false;
    if (at === to) {
      const entry = lexicon.entryAt(node);
      if (entry === 0) return false;
      // Stretching alone may lead to any word (soooo); a look-alike or a mask only to one that matters.
      if ((changed || masks > 0) && !accept(entry)) return false;
      found = { entry, stretched: !changed && masks === 0 };
      return true;
    }
    const code = codes[at] as number;
    const next = lexicon.step(node, code);
    if (next && walk(at + 1, next, code, changed, masks)) return true;
    const letters = LEET[code];
    if (letters) {
      for (let k = 0; k < letters.length; k++) {
        const letter = letters.charCodeAt(k);
        const to1 = lexicon.step(node, letter);
        if (to1 && walk(at + 1, to1, letter, true, masks)) return true;
        if (letter === last && walk(at + 1, node, last, true, masks)) return true;
      }
    }
    if (code === last && walk(at + 1, node, last, changed, masks)) return true;
    if (!isMask(code) || at === from) return false;
    // The sign may be mere decoration (st.upid) or stand for one letter (st*pid); never more masks than letters.
    if (walk(at + 1, node, last, true, masks)) return true;
    if ((masks + 1) * 2 >= to - from) return false;
    for (const letter of lexicon.alphabet()) {
      if (!isLatin(letter) && !isThaiConsonant(letter) && !(letter >= 0xe30 && letter <= 0xe4e)) continue;
      if (--budget < 0) return false;
      const to1 = lexicon.step(node, letter);
      if (to1 && walk(at + 1, to1, letter, true, masks + 1)) return true;
    }
    return false;
  };

  walk(from, ROOT, 0, false, 0);
  effort.left -= given - Math.max(0, budget);
  return found;
}

/**
 * The longest listed word that the letters at the given places begin with, as typed one by one (s t u p i d): the row
 * of letters may run on into the next single-letter word. `count` is how many places it takes; null when there is none, and
 * where all but the first letter are one word (a g o b …): that letter is a word of its own.
 */
export function readSplit(
  lexicon: Lexicon,
  codes: Uint16Array,
  places: readonly number[],
  accept: (entry: number) => boolean,
): { count: number; entry: number } | null {
  const found = readLetters(lexicon, codes, places, accept);
  if (!found || found.count === places.length) return found;
  const rest = readLetters(lexicon, codes, places.slice(1), accept);
  return rest?.count === places.length - 1 ? null : found;
}

function readLetters(
  lexicon: Lexicon,
  codes: Uint16Array,
  places: readonly number[],
  accept: (entry: number) => boolean,
): { count: number; entry: number } | null {
  let node: number = ROOT;
  let last = 0;
  let found: { count: number; entry: number } | null = null;
  for (let i = 0; i < places.length; i++) {
    const code = codes[places[i] as number] as number;
    const next = lexicon.step(node, code) || lexicon.step(node, LEET[code]?.charCodeAt(0) ?? 0);
    if (next) node = next;
    else if (code !== last) break;
    last = code;
    const entry = lexicon.entryAt(node);
    if (i >= 2 && entry !== 0 && accept(entry)) found = { count: i + 1, entry };
  }
  return found;
}

/** Reads what was typed with the other keyboard layout: Thai keys for an English word, English keys for a Thai one. */
import { isThai } from './characters';
import { asFolded, CERTAIN, type Draft } from './decoded-view';
import { latinOnKey, thaiOnKey } from './keyboard';
import type { createThaiSegmenter } from './segment-thai';

const LONGEST_ENGLISH = 24;
const LONGEST_THAI = 48;
/** So many keys that all give listed words of the other language are no accident. */
const SURE_KEYS = 4;

type Parts = {
  segmentThai: ReturnType<typeof createThaiSegmenter>;
  /** The entry of a listed word, or 0. */
  entryOf(word: string): number;
  isHurtful(entry: number): boolean;
};

/** What the same keys give on a Thai layout, or '' when one of them gives no Thai letter. */
function thaiFromKeys(typed: string): string {
  let thai = '';
  for (let i = 0; i < typed.length; i++) {
    const code = thaiOnKey(typed.charCodeAt(i));
    if (!isThai(code)) return '';
    thai += String.fromCharCode(code);
  }
  return thai;
}

/** What the same keys give on a US layout, in small letters, or '' when one of them gives no letter. */
function latinFromKeys(typed: string): string {
  let latin = '';
  for (let i = 0; i < typed.length; i++) latin += String.fromCharCode(latinOnKey(typed.charCodeAt(i)));
  return /^[a-z']+$/i.test(latin) ? latin.toLowerCase() : '';
}

export function createKeyedReader({ segmentThai, entryOf, isHurtful }: Parts) {
  /** What was typed at `[from, to)` of the folded text. */
  const typedAt = ({ text, folded }: Draft, from: number, to: number) =>
    text.slice(folded.from[from] as number, folded.to[to - 1] as number);

  return {
    /** The row of keys around `at`, when it gives nothing but Thai words and a hurtful one among them. */
    thai(draft: Draft, at: number): boolean {
      const { plain } = draft;
      const from = plain.lastIndexOf(' ', at - 1) + 1;
      const space = plain.indexOf(' ', at);
      const to = space < 0 ? plain.length : space;
      if (to - from < 3 || to - from > LONGEST_THAI) return false;
      const thai = thaiFromKeys(typedAt(draft, from, to));
      if (thai === '' || thai.length !== to - from) return false;
      const view = asFolded(thai);
      let isWhole = true;
      let isWorth = false;
      segmentThai(view, 0, view.length, (wordFrom, wordTo, entry) => {
        if (entry === 0) isWhole = false;
        else if (wordTo - wordFrom > 2 && isHurtful(entry)) isWorth = true;
      });
      if (isWhole && isWorth) draft.note({ from, to, plain: thai }, CERTAIN);
      return isWhole && isWorth;
    },

    /** The whole text, when most of its Thai keys give listed English words. */
    english(draft: Draft): boolean {
      const chunks = Array.from(
        draft.plain.matchAll(/[^ ]*[\u0e01-\u0e4e][^ ]*/g),
        ({ index: from, 0: { length } }) => {
          const to = from + length;
          const latin = length <= LONGEST_ENGLISH ? latinFromKeys(typedAt(draft, from, to)) : '';
          const word = latin.replace(/'.*/, '');
          return { from, to, plain: latin, isListed: word !== '' && entryOf(word) !== 0 };
        },
      );
      const listed = chunks.filter(({ isListed }) => isListed);
      const keys = listed.reduce((sum, { plain }) => sum + plain.length, 0);
      if (keys < SURE_KEYS || listed.length * 2 < chunks.length) return false;
      for (const chunk of listed) draft.note(chunk, CERTAIN);
      return true;
    },
  };
}

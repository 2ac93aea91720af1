/** Reads what was typed with the other keyboard layout: Thai keys for an English word, English keys for a Thai one. */
import { isThai } from './characters';
import { asFolded, CERTAIN, type Draft, type Reading } from './decoded-view';
import { latinOnKey, thaiOnKey } from './keyboard';
import { type Lexicon, ROOT } from './lexicon';
import { createMemo } from './memo';
import type { createThaiSegmenter } from './segment-thai';

const APOSTROPHE = 39;
const LONGEST_ENGLISH = 24;
const LONGEST_THAI = 48;
/** So many keys that all give listed words of the other language are no accident. */
const SURE_KEYS = 4;

type Parts = {
  lexicon: Lexicon;
  segmentThai: ReturnType<typeof createThaiSegmenter>;
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

export function createKeyedReader({ lexicon, segmentThai, isHurtful }: Parts) {
  /** What was typed at `[from, to)` of the folded text. */
  const typedAt = ({ text, folded }: Draft, from: number, to: number) =>
    text.slice(folded.from[from] as number, folded.to[to - 1] as number);

  /** What the same keys give on a US layout, in small letters; '' when that is no listed word (with 're or its like). */
  function listedEnglish(typed: string): string {
    let node: number = ROOT;
    let latin = '';
    let isEnding = false;
    for (let i = 0; i < typed.length; i++) {
      const key = latinOnKey(typed.charCodeAt(i));
      const code = key >= 65 && key <= 90 ? key + 32 : key;
      isEnding ||= code === APOSTROPHE && lexicon.entryAt(node) !== 0;
      if (!isEnding) node = lexicon.step(node, code);
      // Nearly every Thai word ends here, after a letter or two.
      if (node === 0) return '';
      latin += String.fromCharCode(code);
    }
    return lexicon.entryAt(node) !== 0 ? latin : '';
  }

  /** What the same keys give on a Thai layout; '' unless that is nothing but words and a hurtful one among them. */
  const hurtfulThai = createMemo((typed) => {
    const thai = thaiFromKeys(typed);
    if (thai === '') return '';
    const view = asFolded(thai);
    let isWhole = true;
    let isWorth = false;
    segmentThai(view, 0, view.length, (wordFrom, wordTo, entry) => {
      if (entry === 0) isWhole = false;
      else if (wordTo - wordFrom > 2 && isHurtful(entry)) isWorth = true;
    });
    return isWhole && isWorth ? thai : '';
  });

  return {
    /** The row of keys around `at`, when it gives nothing but Thai words and a hurtful one among them. */
    thai(draft: Draft, at: number): boolean {
      const { plain } = draft;
      const from = plain.lastIndexOf(' ', at - 1) + 1;
      const space = plain.indexOf(' ', at);
      const to = space < 0 ? plain.length : space;
      if (to - from < 3 || to - from > LONGEST_THAI) return false;
      const typed = typedAt(draft, from, to);
      const thai = typed.length === to - from ? hurtfulThai(typed) : '';
      if (thai === '') return false;
      draft.note({ from, to, plain: thai }, CERTAIN);
      return true;
    },

    /** The whole text, when most of its Thai keys give listed English words. */
    english(draft: Draft): boolean {
      const { plain } = draft;
      const listed: Reading[] = [];
      let chunks = 0;
      let keys = 0;
      for (let from = 0, to = 0; from < plain.length; from = to + 1) {
        const space = plain.indexOf(' ', from);
        to = space < 0 ? plain.length : space;
        if (to === from) continue;
        chunks++;
        const english = to - from <= LONGEST_ENGLISH ? listedEnglish(typedAt(draft, from, to)) : '';
        if (english === '') continue;
        listed.push({ from, to, plain: english });
        keys += to - from;
      }
      if (keys < SURE_KEYS || listed.length * 2 < chunks) return false;
      for (const chunk of listed) draft.note(chunk, CERTAIN);
      return true;
    },
  };
}

/** Says a line as the draft is written: capital or small letters, the word one begins to talk with, laughter at the end. */
import { fill } from './captures';
import { isThai } from './characters';
import { createHabits } from './habits';
import type { Situation } from './situation';
import type { SpokenPack } from './types';

/** A line that says by itself how one talks. */
const BEGINS_ALIKE =
  /^(?:bro|bruh|dude|yo|damn|lol|lmao+|omg|ngl|tbh|honestly|eh|hm|hmm|ok|okay|idk|nah|well|oh|wait)\b/iu;

const FIRST_CAPITAL = /^(?!I\b|I['’])\p{Lu}(?=\p{Ll})/u;
const ENDS_IN_FACE = /\p{Extended_Pictographic}\uFE0F?$/u;

/**
 * `isOwn` where a line is made of the writer's own words, `isHarmless` where it says so little that one may laugh beside it;
 * `time` is a time that it takes along, space included.
 */
type Frame = { time?: string; isOwn?: boolean; isHarmless?: boolean };

/** Gives the functions that spell a line and that frame it. */
export function createVoice(packs: readonly SpokenPack[]) {
  const adapt = createHabits(packs);

  /** A line with its topic, spelled as the draft is: capital or small letter first, full stop or none. */
  function spell(text: string, { topic, tail, opening }: Situation, line: string): string {
    const filled = adapt(text, fill(line, { topic, tail }));
    const begins = /\p{L}/u.exec(text.slice(Math.max(0, opening.length - 1)))?.[0] ?? '';
    const isCapital = begins !== begins.toLowerCase();
    const ended = /[.!]\s*$/.test(text) && /[\p{L}\p{N}]$/u.test(filled) && !isThaiEnd(filled) ? `${filled}.` : filled;
    return isCapital ? ended.charAt(0).toUpperCase() + ended.slice(1) : ended;
  }

  /**
   * The line between what the draft opens and closes with. Where that also laughs or only says how one talks, a second way
   * without: laughter makes a sneer of some lines.
   */
  function frame(text: string, situation: Situation, line: string, how: Frame = {}): string[] {
    const { time = '', isOwn = false, isHarmless = false } = how;
    const { opening, voice, closing, ownClosing } = situation;
    const lightClosing = isHarmless ? situation.merryClosing : situation.lightClosing;
    const said = spell(text, situation, line);
    // One face at the end is enough.
    if (isOwn) return [`${opening}${time}${said}${ENDS_IN_FACE.test(said) ? '' : ownClosing}`];
    const plain = `${opening}${time}${said}${closing}`;
    const begin = voice && !BEGINS_ALIKE.test(said) ? voice : '';
    const after = begin ? said.replace(FIRST_CAPITAL, (letter) => letter.toLowerCase()) : said;
    const full = `${opening}${begin}${time}${after}${lightClosing}`;
    return full === plain ? [plain] : [full, plain];
  }

  return { spell, frame };
}

const isThaiEnd = (line: string) => isThai(line.charCodeAt(line.length - 1));

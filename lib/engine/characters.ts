/** Kinds of folded code units, as cheap range checks. */

export const isDigit = (code: number) => code >= 48 && code <= 57;

/** Letters of the Latin script after folding; accented ones that no fold takes apart count too. */
export const isLatin = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7);

export const isThai = (code: number) => code >= 0xe01 && code <= 0xe4e && code !== 0xe3f;

/** Marks and vowels that cannot begin a Thai word: a word never ends just before one. */
export const isThaiFollower = (code: number) =>
  code === 0xe30 ||
  code === 0xe31 ||
  code === 0xe32 ||
  code === 0xe33 ||
  (code >= 0xe34 && code <= 0xe3a) ||
  code === 0xe45 ||
  (code >= 0xe47 && code <= 0xe4e);

export const isThaiConsonant = (code: number) => code >= 0xe01 && code <= 0xe2e;

/** Letters of any other script: words of a language that no pack speaks. */
export const isOtherLetter = (code: number) =>
  code >= 0x250 &&
  !isThai(code) &&
  !(code >= 0x2000 && code <= 0x2bff) &&
  !(code >= 0xd800 && code <= 0xdfff) &&
  code < 0xfe00 &&
  code !== 0x3001 &&
  code !== 0x3002;

/** Signs people put in place of a letter: c*t, c.t, c_t. */
export const isMask = (code: number) =>
  code === 42 || code === 35 || code === 95 || code === 46 || code === 45 || code === 0xd7 || code === 0x25cb;

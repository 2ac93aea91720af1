/** How a word sounds, roughly: words that are spelled differently and said alike get the same key. */

/** Spelling by spelling, in this order; what is left are consonants and the vowels between them. */
const ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/^wh(?=o)/, 'h'],
  [/^ps/, 's'],
  [/ych(?=o|$)/, 'ik'],
  [/^(?:kn|gn)/, 'n'],
  [/z/g, 's'],
  [/ph/g, 'f'],
  [/wh/g, 'w'],
  [/gh(?=t|$)/g, ''],
  [/mb$/, 'm'],
  [/sch|ck|q/g, 'k'],
  [/tch/g, 'ch'],
  [/(?<!s)sh|ch|ti(?=o)/g, '5'],
  [/th/g, '0'],
  [/dg(?=[eiy])|g(?=e$|es$)|dj/g, 'j'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/x/g, 'ks'],
  [/(?:ear|[iuy]r)(?=[^aeiou]|$)|(?:ar|or)(?=d$)/g, 'er'],
  [/([aou])h(?=[^aeiou]|$)/g, '$1'],
  [/(?<=[^aeiou])(?:er|or|ar|ur|re|ah|uh|a)(s?)$/, 'a$1'],
  [/(?<=[^aeiou])e(s?)$/, '$1'],
  [/oo|ou|ew|ue/g, 'u'],
  [/ee|ea|ie|ei|ey|y/g, 'i'],
  [/ai|ay/g, 'a'],
  [/(.)\1+/g, '$1'],
];

/** The key of an English word in small letters a to z. */
export function englishSound(word: string): string {
  let key = word;
  for (const [spelling, sound] of ENGLISH) key = key.replace(spelling, sound);
  return key;
}

/** Letters of one sound at the beginning of a syllable; r and l are one in everyday speech. */
const ALIKE = ['สซศษ', 'นณ', 'ดฎ', 'ตฏ', 'ทฐฑฒถธ', 'คขฃฅฆ', 'พผภ', 'ฟฝ', 'ชฌฉ', 'ยญ', 'ลรฬฤ', 'หฮ', 'ไใ'];
/** Letters of one sound at the end of a word. */
const ALIKE_LAST = ['ดจชซฎฏฐฑฒตถทธศษส', 'กขคฆ', 'บปพฟภ', 'นญณรลฬ'];
/** Letters that are drawn nearly alike: one is typed for another so that a word list does not see the word. */
const ALIKE_DRAWN = ['กภถ', 'คดตฅฒศ', 'ขฃชซ', 'บษป', 'พฟฬผฝ', 'รธฐ', 'ลส', 'จฉ', 'อฮ', 'ทฑห', 'ไใโ', 'ิีึื'];

const FIRST = 0xe00;
const BLOCK = 0x80;

/** For each Thai letter the first one of its group. */
function tableOf(groups: readonly string[]): Uint16Array {
  const table = Uint16Array.from({ length: BLOCK }, (_, i) => FIRST + i);
  for (const group of groups) for (const letter of group) table[letter.charCodeAt(0) - FIRST] = group.charCodeAt(0);
  return table;
}

const SOUND = tableOf(ALIKE);
const LAST_SOUND = tableOf(ALIKE_LAST);
const LOOK = tableOf(ALIKE_DRAWN);

const lookUp = (table: Uint16Array, code: number) =>
  code >= FIRST && code < FIRST + BLOCK ? (table[code - FIRST] as number) : code;

const O_ANG = 0xe2d;
const YO_YAK = 0xe22;
const RO_RUEA = 0xe23;
const LO_LING = 0xe25;
const HO_HIP = 0xe2b;
const MO_MA = 0xe21;
const SARA_A = 0xe30;
const MAI_HAN_AKAT = 0xe31;
const SARA_AA = 0xe32;
const SARA_AM = 0xe33;
const SARA_UU = 0xe39;
const SILENCER = 0xe4c;

const isConsonant = (code: number) => code >= 0xe01 && code <= 0xe2e;
const isTone = (code: number) => code >= 0xe47 && code <= 0xe4b;
const isVowelMark = (code: number) => code >= 0xe34 && code <= SARA_UU;
const isAi = (code: number) => code === 0xe43 || code === 0xe44;
const isLeadingVowel = (code: number) => code >= 0xe40 && code <= 0xe44;
/** ห before one of these only raises its tone; after one of those, people swallow ร and ล. */
const RAISED = new Set([...'งญณนมยรลว'].map((letter) => letter.charCodeAt(0)));
const CLUSTERED = new Set([...'กขคตปผพ'].map((letter) => letter.charCodeAt(0)));

/** The word's letters without tone marks and silenced letters; the buffer is overwritten by the next call. */
const spoken = new Uint16Array(64);
function dropUnspoken(word: string): number {
  let length = 0;
  for (let i = 0; i < word.length && length < 60; i++) {
    const code = word.charCodeAt(i);
    if (isTone(code)) continue;
    const isSilenced = word.charCodeAt(i + (isVowelMark(word.charCodeAt(i + 1)) ? 2 : 1)) === SILENCER;
    if (isConsonant(code) && isSilenced) {
      i += isVowelMark(word.charCodeAt(i + 1)) ? 2 : 1;
      continue;
    }
    if (code !== SARA_AM) spoken[length++] = code;
    else {
      spoken[length++] = MAI_HAN_AKAT;
      spoken[length++] = MO_MA;
    }
  }
  spoken[length] = 0;
  spoken[length + 1] = 0;
  return length;
}

/** The key of a Thai word. Tone is left out, for tone marks are the first thing that is spelled at will. */
export function thaiSound(word: string): string {
  const length = dropUnspoken(word);
  let key = '';
  let last = 0;
  const push = (code: number) => {
    if (last !== 0) key += String.fromCharCode(lookUp(SOUND, last));
    last = code;
  };
  for (let i = 0; i < length; i++) {
    const code = spoken[i] as number;
    const before = i > 0 ? (spoken[i - 1] as number) : 0;
    const after = spoken[i + 1] as number;
    if (code === RO_RUEA && after === RO_RUEA) {
      push(MAI_HAN_AKAT);
      if (!isConsonant(spoken[i + 2] as number)) push(0xe19);
      i++;
      continue;
    }
    if (code === MAI_HAN_AKAT && after === YO_YAK) {
      push(SARA_AA);
      continue;
    }
    if (code === YO_YAK && i > 1 && isAi(spoken[i - 2] as number)) continue;
    if (code === HO_HIP && RAISED.has(after)) continue;
    // The short a that is heard between two letters, whether it is written or not.
    if (code === SARA_A && isConsonant(before) && (isConsonant(after) || isLeadingVowel(after))) continue;
    const isSwallowed = (code === RO_RUEA || code === LO_LING) && CLUSTERED.has(before);
    if (isSwallowed && (isConsonant(after) || (after >= SARA_A && after <= SARA_UU))) continue;
    if (code === O_ANG && after === YO_YAK && (spoken[i + 2] === SARA_AA || spoken[i + 2] === SARA_UU)) continue;
    push(code);
  }
  if (last === 0) return key;
  // A first letter is never a last one, even of a word of one letter and a vowel before it.
  return key + String.fromCharCode(lookUp(key.length > 1 ? LAST_SOUND : SOUND, last));
}

/** How a Thai word looks, roughly. */
export function thaiLook(word: string): string {
  let look = '';
  for (let i = 0; i < word.length; i++) look += String.fromCharCode(lookUp(LOOK, word.charCodeAt(i)));
  return look;
}

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
const THAI_ALIKE = [
  ['ซศษส', 'ส'],
  ['ณน', 'น'],
  ['ฎด', 'ด'],
  ['ฏต', 'ต'],
  ['ฐฑฒถทธ', 'ท'],
  ['ขฃคฅฆ', 'ค'],
  ['ผพภ', 'พ'],
  ['ฝฟ', 'ฟ'],
  ['ชฌฉ', 'ช'],
  ['ญย', 'ย'],
  ['รลฬฤ', 'ล'],
  ['หฮ', 'ห'],
  ['ไใ', 'ไ'],
] as const;
const THAI_SOUND = new Map(THAI_ALIKE.flatMap(([letters, sound]) => [...letters].map((letter) => [letter, sound])));

const THAI: readonly (readonly [RegExp, string])[] = [
  // A silenced letter, with the vowel sign that it may carry.
  [/[\u0e01-\u0e2e][\u0e34-\u0e39]?\u0e4c/g, ''],
  [/[\u0e47-\u0e4b]/g, ''],
  [/\u0e23\u0e23(?=[\u0e01-\u0e2e])/g, '\u0e31'],
  [/\u0e23\u0e23/g, '\u0e31\u0e19'],
  [/\u0e33/g, '\u0e31\u0e21'],
  [/\u0e44([\u0e01-\u0e2e])\u0e22/g, '\u0e44$1'],
  [/\u0e31\u0e22/g, '\u0e32\u0e22'],
  // ห that only raises the tone of the letter after it.
  [/\u0e2b(?=[\u0e07\u0e0d\u0e13\u0e19\u0e21\u0e22\u0e23\u0e25\u0e27])/g, ''],
  // The short a that is heard between two letters, whether it is written or not.
  [/(?<=[\u0e01-\u0e2e])\u0e30(?=[\u0e01-\u0e2e\u0e40-\u0e44])/g, ''],
  // The second letter of a cluster, which many swallow.
  [/(?<=[\u0e01\u0e02\u0e04\u0e15\u0e1b\u0e1c\u0e1e])[\u0e23\u0e25](?=[\u0e01-\u0e2e\u0e30-\u0e39])/g, ''],
  [/\u0e2d\u0e22(?=[\u0e32\u0e39])/g, '\u0e22'],
];

const THAI_LAST = [
  ['จชซฎฏฐฑฒดตถทธศษส', 'ด'],
  ['กขคฆ', 'ก'],
  ['บปพฟภ', 'บ'],
  ['ญณนรลฬ', 'น'],
] as const;
const LAST_SOUND = new Map(THAI_LAST.flatMap(([letters, sound]) => [...letters].map((letter) => [letter, sound])));

/** The key of a Thai word. Tone is left out, for tone marks are the first thing that is spelled at will. */
export function thaiSound(word: string): string {
  let key = word;
  for (const [spelling, sound] of THAI) key = key.replace(spelling, sound);
  const last = key.slice(-1);
  const body = Array.from(key.slice(0, -1), (letter) => THAI_SOUND.get(letter) ?? letter).join('');
  // A first letter is never a last one, even of a word of one letter and a vowel before it.
  return body + (body.length > 1 ? (LAST_SOUND.get(last) ?? last) : (THAI_SOUND.get(last) ?? last));
}

/** Letters that are drawn nearly alike: one is typed for another so that a word list does not see the word. */
const THAI_LOOKS = ['กภถ', 'คดตฅฒศ', 'ขฃชซ', 'บษป', 'พฟฬผฝ', 'รธฐ', 'ลส', 'จฉ', 'อฮ', 'ทฑห', 'ไใโ', 'ิีึื'];
const THAI_LOOK = new Map(THAI_LOOKS.flatMap((letters) => [...letters].map((letter) => [letter, letters.charAt(0)])));

/** How a Thai word looks, roughly. */
export const thaiLook = (word: string): string =>
  Array.from(word, (letter) => THAI_LOOK.get(letter) ?? letter).join('');

/** How an English word sounds, roughly: words that are spelled differently and said alike get the same key. */

/** Spelling by spelling, in this order; what is left are consonants and the vowels between them. */
const ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/^wh(?=o)/, 'h'],
  [/^ps/, 's'],
  [/^chr(?=a)/, 'tr'],
  [/xi(?=ou)|(?<=[^aeious])(?:[ck]s|x)h/g, 'k5'],
  [/[ct]i(?=ou)/g, '5'],
  [/ych(?=o|$)/, 'ik'],
  [/^(?:kn|gn)/, 'n'],
  [/z/g, 's'],
  [/ph/g, 'f'],
  [/wh/g, 'w'],
  [/gh(?=t|$)/g, ''],
  [/mb$/, 'm'],
  [/sch|ck|q/g, 'k'],
  [/tch/g, 'ch'],
  [/(?<=ch)e(?=bag|wad)/, ''],
  [/(?<!s)sh|ch|ti(?=o)/g, '5'],
  [/th/g, '0'],
  [/dg(?=[eiy])|g(?=e$|es$)|dj/g, 'j'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/x/g, 'ks'],
  [/(?:ier|yer|iar|(?<=[ltn])ure)(s?)$/, 'ia$1'],
  [/(?:ear|[iuy]r)(?=[^aeiou]|$)|(?:ar|or)(?=d$)/g, 'er'],
  [/([aou])h(?=[^aeiou]|$)/g, '$1'],
  [/(?<=[^aeiou])(?:er|or|ar|ur|re|ah|uh|a)(s?)$/, 'a$1'],
  [/(?<=[^aeiou])e(s?)$/, '$1'],
  [/aw|au|oa/g, 'o'],
  [/ow(?=[^aeiou])/g, 'o'],
  [/oo|ou|ew|ue/g, 'u'],
  [/ee|ea|ie|ei|ey|ia(?=[^s])|y/g, 'i'],
  [/ai|ay/g, 'a'],
  [/(.)\1+/g, '$1'],
];

/** The key of an English word in small letters a to z. */
export function englishSound(word: string): string {
  let key = word;
  for (const [spelling, sound] of ENGLISH) key = key.replace(spelling, sound);
  return key;
}

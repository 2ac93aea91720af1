/** Text typed with the wrong keyboard layout: the Thai Kedmanee key for each key of a US keyboard, and back. */

const US_KEYS = "1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./";
const US_SHIFTED = '!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?';
const THAI_KEYS = 'ๅ/-ภถุึคตจขชๆไำพะัีรนยบลฃฟหกดเ้่าสวงผปแอิืทมใฝ';
const THAI_SHIFTED = '+๑๒๓๔ู฿๕๖๗๘๙๐"ฎฑธํ๊ณฯญฐ,ฅฤฆฏโฌ็๋ษศซ.()ฉฮฺ์?ฒฬฦ';

const toThai = new Map<number, number>();
const toLatin = new Map<number, number>();
for (const [from, to] of [
  [US_KEYS, THAI_KEYS],
  [US_SHIFTED, THAI_SHIFTED],
] as const) {
  for (let i = 0; i < from.length; i++) {
    toThai.set(from.charCodeAt(i), to.charCodeAt(i));
    toLatin.set(to.charCodeAt(i), from.charCodeAt(i));
  }
}

/** The Thai character on the same key as this typed US-layout character (upper case means shifted), or 0. */
export const thaiOnKey = (code: number): number => toThai.get(code) ?? 0;

/** The US-layout character on the same key as this typed Thai character, or 0. */
export const latinOnKey = (code: number): number => toLatin.get(code) ?? 0;

/** Signs that are letters to a reader though no normalisation form makes letters of them. */

/** Letters that no normalisation form takes apart: small capitals, dotless and hooked letters, circled signs. */
export const SMALL_LETTERS: Record<number, string> = {};
const SMALL_CAPITALS = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡxʏᴢ';
[...SMALL_CAPITALS].forEach((letter, i) => {
  const point = letter.codePointAt(0) as number;
  if (point > 0x7f) SMALL_LETTERS[point] = String.fromCharCode(97 + i);
});
for (const [letter, plain] of [
  ['ı', 'i'],
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ħ', 'h'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['ℹ', 'i'],
  ['Ⓜ', 'm'],
  ['💲', '$'],
] as const)
  SMALL_LETTERS[letter.codePointAt(0) as number] = plain;
for (let i = 0; i < 26; i++) {
  // Squared and regional letters are symbols to Unicode but letters to a reader.
  for (const base of [0x1f130, 0x1f150, 0x1f170]) SMALL_LETTERS[base + i] = String.fromCharCode(97 + i);
}

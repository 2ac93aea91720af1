/** How much of a draft is judged: more than any comment box here takes, little enough never to be felt. */

/** UTF-16 units; YouTube takes 10,000 characters, TikTok 150. A megabyte pasted into a box is not read to its end. */
const MOST = 20_000;

/** The beginning of the text up to the limit, never cut inside a code point. */
export function judgedText(text: string): string {
  if (text.length <= MOST) return text;
  const last = text.charCodeAt(MOST - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? MOST - 1 : MOST);
}

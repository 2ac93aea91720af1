/** The one edit that makes a text out of another and touches as little of it as can be. */
import type { TextEdit } from './write-draft';

/** Marks, joiners and halves of a pair belong to the character before them: no edit may begin or end there. */
const BELONGS = /^(?:\p{M}|\p{Emoji_Modifier}|\u200d|\ufe0f|[\udc00-\udfff])/u;
const JOINS = /[\u200d\ud800-\udbff]$/;

const isBorder = (text: string, at: number): boolean =>
  at === 0 || at === text.length || !(BELONGS.test(text.slice(at, at + 2)) || JOINS.test(text.slice(0, at).slice(-1)));

/** Linear in the texts; where they are equal, an empty edit at the end. */
export function smallestEdit(from: string, to: string): TextEdit {
  const most = Math.min(from.length, to.length);
  let start = 0;
  while (start < most && from[start] === to[start]) start++;
  while (!isBorder(from, start) || !isBorder(to, start)) start--;
  let same = 0;
  while (same < most - start && from.at(-1 - same) === to.at(-1 - same)) same++;
  while (!isBorder(from, from.length - same) || !isBorder(to, to.length - same)) same--;
  return { start, end: from.length - same, text: to.slice(start, to.length - same) };
}

/** Makes two readings of one draft comparable: editors differ in invisible characters, spaces and line ends. */

/** Without zero-width spaces and marks of order, NBSP as space, runs of white space as one, trimmed. */
export function normalise(text: string): string {
  return text
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

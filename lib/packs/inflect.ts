/** English inflection for lexicon entries, by the regular spelling rules; irregular forms are listed as words. */

export type Inflection = 'noun' | 'verb' | 'adj' | 'none';

const endsInVowelY = /[aeiou]y$/;
const sibilant = /(s|x|z|ch|sh)$/;
/** One short vowel before one consonant: the consonant doubles (hit, hitting). Longer words keep it single. */
const doubles = /^[^aeiou]*[aeiou][bdgklmnprtz]$/;

/** All regular forms of `word` (the last word of a phrase is inflected), the word itself first. */
export function inflect(word: string, as: Inflection): string[] {
  if (as === 'none') return [word];
  if (as === 'noun') return [word, plural(word)];
  if (as === 'adj') return [word, ...compared(word)];
  return [word, plural(word), past(word), ...present(word)];
}

function plural(word: string): string {
  if (sibilant.test(word)) return `${word}es`;
  if (word.endsWith('y') && !endsInVowelY.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

function past(word: string): string {
  if (word.endsWith('e')) return `${word}d`;
  if (word.endsWith('y') && !endsInVowelY.test(word)) return `${word.slice(0, -1)}ied`;
  return doubles.test(word) ? `${word}${word.slice(-1)}ed` : `${word}ed`;
}

function present(word: string): string[] {
  const stem =
    word.endsWith('e') && !word.endsWith('ee') ? word.slice(0, -1) : doubles.test(word) ? word + word.slice(-1) : word;
  return [`${stem}ing`, `${stem}in`, `${stem}in'`];
}

function compared(word: string): string[] {
  if (word.includes(' ') || word.length > 8) return [];
  if (word.endsWith('e')) return [`${word}r`, `${word}st`];
  if (word.endsWith('y')) return [`${word.slice(0, -1)}ier`, `${word.slice(0, -1)}iest`];
  const stem = doubles.test(word) ? word + word.slice(-1) : word;
  return [`${stem}er`, `${stem}est`];
}

/** What is measured about one rewording: likeness to people's (chrF), content words kept, and independent profanity filters. */
import { Profanity } from '@2toad/profanity';
import { Filter } from 'bad-words';
import leo from 'leo-profanity';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';

const ORDER = 6;
const BETA_SQUARED = 4;

function grams(text, n) {
  const counts = new Map();
  const plain = text.replace(/\s+/g, '');
  for (let i = 0; i + n <= plain.length; i++) {
    const gram = plain.slice(i, i + n);
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return { counts, total: Math.max(0, plain.length - n + 1) };
}

/** chrF2 of one text against one reference, 0 to 100: letters in rows of 1 to 6, recall counts double (Popović 2015). */
export function chrf(text, reference) {
  let precision = 0;
  let recall = 0;
  let orders = 0;
  for (let n = 1; n <= ORDER; n++) {
    const mine = grams(text, n);
    const theirs = grams(reference, n);
    if (mine.total === 0 && theirs.total === 0) continue;
    orders++;
    let same = 0;
    for (const [gram, count] of mine.counts) same += Math.min(count, theirs.counts.get(gram) ?? 0);
    if (mine.total > 0) precision += same / mine.total;
    if (theirs.total > 0) recall += same / theirs.total;
  }
  if (orders === 0 || precision + recall === 0) return 0;
  const [p, r] = [precision / orders, recall / orders];
  return (100 * (1 + BETA_SQUARED) * p * r) / (BETA_SQUARED * p + r);
}

/** The best chrF over several references. */
export const bestChrf = (text, references) => Math.max(...references.map((reference) => chrf(text, reference)));

const GRAMMAR = new Set(
  `a an the this that these those i you he she it we they me him her us them my your his its our their mine yours and or
  but so if then than because as of at by for with about into to from in on off out over up down is are was were be been
  being am do does did doing done have has had having will would can could should may might must shall not no nor too very
  just only own same such what which who whom how when where why all any both each few more most other some here there
  again once also even ever never really im ive youre dont doesnt didnt isnt arent cant wont thats its theyre hes shes u
  ur gonna got get go like one now still yet`.split(/\s+/),
);
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)?/gu;
const thaiWords = new Intl.Segmenter('th', { granularity: 'word' });

/** Words that carry meaning: lower case, without grammar words; Thai split by the platform's own segmenter, words of 2 letters and more. */
export function contentWords(text) {
  const words = [];
  for (const [chunk] of text.toLowerCase().matchAll(WORD)) {
    if (/[\u0e00-\u0e7f]/.test(chunk)) {
      for (const { segment, isWordLike } of thaiWords.segment(chunk))
        if (isWordLike && segment.length > 2) words.push(segment);
    } else if (chunk.length > 2 && !GRAMMAR.has(chunk.replace(/['’]/g, ''))) words.push(chunk);
  }
  return words;
}

/** How many of the draft's content words that no harsh-word list holds stand in the wording too: `[kept, all]`. */
export function keptWords(draft, wording, isListed) {
  const wanted = contentWords(draft).filter((word) => !isListed(word));
  const present = new Set(contentWords(wording));
  return [wanted.filter((word) => present.has(word)).length, wanted.length];
}

const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
const badWords = new Filter();
const twoToad = new Profanity();

/** Names of the filters, each a function that says whether it objects. */
export const FILTERS = {
  obscenity: (text) => obscenity.hasMatch(text),
  'leo-profanity': (text) => leo.check(text),
  '@2toad/profanity': (text) => twoToad.exists(text),
  'bad-words': (text) => badWords.isProfane(text),
};

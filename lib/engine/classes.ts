/** Classes that the engine itself gives to tokens, apart from what the packs' words carry. */

export const BUILT_IN_CLASSES = [
  'word',
  'unknown',
  'number',
  'mention',
  'hashtag',
  'link',
  'timestamp',
  'email',
  'phone',
  'emoji',
  'comma',
  'stop',
  'question',
  'exclaim',
  'quoted',
  'shout',
  'decoded',
  'misspelt',
  'stretched',
  'glued',
  'school-phrase',
  'allowed-phrase',
] as const;

/** A token of one of these says that somebody is spoken to; `you` is the packs' own. */
export const ADDRESSEE = ['you', 'mention'] as const;

export type BuiltInClass = (typeof BUILT_IN_CLASSES)[number];

/** Coarse words that anger and joy share: the tone of their sentence tells which. */
export const COARSE = ['swear', 'hard-swear', 'coarse-shout'] as const;

/** A Thai prefix that lowers whoever is named after it. */
export const LOWERING = 'low';

/** Words that say whom a text speaks to or about. */
export const PERSON = ['you', 'you-be', 'your', 'yourself', 'he', 'they'] as const;

/** Words that put somebody down of their own: what only sounds or looks like one of these is taken for it. */
export const PUT_DOWN = [
  'insult-noun',
  'insult-adj',
  'insult-weak',
  'weak-insult-noun',
  'weak-insult-adj',
  'low-insult',
  'insult-trait',
  'slur',
  'slur-soft',
  'soft-slur',
  'swear',
  'person-bad',
  'looks-bad',
  'looks-adj',
  'name-noun',
  'bare-name',
  'worth-decoding',
  'sexual-insult',
  'strong-sexual-insult',
  'ability-adj',
] as const;

/** Words worth undoing a disguise for that leaves no doubt. */
export const HURTFUL = [
  ...PUT_DOWN,
  'insult-animal',
  'looks-noun',
  'old-name',
  'fuck-you',
  'die-command',
  'expel',
  'dehumanise',
] as const;

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

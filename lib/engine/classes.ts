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

export type BuiltInClass = (typeof BUILT_IN_CLASSES)[number];

/** Which kind of help fits which situation: by name for Thailand, by kind for everywhere else. */
import type { HelpLine, HelpSituation } from './types';

type Kind = HelpLine['categories'][number];

/**
 * Thailand, from the research notes: a bullied child goes to 1387 first; in distress 1323, with the Samaritans beside it
 * because 1323 has long queues. 1441 is a line for scams and appears nowhere: under bullying it would mislead children.
 */
export const thai: Readonly<Record<HelpSituation, readonly string[]>> = {
  'crisis-self': ['th-1323', 'th-samaritans', 'th-1387'],
  'someone-else-at-risk': ['th-191', 'th-1323', 'th-1300'],
  'being-bullied': ['th-1387', 'th-moe-safety-center', 'th-buddythai'],
  threatened: ['th-191', 'th-1387', 'th-1300'],
  'private-details': ['th-1212', 'th-police-online', 'th-1387'],
  'leaked-image': ['th-khlip-lut', 'th-thaihotline', 'th-1387'],
  'abuse-disclosure': ['th-1387', 'th-1300', 'th-191'],
  'severe-draft': ['th-1387', 'th-1323'],
};

/** What the popup lists for Thailand. */
export const thaiLinks: readonly string[] = ['th-1387', 'th-1323', 'th-samaritans', 'th-1300', 'th-191', 'th-1212'];

/** Kinds of help, best first. */
export const kinds: Readonly<Record<HelpSituation, readonly Kind[]>> = {
  'crisis-self': ['crisis', 'child_helpline'],
  'someone-else-at-risk': ['emergency', 'crisis', 'child_helpline'],
  'being-bullied': ['bullying', 'child_helpline', 'crisis'],
  threatened: ['emergency', 'police', 'child_helpline', 'crisis'],
  'private-details': ['online_safety_report', 'police', 'bullying', 'child_helpline'],
  'leaked-image': ['online_safety_report', 'police', 'child_helpline'],
  'abuse-disclosure': ['child_helpline', 'police', 'crisis'],
  'severe-draft': ['child_helpline', 'bullying', 'crisis'],
};

/** Danger to life comes before everything else when a draft has several situations. */
export const urgency: readonly HelpSituation[] = [
  'crisis-self',
  'someone-else-at-risk',
  'abuse-disclosure',
  'threatened',
  'leaked-image',
  'private-details',
  'being-bullied',
  'severe-draft',
];

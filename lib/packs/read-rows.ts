/** Checks rows and rewordings of a pack and says in one sentence what is wrong. */
import { SLOT } from '../engine/captures';
import { BUILT_IN_CLASSES } from '../engine/classes';
import { namesIn, parsePattern } from '../engine/parse-pattern';
import { POINT_FLAGS } from '../engine/points';
import type {
  Category,
  CompiledPack,
  CompiledRewording,
  CompiledRow,
  HelpTopic,
  Language,
  RewordingPart,
  RowEffect,
  Target,
} from '../engine/types';
import type { Example } from './read-pack';

export type Problem = { path: string; id: string; what: string };

const CATEGORIES: readonly Category[] = [
  'insult',
  'appearance',
  'ability',
  'work',
  'dismissal',
  'threat',
  'wish-harm',
  'self-harm-urging',
  'sexual',
  'slur',
  'group',
  'sarcasm',
  'coarse',
  'exposure',
  'outing',
  'grooming',
  'pile-on',
];
const TARGETS: readonly Target[] = ['you', 'person', 'group', 'work', 'self', 'none'];
const TOPICS: readonly HelpTopic[] = [
  'crisis-self',
  'being-bullied',
  'threatened',
  'private-details',
  'leaked-image',
  'someone-else-at-risk',
  'abuse-disclosure',
];
const LEVELS = ['mild', 'harsh', 'severe'] as const;
const SCOPES = ['scope', 'clause', 'sentence', 'text'] as const;

/** What the row does, or null after reporting why it cannot be told. */
export function readEffect(raw: Record<string, unknown>, report: (what: string) => void): RowEffect | null {
  const one = <T extends string>(key: string, of: readonly T[], fallback?: T): T | null => {
    const value = (raw[key] ?? fallback) as T;
    if (of.includes(value)) return value;
    report(`${key}: "${String(raw[key])}" is none of ${of.join(', ')}`);
    return null;
  };
  if ('tag' in raw) return { kind: 'tag', as: String(raw.tag) };
  if ('guard' in raw) {
    const scope = one('scope', SCOPES, 'scope');
    return scope && { kind: 'guard', flag: String(raw.guard), scope, lower: raw.effect === 'lower' };
  }
  if ('help' in raw) {
    const topic = one('help', TOPICS);
    return topic && { kind: 'help', topic };
  }
  if (raw.kind === true) return { kind: 'kind' };
  const category = one('category', CATEGORIES);
  const target = one('target', TARGETS, 'none');
  const level = one('level', LEVELS);
  if (!category || !target || !level) return null;
  return { kind: 'finding', category, target, level, why: String(raw.why ?? category) };
}

/** The mistakes of one row. */
export function checkRow(
  row: CompiledRow,
  example: Example,
  language: Language,
  raw: Record<string, unknown>,
): Problem[] {
  const found: Problem[] = [];
  const report = (what: string) => found.push({ path: example.path, id: row.id, what });
  if (!new RegExp(`^${language}\\.[a-z0-9-]+(\\.[a-z0-9-]+)+$`).test(row.id))
    report(`the id must look like ${language}.topic.name`);
  if (row.patterns.length === 0) report('no match');
  if (language === 'th' && !raw.gloss) report('no gloss');
  if (row.effect.kind === 'finding' && (example.catch.length === 0 || example.quiet.length === 0))
    report('needs catch and quiet sentences');
  if ((row.effect.kind === 'help' || row.effect.kind === 'kind') && example.catch.length === 0)
    report('needs catch sentences');
  if (row.effect.kind === 'guard' && example.quiet.length === 0) report('needs quiet sentences');
  for (const pattern of row.patterns) {
    checkPattern(pattern, report);
    const needsScope = row.effect.kind === 'guard' && row.effect.scope === 'scope';
    if (needsScope && !pattern.includes('{scope')) report(`"${pattern}" has no {scope …}`);
  }
  return found;
}

/** Parts that are named by their own key. */
export const TOPICAL = ['topic', 'point', 'keep', 'advice', 'aside', 'sour', 'stub'] as const;
const PARTS: readonly RewordingPart[] = ['clause', 'words', 'always', 'jab', ...TOPICAL];

const HAVE_TEXT: readonly (RewordingPart | undefined)[] = ['point', 'keep', 'advice', 'aside', 'sour', 'stub'];

/** Such a row may only say what is not offered. */
const MAY_BE_SILENT: readonly (RewordingPart | undefined)[] = ['keep', 'aside', 'sour', 'stub'];

/** What the engine gives beside the captures. */
const GIVEN: Partial<Record<RewordingPart, readonly string[]>> = {
  point: ['tail'],
  keep: ['tail', 'kept'],
  advice: ['kept'],
};

/** The mistakes of one rewording. */
export function checkRewording(row: CompiledRewording, path: string): Problem[] {
  const found: Problem[] = [];
  const report = (what: string) => found.push({ path, id: row.id, what });
  if (!row.id) report('no id');
  if (row.say.length === 0 && !MAY_BE_SILENT.includes(row.part)) report('says nothing');
  if (row.text && !HAVE_TEXT.includes(row.part))
    report('only points, advice, asides, what is kept and what is sour have text');
  if (row.part && !PARTS.includes(row.part)) report(`part: "${row.part}" is none of ${PARTS.join(', ')}`);
  const checkSlots = (source: string, opening: (name: string) => string) => {
    for (const say of row.say)
      for (const [, name] of say.matchAll(SLOT)) {
        const isGiven = row.part !== undefined && GIVEN[row.part]?.includes(name as string);
        if (!isGiven && !source.includes(opening(name as string)))
          report(`"${say}" uses {${name}}, which "${source}" does not capture`);
      }
  };
  for (const pattern of row.patterns) {
    checkPattern(pattern, report);
    checkSlots(pattern, (name) => `{${name} `);
  }
  for (const expression of row.text ?? []) {
    checkExpression(expression, report);
    checkSlots(expression, (name) => `(?<${name}>`);
  }
  return found;
}

function checkExpression(expression: string, report: (what: string) => void): void {
  try {
    new RegExp(expression, POINT_FLAGS);
  } catch (error) {
    report((error as Error).message);
  }
}

function checkPattern(pattern: string, report: (what: string) => void): void {
  try {
    parsePattern(pattern);
  } catch (error) {
    report((error as Error).message);
  }
}

/** Classes that patterns ask about and that no pack, tag or the engine ever gives. */
export function checkClasses(packs: CompiledPack[]): Problem[] {
  const given = new Set<string>(BUILT_IN_CLASSES);
  for (const pack of packs) {
    for (const [, classes] of pack.entries) for (const name of classes) given.add(name);
    for (const { effect } of pack.rows) if (effect.kind === 'tag') given.add(effect.as);
  }
  return packs.flatMap((pack) =>
    [...pack.rows, ...pack.rewordings].flatMap((row) => {
      const asked = row.patterns.flatMap((pattern) => safeClasses(pattern));
      return [...asked, ...(row.with ?? []), ...(row.without ?? [])]
        .filter((name) => !given.has(name))
        .map((name) => ({ path: pack.language, id: row.id, what: `no word has the class "${name}"` }));
    }),
  );
}

function safeClasses(pattern: string): string[] {
  try {
    return namesIn(parsePattern(pattern)).classes;
  } catch {
    return [];
  }
}

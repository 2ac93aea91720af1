/** Parses one pattern of the rule format (docs/rule-format.md) into items; says in plain words what is wrong with it. */

export type Item =
  | { is: 'class'; name: string }
  | { is: 'word'; text: string }
  | { is: 'any' }
  | { is: 'gap'; reach: 'clause' | 'tight' | 'sentence'; max: number; greedy: boolean }
  | { is: 'group'; options: Item[][] }
  | { is: 'repeat'; item: Item; min: 0 | 1; max: number }
  | { is: 'not'; item: Item }
  | { is: 'edge'; side: 'start' | 'end'; of: 'sentence' | 'clause' }
  | { is: 'open' | 'close'; name: string }
  | { is: 'mark-open' | 'mark-close' };

/** Joins the words of one element that is a whole phrase: the lexicon holds it as a single token. */
export const PHRASE_SPACE = '␣';

const GAPS = { '..': 'clause', '--': 'tight', '~~': 'sentence' } as const;

/** Three is plenty for words in a row; what stands in quotation marks may be a whole sentence. */
const mostOf = (item: Item): number => (item.is === 'class' && item.name === 'quoted' ? 60 : 3);

/** Splits off brackets and signs so that the reader below sees one thing at a time. */
function lex(pattern: string): string[] {
  return (
    pattern.match(
      /\{[\p{L}-]+|[(|)}<>]|[?*+](?=[\s)|}>]|$)|(?:\.\.|--|~~)\d+|[^\s(){}<>|]+?(?=[?*+]?(?:[\s(){}<>|]|$))/gu,
    ) ?? []
  );
}

/** Parses `pattern`. Throws an `Error` whose message quotes the pattern and names the mistake. */
export function parsePattern(pattern: string): Item[] {
  const parts = lex(pattern);
  const fail = (what: string): never => {
    throw new Error(`${what} in pattern "${pattern}"`);
  };
  let at = 0;
  const captures: string[] = [];

  function sequence(closing: string | null): Item[] {
    const items: Item[] = [];
    while (at < parts.length) {
      const part = parts[at] as string;
      if (part === closing || part === '|') return items;
      at++;
      if (part === '?' || part === '*' || part === '+') {
        const item = items.pop() ?? fail(`"${part}" has nothing before it`);
        items.push({ is: 'repeat', item, min: part === '+' ? 1 : 0, max: part === '?' ? 1 : mostOf(item) });
      } else items.push(...element(part));
    }
    if (closing) fail(`missing "${closing}"`);
    return items;
  }

  function element(part: string): Item[] {
    if (part === '(') {
      const options = [sequence(')')];
      while (parts[at] === '|') {
        at++;
        options.push(sequence(')'));
      }
      at++;
      if (options.some((option) => option.length === 0)) fail('an empty choice');
      return [{ is: 'group', options }];
    }
    if (part === '<') return [{ is: 'mark-open' }];
    if (part === '>') return [{ is: 'mark-close' }];
    if (part.startsWith('{')) {
      captures.push(part.slice(1));
      return [{ is: 'open', name: part.slice(1) }];
    }
    if (part === '}') return [{ is: 'close', name: captures.pop() ?? fail('"}" without "{name"') }];
    if (part === ')') fail('")" without "("');
    const gap = GAPS[part.slice(0, 2) as keyof typeof GAPS];
    if (gap && /^\d+$/.test(part.slice(2))) {
      return [{ is: 'gap', reach: gap, max: Number(part.slice(2)), greedy: captures.length > 0 }];
    }
    if (part === '_') return [{ is: 'any' }];
    if (part === '^' || part === '^c') return [{ is: 'edge', side: 'start', of: part === '^' ? 'sentence' : 'clause' }];
    if (part === '$' || part === '$c') return [{ is: 'edge', side: 'end', of: part === '$' ? 'sentence' : 'clause' }];
    if (part === '!') {
      const [item] = element(parts[at++] ?? fail('"!" at the end'));
      return [{ is: 'not', item: item as Item }];
    }
    if (part.startsWith('!')) {
      const [item] = element(part.slice(1));
      return [{ is: 'not', item: item as Item }];
    }
    if (part.startsWith('@'))
      return part.length > 1 ? [{ is: 'class', name: part.slice(1) }] : fail('"@" without a class');
    return [{ is: 'word', text: part.replaceAll(PHRASE_SPACE, ' ') }];
  }

  const items = sequence(null);
  if (at < parts.length) fail(`"${parts[at]}" outside a group`);
  if (captures.length > 0) fail(`"{${captures[0]}" is never closed`);
  const opens = items.filter((item) => item.is === 'mark-open').length;
  const closes = items.filter((item) => item.is === 'mark-close').length;
  if (opens !== 1 || closes !== 1) fail('exactly one marked part <…> is needed');
  return items;
}

/** All classes and words that the items name. */
export function namesIn(items: Item[]): { classes: string[]; words: string[] } {
  const classes: string[] = [];
  const words: string[] = [];
  const visit = (item: Item) => {
    if (item.is === 'class') classes.push(item.name);
    else if (item.is === 'word') words.push(item.text);
    else if (item.is === 'group') item.options.flat().forEach(visit);
    else if (item.is === 'repeat' || item.is === 'not') visit(item.item);
  };
  items.forEach(visit);
  return { classes, words };
}

/** Compiles a pattern into two small graphs that walk outwards from its anchor. */
import type { ClassId, Lexicon } from './lexicon';
import type { Item } from './parse-pattern';
import { BREAK } from './tokens';

type Test = ClassId;
export type Node =
  | { is: 'accept' }
  | { is: 'test'; id: Test; next: Node }
  | { is: 'any'; next: Node }
  /** `strict`: something is consumed after the gap, so the border to it counts too. */
  | { is: 'gap'; limit: number; max: number; greedy: boolean; strict: boolean; next: Node }
  | { is: 'choice'; options: Node[] }
  | { is: 'not'; options: Test[]; next: Node }
  | { is: 'edge'; side: 'start' | 'end'; breakAt: number; next: Node }
  | { is: 'note'; slot: number; next: Node };

/** One pattern with one possible anchor. Slots: 0 and 1 are the marked part, then two for each capture. */
export type Matcher = { anchor: ClassId; left: Node; right: Node; captures: string[] };

/** The class that stands for a literal word. */
export const literalClass = (word: string): string => `=${word}`;

const GAP_LIMIT = { tight: BREAK.none, clause: BREAK.space, sentence: BREAK.clause } as const;

/** Compiles the items; a pattern whose anchor is a choice gives one matcher per choice. Throws when there is no anchor. */
export function compileMatchers(items: Item[], lexicon: Lexicon): Matcher[] {
  const open = items.findIndex((item) => item.is === 'mark-open');
  const at = items.findIndex((item, i) => i > open && isRequired(item));
  const close = items.findIndex((item) => item.is === 'mark-close');
  if (at < 0 || at > close) throw new Error('the marked part holds nothing that must be there');
  return anchorsOf(items[at] as Item).map((rest) => {
    const whole = [...items.slice(0, at), ...rest, ...items.slice(at + 1)];
    return compileOne(whole, at, lexicon);
  });
}

function consumes(node: Node): boolean {
  if (node.is === 'test' || node.is === 'any') return true;
  if (node.is === 'choice') return node.options.every(consumes);
  return node.is === 'note' || node.is === 'not' || node.is === 'gap' ? consumes(node.next) : false;
}

function isRequired(item: Item): boolean {
  if (item.is === 'class' || item.is === 'word' || item.is === 'group') return true;
  return item.is === 'repeat' && item.min === 1;
}

/** The ways in which an item can begin, each as a row of items whose first is a class or a word. */
function anchorsOf(item: Item): Item[][] {
  if (item.is === 'class' || item.is === 'word') return [[item]];
  if (item.is === 'repeat') {
    const more: Item = { is: 'repeat', item: item.item, min: 0, max: item.max - 1 };
    return anchorsOf(item.item).map((row) => [...row, more]);
  }
  if (item.is === 'group') {
    return item.options.flatMap((option) => anchorsOf(option[0] as Item).map((row) => [...row, ...option.slice(1)]));
  }
  throw new Error('a choice in the marked part must begin with a class or a word');
}

function compileOne(items: Item[], at: number, lexicon: Lexicon): Matcher {
  const captures: string[] = [];
  for (const item of items) if (item.is === 'open') captures.push(item.name);
  const slotOf = (name: string, end: 0 | 1) => 2 + captures.indexOf(name) * 2 + end;
  const testOf = (item: Item): Test => {
    if (item.is === 'class') return lexicon.classId(item.name);
    if (item.is === 'word') return lexicon.classId(literalClass(item.text));
    throw new Error('"!" takes a class, a word, or a choice of these');
  };

  function build(item: Item, next: Node, forward: boolean): Node {
    switch (item.is) {
      case 'class':
      case 'word':
        return { is: 'test', id: testOf(item), next };
      case 'any':
        return { is: 'any', next };
      case 'gap':
        return {
          is: 'gap',
          limit: GAP_LIMIT[item.reach],
          max: item.max,
          greedy: item.greedy,
          strict: consumes(next),
          next,
        };
      case 'group':
        return { is: 'choice', options: item.options.map((option) => sequence(option, next, forward)) };
      case 'repeat': {
        let node: Node = next;
        for (let i = item.min; i < item.max; i++) {
          node = { is: 'choice', options: [build(item.item, node, forward), next] };
        }
        return item.min === 1 ? build(item.item, node, forward) : node;
      }
      case 'not': {
        const inner = item.item;
        const tests = inner.is === 'group' ? inner.options.map((o) => testOf(o[0] as Item)) : [testOf(inner)];
        return { is: 'not', options: tests, next };
      }
      case 'edge':
        return { is: 'edge', side: item.side, breakAt: item.of === 'clause' ? BREAK.space : BREAK.sentence, next };
      case 'open':
        return { is: 'note', slot: slotOf(item.name, 0), next };
      case 'close':
        return { is: 'note', slot: slotOf(item.name, 1), next };
      case 'mark-open':
        return { is: 'note', slot: 0, next };
      case 'mark-close':
        return { is: 'note', slot: 1, next };
    }
  }

  function sequence(row: Item[], end: Node, forward: boolean): Node {
    const ordered = forward ? [...row].reverse() : row;
    return ordered.reduce<Node>((next, item) => build(item, next, forward), end);
  }

  const accept: Node = { is: 'accept' };
  return {
    anchor: testOf(items[at] as Item),
    left: sequence(items.slice(0, at), accept, false),
    right: sequence(items.slice(at + 1), accept, true),
    captures,
  };
}

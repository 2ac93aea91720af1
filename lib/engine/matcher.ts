/** Compiles a pattern into two small graphs that walk outwards from its anchor. */
import type { ClassId, Lexicon } from './lexicon';
import type { Item } from './parse-pattern';
import { BREAK } from './tokens';

/** What a node does. Numbers and one shape for all nodes: the runner's inner loop stays fast on them. */
export const OP = { accept: 0, test: 1, any: 2, gap: 3, choice: 4, not: 5, edge: 6, note: 7, oneOf: 8 } as const;

export type Node = {
  op: (typeof OP)[keyof typeof OP];
  /** test: the class · note: the slot · edge and gap: the largest break. */
  value: number;
  /** gap: the most tokens. */
  max: number;
  /** gap: takes as much as it can · edge: the end rather than the start. */
  flag: boolean;
  /** gap: something is consumed after it, so the border to that counts too. */
  strict: boolean;
  /** choice: the ways on. */
  options: Node[];
  /** not: the classes. */
  tests: ClassId[];
  /** oneOf: the classes, of which the token must carry one. */
  set: ReadonlySet<ClassId>;
  next: Node | null;
};

const NO_CLASS: ReadonlySet<ClassId> = new Set();

const node = (op: Node['op'], next: Node | null, rest: Partial<Node> = {}): Node => ({
  op,
  value: 0,
  max: 0,
  flag: false,
  strict: false,
  options: [],
  tests: [],
  set: NO_CLASS,
  next,
  ...rest,
});

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

function consumes({ op, next, options }: Node): boolean {
  if (op === OP.test || op === OP.any || op === OP.oneOf) return true;
  if (op === OP.choice) return options.every(consumes);
  return op !== OP.edge && next !== null && consumes(next);
}

const isSingle = ([item, ...more]: Item[]) => more.length === 0 && (item?.is === 'class' || item?.is === 'word');

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
  const testOf = (item: Item): ClassId => {
    if (item.is === 'class') return lexicon.classId(item.name);
    if (item.is === 'word') return lexicon.classId(literalClass(item.text));
    throw new Error('"!" takes a class, a word, or a choice of these');
  };

  function build(item: Item, next: Node, forward: boolean): Node {
    switch (item.is) {
      case 'class':
      case 'word':
        return node(OP.test, next, { value: testOf(item) });
      case 'any':
        return node(OP.any, next);
      case 'gap': {
        const { max, greedy } = item;
        return node(OP.gap, next, { value: GAP_LIMIT[item.reach], max, flag: greedy, strict: consumes(next) });
      }
      case 'group':
        // A choice of single words is one look at the token, not one try per word.
        if (item.options.every(isSingle)) {
          return node(OP.oneOf, next, { set: new Set(item.options.map((option) => testOf(option[0] as Item))) });
        }
        return node(OP.choice, null, { options: item.options.map((option) => sequence(option, next, forward)) });
      case 'repeat': {
        let way: Node = next;
        for (let i = item.min; i < item.max; i++) {
          way = node(OP.choice, null, { options: [build(item.item, way, forward), next] });
        }
        return item.min === 1 ? build(item.item, way, forward) : way;
      }
      case 'not': {
        const inner = item.item;
        const tests = inner.is === 'group' ? inner.options.map((o) => testOf(o[0] as Item)) : [testOf(inner)];
        return node(OP.not, next, { tests });
      }
      case 'edge': {
        const value = item.of === 'clause' ? BREAK.space : BREAK.sentence;
        return node(OP.edge, next, { value, flag: item.side === 'end' });
      }
      case 'open':
        return node(OP.note, next, { value: slotOf(item.name, 0) });
      case 'close':
        return node(OP.note, next, { value: slotOf(item.name, 1) });
      case 'mark-open':
        return node(OP.note, next, { value: 0 });
      case 'mark-close':
        return node(OP.note, next, { value: 1 });
    }
  }

  function sequence(row: Item[], end: Node, forward: boolean): Node {
    const ordered = forward ? [...row].reverse() : row;
    return ordered.reduce<Node>((next, item) => build(item, next, forward), end);
  }

  const accept = node(OP.accept, null);
  return {
    anchor: testOf(items[at] as Item),
    left: sequence(items.slice(0, at), accept, false),
    right: sequence(items.slice(at + 1), accept, true),
    captures,
  };
}

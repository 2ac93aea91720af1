/** Reading a box: the text as one sees it, and where each piece of it stands in the page. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { normalise } from '../../lib/boxes/normalise';
import { readDraft } from '../../lib/boxes/read-draft';

const box = (html: string): HTMLElement => {
  document.body.innerHTML = `<div id="box" contenteditable="true">${html}</div>`;
  return document.getElementById('box') as HTMLElement;
};

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('the text', () => {
  it.each([
    ['', '', 'an empty box'],
    ['<br>', '', 'a box kept open by a <br>'],
    ['one', 'one', 'plain text'],
    ['one<br>two', 'one\ntwo', 'a <br> between'],
    ['one<br>', 'one', 'a last <br>'],
    ['one<br><br>', 'one\n', 'an empty line at the end'],
    ['one<br><br>two', 'one\n\ntwo', 'an empty line between'],
    ['one<div>two</div><div>three</div>', 'one\ntwo\nthree', 'what Chromium makes of Enter'],
    ['<div>one</div><div><br></div><div>two</div>', 'one\n\ntwo', 'an empty block'],
    ['<div><div>one</div></div><div>two</div>', 'one\ntwo', 'nested blocks'],
    ['one<br><div>two</div>', 'one\ntwo', 'a <br> before a block'],
    ['<p><span>one</span><span> two</span></p>', 'one two', 'spans'],
    ['o\u200bn\ufeffe', 'one', 'filler characters'],
    ['<div><span>\ufeff<br></span></div>', '', 'an empty line of an editor with filler'],
    ['one<!-- note --><br><!-- end -->', 'one', 'comments'],
    ['one <img alt="😀"> two', 'one 😀 two', 'an emoji as a picture'],
    ['one <img alt=":party:"> two', 'one   two', "a site's own emoji"],
    ['hi <span contenteditable="false">@name</span>!', 'hi @name!', 'a mention'],
    ['a<style>x{}</style><script>1</script>b', 'ab', 'no style and no script'],
  ])('%j is read as %j: %s', (html, text) => {
    expect(readDraft(box(html)).text).toBe(text);
  });

  it('of a Draft.js block', () => {
    const html =
      '<div data-contents="true"><div data-block="true"><div class="public-DraftStyleDefault-block"><span data-offset-key="a"><span data-text="true">one</span></span></div></div><div data-block="true"><div><span><br data-text="true"></span></div></div><div data-block="true"><div><span><span data-text="true">two</span></span></div></div></div>';
    expect(readDraft(box(html)).text).toBe('one\n\ntwo');
  });

  it('of a textarea is its value as it is', () => {
    document.body.innerHTML = '<textarea></textarea>';
    const area = document.querySelector('textarea') as HTMLTextAreaElement;
    area.value = 'one\ntwo\u200b';
    expect(readDraft(area)).toMatchObject({ text: 'one\ntwo\u200b', hasAtoms: false });
    expect(readDraft(area).range(0, 3)).toBeNull();
  });
});

describe('places', () => {
  it('are right behind filler, breaks and borders of nodes', () => {
    const draft = readDraft(box('\ufeffa\u200bb<b>cd</b><br>e\ufefff'));
    expect(draft.text).toBe('abcd\nef');
    const said = (start: number, end: number) => normalise(String(draft.range(start, end)));
    expect(said(0, 2)).toBe('ab');
    expect(said(1, 3)).toBe('bc');
    expect(said(5, 7)).toBe('ef');
    expect(String(draft.range(2, 4))).toBe('cd');
  });

  it('end in text nodes', () => {
    const range = readDraft(box('<div><span>one</span></div><div>two</div>')).range(0, 7);
    expect([range?.startContainer.nodeType, range?.endContainer.nodeType]).toEqual([3, 3]);
  });

  it('tell of pictures and mentions inside them', () => {
    const draft = readDraft(box('ab<img alt=":x:">cd'));
    expect(draft.text).toBe('ab cd');
    expect(draft.hasAtoms).toBe(true);
    expect([draft.holdsAtom(0, 2), draft.holdsAtom(1, 3), draft.holdsAtom(3, 5)]).toEqual([false, true, false]);
  });

  it('of an empty box are none', () => expect(readDraft(box('')).range(0, 0)).toBeNull());
});

type Piece = { kind: 'text' | 'br' | 'block' | 'inline' | 'filler' | 'atom'; text: string };
const piece: fc.Arbitrary<Piece> = fc.record({
  kind: fc.constantFrom('text', 'text', 'text', 'br', 'block', 'inline', 'filler', 'atom'),
  text: fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'ก', '้', '😀', '\u200b', '\ufeff', '\u00a0'), maxLength: 6 }),
});

const build = (pieces: Piece[]): HTMLElement => {
  const element = box('');
  let parent: HTMLElement = element;
  for (const { kind, text } of pieces) {
    if (kind === 'block' || kind === 'inline') {
      parent = document.createElement(kind === 'block' ? 'div' : 'span');
      element.append(parent);
    } else if (kind === 'br') parent.append(document.createElement('br'));
    else if (kind === 'atom') parent.append(Object.assign(document.createElement('img'), { alt: text }));
    else parent.append(document.createTextNode(kind === 'filler' ? '\ufeff' : text));
  }
  return element;
};

const visible = (text: string) => text.replace(/[\u200b\ufeff]/g, '');

describe('whatever stands in a box', () => {
  it('every character that was typed is read, in order', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const words = pieces.filter(({ kind }) => kind !== 'atom');
        const typed = visible(words.map(({ kind, text }) => (kind === 'text' ? text : '')).join(''));
        expect(readDraft(build(words)).text.replaceAll('\n', '')).toBe(typed);
      }),
      { numRuns: 300 },
    );
  });

  it('the range of any part says that part, and nothing that stands outside it', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(), fc.nat(), (pieces, a, b) => {
        const draft = readDraft(build(pieces));
        const [start = 0, end = 0] = [a % (draft.text.length + 1), b % (draft.text.length + 1)].sort((x, y) => x - y);
        const range = draft.range(start, end);
        if (!range || start === end || draft.holdsAtom(start, end)) return;
        expect(visible(String(range))).toBe(draft.text.slice(start, end).replaceAll('\n', ''));
      }),
      { numRuns: 500 },
    );
  });
});

/** The card: what it says in each state and what its buttons ask for. */
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { NudgeCard } from '../../components/nudge-card';
import { strings as en } from '../../lib/packs/en/strings';
import { strings as th } from '../../lib/packs/th/strings';
import { axeViolations } from './axe';
import { holdModel, line, recordActions } from './models';

const show = (model = holdModel()) => {
  const actions = recordActions();
  const { container } = render(<NudgeCard model={model} actions={actions} />);
  const press = (action: string, index = 0) => {
    const buttons = container.querySelectorAll(`[data-action="${action}"]`);
    fireEvent.click(buttons[index] as Element);
  };
  return { container, actions, press };
};

describe('a held comment', () => {
  it('quotes the exact words and gives their reason once', () => {
    const twice = { quote: 'a twit', why: 'insult', category: 'insult', level: 'harsh' } as const;
    const { container } = show(holdModel({ findings: [...holdModel().findings, twice] }));
    expect([...container.querySelectorAll('q')].map((q) => q.textContent)).toEqual(['you are a blockhead', 'a twit']);
    expect(screen.getAllByText(en['why.insult'])).toHaveLength(1);
  });

  it('falls back to the reason of the category', () => {
    show(holdModel({ findings: [{ quote: 'x', why: 'a-new-reason', category: 'work', level: 'mild' }] }));
    expect(screen.getByText(en['why.work'])).toBeTruthy();
  });

  it('hands on each choice', () => {
    const { actions, press } = show();
    press('take', 1);
    press('keep');
    press('not-harsh');
    press('dismiss');
    expect(actions.calls).toEqual(['take 1', 'keep', 'notHarsh', 'dismiss']);
  });

  it('offers advice without text as advice: it writes nothing', () => {
    const { container, actions, press } = show(holdModel({ suggestions: [{ text: '', move: 'let-go' }] }));
    expect(container.querySelector('[data-action="take"]')).toBeNull();
    expect(screen.getByText(en['card.letGo.empty'])).toBeTruthy();
    press('dismiss', 1);
    expect(actions.calls).toEqual(['dismiss']);
  });

  it('says honestly when no point is left, and only then', () => {
    show(holdModel({ suggestions: [{ text: 'What happened?', move: 'ask' }] }));
    expect(screen.getByText(en['card.noPoint'])).toBeTruthy();
    expect(screen.queryByText(en['card.suggestions'])).toBeNull();
  });

  it('keeps a promise to a point that can be kept', () => {
    show();
    expect(screen.getByText(en['card.suggestions'])).toBeTruthy();
    expect(screen.queryByText(en['card.noPoint'])).toBeNull();
  });

  it('shows markup in a draft as the text it is', () => {
    const quote = '<img src=x onerror=alert(1)>';
    const { container } = show(
      holdModel({
        findings: [{ quote, why: 'insult', category: 'insult', level: 'harsh' }],
        suggestions: [{ text: quote, move: 'reword' }],
      }),
    );
    expect(container.querySelector('img')).toBeNull();
    expect(container.querySelector('q')?.textContent).toBe(quote);
  });

  it('leaves the focus and the selection of the editor alone when pressed', () => {
    const { container } = show();
    const pressed = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    container.querySelector('[data-action="take"]')?.dispatchEvent(pressed);
    expect(pressed.defaultPrevented).toBe(true);
  });

  it('announces its heading politely', async () => {
    show();
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(en['card.heading.harsh']));
  });
});

describe('the other states', () => {
  const none = (container: Element) => container.querySelector('[data-action="take"]');

  it('after taking a wording: undo and nothing to decide', () => {
    const { container, actions, press } = show(holdModel({ taken: true }));
    press('undo');
    expect(actions.calls).toEqual(['undo']);
    expect(none(container)).toBeNull();
  });

  it('after keeping: says that sending again posts', () => {
    const { container } = show(holdModel({ released: true }));
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(en['card.heading.released']);
    expect(none(container)).toBeNull();
  });

  it('where a box refuses: the wording to copy', () => {
    const { actions, press } = show(holdModel({ copyOnly: 'I see it differently' }));
    press('copy');
    expect(actions.calls).toEqual(['copy I see it differently']);
    expect(screen.getByText(en['card.copied'])).toBeTruthy();
  });

  it('care: no findings, no wordings, people who can help', () => {
    const { container } = show(holdModel({ mode: 'care', level: 'ok', language: 'th', findings: [], help: [line] }));
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('ฟังดูหนักมากเลยนะ ไม่ต้องผ่านไปคนเดียว');
    expect(container.querySelector('q')).toBeNull();
    expect(none(container)).toBeNull();
    expect([...container.querySelectorAll('a')].map((a) => a.getAttribute('href'))).toEqual([
      'tel:021136789',
      'tel:1387',
      'https://help.example/',
    ]);
  });

  it('severe: the sentence of the design, and help', () => {
    show(holdModel({ level: 'severe', language: 'th', help: [line] }));
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('คำนี้อาจทำร้ายคนอ่านจริงๆ ถ้ามีใครทำเธอก่อน มีคนช่วยได้');
    expect(screen.getByText(th['card.help'])).toBeTruthy();
  });
});

describe.each(['th', 'en'] as const)('in %s', (language) => {
  const states = {
    held: {},
    severe: { level: 'severe', help: [line] },
    care: { mode: 'care', level: 'ok', findings: [], suggestions: [], help: [line] },
    taken: { taken: true },
    released: { released: true },
    copy: { copyOnly: 'words' },
    chat: { pace: 'chat' },
  } as const;
  it.each(Object.keys(states) as (keyof typeof states)[])('%s breaks no rule of axe', async (state) => {
    const { container } = show(holdModel({ language, ...(states[state] as object) }));
    expect(await axeViolations(container)).toEqual([]);
  });
});

/** What the card is given: each word said once, help for the right reasons, and no correction for somebody in distress. */
import { expect, it, vi } from 'vitest';
import type { Finding, Judgement } from '../../lib/engine/types';
import { cardFindings, careModel, helpSituations, holdModel } from '../../lib/nudge/card-model';

const finding = (start: number, end: number, why = 'insult'): Finding => ({
  start,
  end,
  why,
  category: 'insult',
  target: 'you',
  level: 'harsh',
  rule: 'test.rule',
});
const judgement = (more: Partial<Judgement> = {}): Judgement => ({
  level: 'harsh',
  kind: false,
  findings: [],
  help: [],
  ...more,
});
const context = () => ({ language: 'th' as const, pace: 'chat' as const, helpFor: vi.fn(() => []) });

it('quotes the exact words, each with its reason once', () => {
  const text = 'bad bad 👎 worse';
  const found = cardFindings(text, [finding(0, 3), finding(4, 7), finding(8, 10), finding(0, 3, 'coarse')]);
  expect(found.map(({ quote, why }) => [quote, why])).toEqual([
    ['bad', 'insult'],
    ['👎', 'insult'],
    ['bad', 'coarse'],
  ]);
});

it('does not become a list to study', () => {
  const text = 'abcdefghij';
  const all = [...text].map((_, at) => finding(at, at + 1));
  const many = Array.from({ length: 5 }, (_, at) => ({ text: `wording ${at}`, move: 'reword' as const, edits: [] }));
  const of = (pace: 'comment' | 'chat') => holdModel(text, judgement({ findings: all }), many, { ...context(), pace });
  expect(of('comment').findings).toHaveLength(4);
  expect(of('comment').suggestions).toHaveLength(3);
  expect(of('chat').suggestions, 'chat leaves no time for more').toHaveLength(2);
});

it('asks for help for a severe draft and for what the draft tells of', () => {
  expect(helpSituations(judgement({ level: 'severe', help: ['threatened'] }))).toEqual(['threatened', 'severe-draft']);
  expect(helpSituations(judgement({ level: 'harsh' }))).toEqual([]);
});

it('the card of care names no words and offers no wording, whatever else was found', () => {
  const shown = context();
  const model = careModel(judgement({ level: 'severe', findings: [finding(0, 3)], help: ['crisis-self'] }), shown);
  expect(model).toMatchObject({
    mode: 'care',
    level: 'ok',
    findings: [],
    suggestions: [],
    language: 'th',
    pace: 'chat',
  });
  expect(shown.helpFor).toHaveBeenLastCalledWith(['crisis-self']);
});

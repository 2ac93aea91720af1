/** Card models for component tests. */
import type { CardActions, CardModel } from '../../lib/card';
import type { HelpLine } from '../../lib/help/types';

export const line: HelpLine = {
  id: 'test-line',
  country: 'TH',
  name: { en: 'Test Line', local: 'สายทดสอบ' },
  categories: ['crisis'],
  phone: '02-113-6789 / 1387',
  sms: null,
  url: 'https://help.example/',
  hours: '12:00-22:00 daily',
  free: true,
  audience: null,
  languages: ['th'],
  confidence: 'high',
  checkedOn: '2026-03-05',
};

export function holdModel(changes: Partial<CardModel> = {}): CardModel {
  return {
    mode: 'hold',
    level: 'harsh',
    findings: [{ quote: 'you are a blockhead', why: 'insult', category: 'insult', level: 'harsh' }],
    suggestions: [
      { text: 'I see it differently', move: 'reword' },
      { text: 'Why did you do it that way?', move: 'ask' },
      { text: '', move: 'let-go' },
    ],
    help: [],
    released: false,
    taken: false,
    copyOnly: null,
    language: 'en',
    pace: 'comment',
    ...changes,
  };
}

/** Actions that write down what was asked of them, in order. */
export function recordActions(): CardActions & { calls: string[] } {
  const calls: string[] = [];
  const note = (name: string) => () => void calls.push(name);
  return {
    calls,
    take: (index) => void calls.push(`take ${index}`),
    copy: (text) => void calls.push(`copy ${text}`),
    undo: note('undo'),
    keep: note('keep'),
    notHarsh: note('notHarsh'),
    dismiss: note('dismiss'),
  };
}

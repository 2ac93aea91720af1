/** Very long drafts: judged at their beginning, on a border of characters, and never reworded in part. */
import { expect, it, vi } from 'vitest';
import { assessDraft, judgeDraft } from '../lib/judge-draft';

const engine = () => ({
  judge: vi.fn((_: string) => ({ level: 'ok' as const, kind: false, findings: [], help: [] })),
  suggest: vi.fn(() => [{ text: 'wording', move: 'reword' as const, edits: [] }]),
});
const judged = (text: string) => {
  const fake = engine();
  judgeDraft(fake, text);
  return fake.judge.mock.calls[0]?.[0] ?? '';
};

it('an ordinary draft is judged whole and reworded', () => {
  expect(judged('a'.repeat(20_000))).toHaveLength(20_000);
  expect(assessDraft(engine(), 'text').suggestions).toHaveLength(1);
});

it('of a megabyte the beginning is judged, and nothing reworded', () => {
  const text = 'a'.repeat(1_000_000);
  expect(judged(text)).toHaveLength(20_000);
  expect(assessDraft(engine(), text)).toMatchObject({ text, suggestions: [] });
});

it('no character is cut in two', () => {
  const text = `a${'😀'.repeat(20_000)}`;
  expect(judged(text)).toHaveLength(19_999);
  expect(judged(text).endsWith('😀')).toBe(true);
});

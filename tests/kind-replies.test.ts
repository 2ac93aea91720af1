/** Reply starters: kind to the engine and to the reader, in both languages. */
import { describe, expect, it } from 'vitest';
import { createEngine } from '../lib/engine/create-engine';
import { kindReplies, SITUATIONS } from '../lib/kind-replies';
import { packs } from '../lib/packs/index';

const engine = createEngine({ packs });
const cases = (['th', 'en'] as const).flatMap((language) =>
  SITUATIONS.map((situation) => [language, situation] as const),
);

describe('reply starters', () => {
  it.each(cases)('%s, %s: all are fine to the engine and differ', (language, situation) => {
    const all = kindReplies(language, situation, 20);
    expect(all.length).toBeGreaterThanOrEqual(5);
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((text) => engine.judge(text).level !== 'ok')).toEqual([]);
  });

  it('never tell somebody in distress to cheer up or to think less', () => {
    const all = [...kindReplies('th', 'distress', 20), ...kindReplies('en', 'distress', 20)].join('\n');
    expect(all).not.toMatch(/สู้ๆ|คิดมาก|เข้มแข็ง|cheer up|stay strong|at least|calm down/i);
    expect(all).toContain('ขอบคุณที่บอกนะ เราฟังอยู่');
  });

  it('move on to others at the next turn, and give no more than there are', () => {
    expect(kindReplies('en', 'distress', 2, 1)).not.toEqual(kindReplies('en', 'distress', 2, 0));
    expect(kindReplies('en', 'distress', 99)).toHaveLength(5);
  });
});

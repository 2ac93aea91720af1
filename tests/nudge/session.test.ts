/** The nudge session: what is held, what "again" means, and what ends a hold; the clock is ours. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HelpTopic, Judgement, Level } from '../../lib/engine/types';
import {
  AGAIN_AFTER,
  answered,
  attempt,
  freshSession,
  isHeldAt,
  pause,
  release,
  type Session,
  type Strictness,
  typed,
  UNSEEN_AFTER,
  undone,
} from '../../lib/nudge/session';

const judged = (level: Level, help: HelpTopic[] = []): Judgement => ({ level, kind: false, findings: [], help });
const send = (
  session: Session,
  text: string,
  { level = 'harsh', now = 0, visibleSince = null, strictness = 'balanced' }: Partial<Send> = {},
) => attempt(session, { text, judgement: judged(level), strictness, now, visibleSince });
type Send = { level: Level; now: number; visibleSince: number | null; strictness: Strictness };

describe('what is held', () => {
  it.each<[Strictness, Level[]]>([
    ['gentle', ['severe']],
    ['balanced', ['harsh', 'severe']],
    ['strict', ['mild', 'harsh', 'severe']],
  ])('%s holds %s', (strictness, held) => {
    const levels: Level[] = ['ok', 'mild', 'harsh', 'severe'];
    expect(levels.filter((level) => isHeldAt(strictness, judged(level)))).toEqual(held);
  });

  it.each<HelpTopic>(['crisis-self', 'abuse-disclosure'])('never holds with the topic %s', (topic) => {
    expect(isHeldAt('strict', judged('severe', [topic]))).toBe(false);
    expect(isHeldAt('strict', judged('severe', ['threatened']))).toBe(true);
  });
});

describe('sending again', () => {
  const held = send(freshSession, 'text').session;

  it('is held the first time', () => {
    expect(send(freshSession, 'text').verdict).toBe('hold');
    expect(held.phase).toBe('held');
  });

  it('passes from 500 ms after the card is visible, and not before', () => {
    expect(send(held, 'text', { now: 100 + AGAIN_AFTER - 1, visibleSince: 100 }).verdict).toBe('hold');
    expect(send(held, 'text', { now: 100 + AGAIN_AFTER, visibleSince: 100 }).verdict).toBe('pass');
  });

  it('counts from when the card is visible, not from the hold', () => {
    expect(send(held, 'text', { now: 1500, visibleSince: 1400 }).verdict).toBe('hold');
  });

  it('passes when the card could not be shown: nobody is blocked', () => {
    expect(send(held, 'text', { now: UNSEEN_AFTER - 1 }).verdict).toBe('hold');
    expect(send(held, 'text', { now: UNSEEN_AFTER }).verdict).toBe('pass');
  });

  it('is a new question when the text is another', () => {
    const next = send(held, 'other text', { now: 5000, visibleSince: 100 });
    expect(next.verdict).toBe('hold');
    expect(next.session).toMatchObject({ phase: 'held', text: 'other text', heldAt: 5000 });
  });

  it('passes at once after "keep my words", but only the same text', () => {
    expect(send(release(held), 'text', { now: 1 }).verdict).toBe('pass');
    expect(send(release(held), 'text!', { now: 1 }).verdict).toBe('hold');
  });

  it('a text that went through is not held again until it changes', () => {
    const passed = send(release(held), 'text').session;
    expect(send(passed, 'text').verdict).toBe('pass');
    expect(send(typed(passed, 'text'), 'text').verdict).toBe('pass');
    expect(send(typed(typed(passed, 'text x'), 'text'), 'text').verdict).toBe('hold');
  });
});

describe('typing', () => {
  const held = send(freshSession, 'text').session;

  it('of the same text changes nothing', () => expect(typed(held, 'text')).toBe(held));
  it('of another text ends the hold', () => expect(typed(held, 'text b').phase).toBe('typing'));
  it('in a box without a hold changes nothing', () => expect(typed(freshSession, 'a')).toBe(freshSession));
  it('an emptied box begins a new draft', () => {
    expect(typed({ ...held, cared: true }, '')).toEqual(freshSession);
  });
});

describe('wordings', () => {
  const held = send(freshSession, 'text').session;

  it('one that was taken goes through, whatever it is judged', () => {
    expect(send(answered(held, 'wording'), 'wording', { level: 'mild', strictness: 'strict' }).verdict).toBe('pass');
  });

  it('undone, the old text is held again and asks for a second gesture', () => {
    const back = undone(answered(held, 'wording'), 'text', 1000);
    expect(send(back, 'text', { now: 1200, visibleSince: 900 }).verdict).toBe('hold');
    expect(send(back, 'text', { now: 1400, visibleSince: 900 }).verdict).toBe('pass');
  });
});

describe('care', () => {
  it('comes once a draft, and again with the next draft', () => {
    const crisis = judged('ok', ['crisis-self']);
    const first = pause(freshSession, crisis);
    expect(first.care).toBe(true);
    expect(pause(first.session, crisis).care).toBe(false);
    expect(pause(typed(first.session, 'longer text'), crisis).care).toBe(false);
    expect(pause(typed(first.session, ''), crisis).care).toBe(true);
  });

  it('does not come for other topics', () => {
    expect(pause(freshSession, judged('harsh', ['being-bullied'])).care).toBe(false);
  });
});

it('whatever happens, two sends with 2.5 s between them and nothing in between go through', () => {
  const event = fc.oneof(
    fc.record({ type: fc.constant('typed' as const), text: fc.constantFrom('', 'a', 'b') }),
    fc.record({ type: fc.constant('send' as const), text: fc.constantFrom('a', 'b') }),
    fc.record({ type: fc.constantFrom('release' as const, 'undone' as const, 'answered' as const) }),
  );
  fc.assert(
    fc.property(fc.array(event), fc.constantFrom<Level>('mild', 'harsh', 'severe'), (events, level) => {
      let session = freshSession;
      let now = 0;
      for (const step of events) {
        now += 100;
        if (step.type === 'typed') session = typed(session, step.text);
        else if (step.type === 'send') session = send(session, step.text, { now, level }).session;
        else if (step.type === 'release') session = release(session);
        else if (step.type === 'undone') session = undone(session, 'a', now);
        else session = answered(session, 'b');
      }
      session = send(session, 'a', { now, level, strictness: 'strict' }).session;
      expect(send(session, 'a', { now: now + 2500, level, strictness: 'strict' }).verdict).toBe('pass');
    }),
  );
});

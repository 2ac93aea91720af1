/** A line sounds like the draft whose place it takes: apostrophes, laughter, the word one begins to talk with. */
import { describe, expect, it } from 'vitest';
import { createHabits } from '../../lib/engine/habits';
import type { Situation } from '../../lib/engine/situation';
import { createVoice } from '../../lib/engine/voice';
import { packs } from '../../lib/packs/index';

const adapt = createHabits(packs.packs);
const { frame } = createVoice(packs.packs);

const situation = (more: Partial<Situation>): Situation => ({
  holds: () => false,
  topic: '',
  points: [],
  opening: '',
  voice: '',
  tail: '',
  closing: '',
  ownClosing: '',
  isLight: true,
  keepsFacts: true,
  ...more,
});

describe('habits', () => {
  it('leave out apostrophes for whoever types in a hurry', () => {
    expect(adapt('ur voice makes my ears bleed', "i don't like it, it's not for me")).toBe(
      'i dont like it, its not for me',
    );
    expect(adapt('U DUMB RAT STOP IT NOW', "I don't agree")).toBe('I DONT AGREE');
  });

  it('keep them for whoever typed one', () => {
    expect(adapt("ur voice isn't good", "i don't like it")).toBe("i don't like it");
    expect(adapt('Your voice is awful.', "I don't like it")).toBe("I don't like it");
  });
});

describe('a frame', () => {
  it('begins and laughs as the draft did, and has a plain way to fall back on', () => {
    const light = situation({ voice: 'bro ', ownClosing: ' 💀' });
    expect(frame('bro that was awful u clown 💀', light, 'not for me')).toEqual(['bro not for me 💀', 'not for me']);
  });

  it('puts no second word of that kind before a line', () => {
    expect(frame('bro u clown', situation({ voice: 'bro ' }), 'ngl not for me')).toEqual(['ngl not for me']);
  });

  it('laughs at nothing grave, but what the writer said of something else may', () => {
    const grave = situation({ isLight: false, ownClosing: ' 😂' });
    expect(frame('you people 😂', grave, 'not for me')).toEqual(['not for me']);
    expect(frame('the mic is off 😂', grave, 'the mic is off', { isOwn: true })).toEqual(['the mic is off 😂']);
  });
});

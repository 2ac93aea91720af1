/** A line sounds like the draft whose place it takes: apostrophes, laughter, the word one begins to talk with. */
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/engine/create-engine';
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
  exemplars: [],
  opening: '',
  voice: '',
  tail: '',
  closing: '',
  lightClosing: '',
  merryClosing: '',
  ownClosing: '',
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
    const light = situation({ voice: 'bro ', lightClosing: ' 💀' });
    expect(frame('bro that was awful u clown 💀', light, 'not for me')).toEqual(['bro not for me 💀', 'not for me']);
  });

  it('puts no second word of that kind before a line', () => {
    expect(frame('bro u clown', situation({ voice: 'bro ' }), 'ngl not for me')).toEqual(['ngl not for me']);
  });

  it('laughs at nothing grave, but what the writer said of something else may', () => {
    const grave = situation({ ownClosing: ' 😂' });
    expect(frame('you people 😂', grave, 'not for me')).toEqual(['not for me']);
    expect(frame('the mic is off 😂', grave, 'the mic is off', { isOwn: true })).toEqual(['the mic is off 😂']);
  });

  it('has one capital, at the start', () => {
    expect(frame('Bro u clown', situation({ voice: 'Bro ' }), 'that was rough')[0]).toBe('Bro that was rough');
    expect(frame('Bro you clown.', situation({ voice: 'Bro ' }), "I don't get it")[0]).toBe("Bro I don't get it.");
  });
});

describe('what is offered', () => {
  const engine = createEngine({ packs });
  const first = (draft: string) => engine.assess(draft).suggestions[0]?.text;

  it('begins as the draft does where that only says how one talks', () => {
    expect(first('bro its NOT 4k its upscaled 1080p u lying piece of garbage')).toContain('bro its NOT 4k');
    expect(first('dude the subtitles are 2 seconds behind u idiot')).toMatch(
      /^dude the subtitles are 2 seconds behind/,
    );
  });

  it('laughs at nothing grave', () => {
    expect(first('lol i know where you live')).not.toContain('lol');
  });

  it('has no sneer of the draft behind a line of ours', () => {
    expect(first('ur voice is trash u clown 🙄')).not.toContain('🙄');
  });

  it('keeps an article only with its noun', () => {
    expect(first('you are such a profound idiot')).not.toMatch(/such a profound$/);
    expect(first('watch the video again moron')).toBe('watch the video again');
  });
});

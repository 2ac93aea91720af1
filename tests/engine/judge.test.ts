/** The engine's mechanics on a tiny pack: offsets, borders, gaps, guards, disguises. */
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/engine/create-engine';
import { packPacks } from '../../lib/packs/pack';
import { miniEngine, miniPacks } from './mini-pack';

const engine = miniEngine();

/** The same packs with every finding made a threat. */
const miniThreat = () =>
  createEngine({
    packs: packPacks(
      miniPacks().map((pack) => ({
        ...pack,
        rewordings: [],
        rows: pack.rows.map((row) =>
          row.effect.kind === 'finding'
            ? {
                ...row,
                patterns: [...row.patterns, '<grumbler>'],
                effect: { ...row.effect, category: 'threat' as const },
              }
            : row,
        ),
      })),
    ),
  });

const marks = (text: string) => engine.judge(text).findings.map((found) => text.slice(found.start, found.end));

describe('matching', () => {
  it.each([
    ['you are such a grumbler', ['grumbler']],
    ["You're a grumbler!", ['grumbler']],
    ['U R BLOCKHEADS', ['BLOCKHEADS']],
    ['well, you are so silly and daft', ['so silly']],
    ['you are a wet   sock', ['wet   sock']],
    ['grumbler.', ['grumbler']],
    ['the silly season', []],
    ['you are silly season', []],
    ['grumblery', []],
  ])('%s', (text, expected) => expect(marks(text)).toEqual(expected));

  it('keeps a gap inside its clause', () => {
    expect(marks('you are here but silly')).toEqual([]);
    expect(marks('you are, silly')).toEqual([]);
    expect(marks('you are really quite silly')).toEqual(['silly']);
  });
});

describe('guards', () => {
  it.each(['you are not a grumbler', "you aren't silly", 'they said "you are a grumbler"'])('quiet: %s', (text) =>
    expect(marks(text)).toEqual([]),
  );
  it('ends the protection with the clause', () => {
    expect(marks('not today. you are a grumbler')).toEqual(['grumbler']);
  });
});

describe('Thai', () => {
  it.each([
    ['แกนี่งอแงมาก', ['งอแงมาก']],
    ['แก งอแงจังงงงง', ['งอแงจังงงงง']],
    ['แกงอแงมๅก', ['งอแงมๅก']],
    ['แกไม่งอแง', []],
    ['แกงอแงง', []],
    ['แ ก ง อ แ ง', ['ง อ แ ง']],
  ])('%s', (text, expected) => expect(marks(text)).toEqual(expected));
});

describe('languages', () => {
  it('does not hear Thai in English for a borrowed word', () => {
    const packs = miniPacks();
    packs[0]?.entries.push(['silly', ['insult-adj']], ['u', ['you']]);
    const thaiOnly = createEngine({ packs: packPacks(packs) }).judge('u silly');
    expect(thaiOnly.findings).toEqual([]);
    expect(
      createEngine({ packs: packPacks(packs) })
        .judge('แก silly')
        .findings.map((found) => found.rule),
    ).toEqual(['th.insult.adj']);
  });
  it('stays quiet in a language that no pack speaks', () => {
    expect(marks('mais vous grumbler ne savez rien du tout ici monsieur')).toEqual([]);
  });
});

describe('disguises', () => {
  it('reads a full stop after Thai letters as a full stop, never as a masked letter', () => {
    expect(marks('แก งอแ. ไปกัน')).toEqual([]);
  });

  it.each([
    ['you are a gr*mbler', ['gr*mbler']],
    ['you are a grum8ler', ['grum8ler']],
    ['you are s!lly', ['s!lly']],
    ['you are silly!u know', ['silly']],
    ['u*are silly', ['silly']],
    ['you are a g.r.u.m.b.l.e.r', ['g.r.u.m.b.l.e.r']],
    ['you are a g r u m b l e r', ['g r u m b l e r']],
    ['you are a gruuuumbler', ['gruuuumbler']],
    ['you are a gr\u200bumbler', ['gr\u200bumbler']],
    ['you are a ｇｒｕｍｂｌｅｒ', ['ｇｒｕｍｂｌｅｒ']],
    ['you are a 𝓰𝓻𝓾𝓶𝓫𝓵𝓮𝓻', ['𝓰𝓻𝓾𝓶𝓫𝓵𝓮𝓻']],
    ['you are a grumblеr', ['grumblеr']],
    ['you are ѕilly', ['ѕilly']],
    ['แก ง*แง', ['ง*แง']],
    ['แก งอ.แง', ['งอ.แง']],
  ])('%s', (text, expected) => expect(marks(text)).toEqual(expected));
});

describe('the judgement', () => {
  it('puts distress before findings', () => {
    expect(engine.judge('you are a grumbler. i am hopeless')).toEqual({
      level: 'ok',
      kind: false,
      findings: [],
      help: ['crisis-self'],
    });
  });
  it('leaves out muted rules and unwanted categories', () => {
    expect(miniEngine({ muted: ['en.insult.noun'] }).judge('you are a grumbler').level).toBe('ok');
    expect(miniEngine({ categories: ['threat'] }).judge('you are a grumbler').level).toBe('ok');
  });
  it('knows the phrases of a school and those never to mark', () => {
    expect(miniEngine({ schoolPhrases: ['purple spoon'] }).judge('what a purple spoon').findings[0]?.rule).toBe(
      'school.phrase',
    );
    expect(miniEngine({ allowed: ['grumbler'] }).judge('you are a grumbler').level).toBe('ok');
  });
});

describe('suggestions', () => {
  it('keeps the point and the rest as typed', () => {
    const [first] = engine.assess('You are a grumbler at the edit, sorry, the video is long').suggestions;
    expect(first?.move).toBe('reword');
    expect(first?.text).toMatch(/the edit.*, sorry, the video is long$/i);
  });
  it('drops an insult and its comma', () => {
    expect(engine.assess('grumbler, the video was very nice').suggestions[0]?.text).toBe('the video was very nice');
    expect(engine.assess('Grumbler, the video was very nice').suggestions[0]?.text).toBe('The video was very nice');
  });
  it('drops a whole sentence with its full stop', () => {
    expect(engine.assess('The video was very nice. Blockhead! This was very nice').suggestions[0]?.text).toBe(
      'The video was very nice. This was very nice',
    );
  });
  it('keeps mentions, hashtags, links and times', () => {
    const text = '@mika #edits 1:23 https://example.test/a the video was very nice, you are a grumbler at the edit';
    const [first] = engine.assess(text).suggestions;
    expect(first?.move).toBe('reword');
    for (const kept of ['@mika', '#edits', '1:23', 'https://example.test/a', 'the video was very nice']) {
      expect(first?.text).toContain(kept);
    }
    expect(first?.text).not.toContain('grumbler');
  });
  it('takes the parts between Thai spaces for clauses', () => {
    expect(engine.assess('วันนี้ไม่มาก แกงอแงจัง').suggestions[0]?.text).toBe('วันนี้ไม่มาก');
  });
  it('drops no threat: the rest would still lead up to it', () => {
    const { suggestions } = miniThreat().assess('the video was very nice, grumbler');
    expect(suggestions.map((s) => s.move)).not.toContain('reword');
  });
  it('says so when nothing is left', () => {
    expect(engine.assess('you are a grumbler').suggestions.map((s) => s.move)).toEqual(['let-go', 'ask']);
  });
});

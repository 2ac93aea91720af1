/** What must hold of the shipped packs whatever stands around a hurtful comment, and however a plain insult is typed. */
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/engine/create-engine';
import type { Language, Level } from '../../lib/engine/types';
import { packs } from '../../lib/packs';
import { readPacks } from '../../lib/packs/compile';

const engine = createEngine({ packs });
const { sources } = readPacks(path.resolve(import.meta.dirname, '../../lib/packs'));
const RANK: Record<Level, number> = { ok: 0, mild: 1, harsh: 2, severe: 3 };
const rankOf = (text: string) => RANK[engine.judge(text).level];

/** No report, no negation, no friendliness: nothing that could excuse what stands beside it. */
const NEUTRAL: Record<Language, string[]> = {
  en: [
    'The bus leaves at nine.',
    'The second part starts at 2:10.',
    'It is raining in the city today.',
    'The shop on the corner sells bread.',
    'There are four songs on the list.',
    'The video is twelve minutes long.',
    'The lamp on the table is green.',
    'Lunch is rice and soup.',
  ],
  th: [
    'รถเมล์ออกตอนเก้าโมง',
    'ช่วงที่สองเริ่มตอน 2:10',
    'วันนี้ฝนตกในเมือง',
    'ร้านหัวมุมขายขนมปัง',
    'ในลิสต์มีสี่เพลง',
    'คลิปยาวสิบสองนาที',
    'โคมไฟบนโต๊ะสีเขียว',
    'มื้อเที่ยงมีข้าวกับแกงจืด',
  ],
};

/** Rows' own sentences that are harsh or worse by themselves. */
const harshOf = (language: Language) =>
  (sources.find(({ pack }) => pack.language === language)?.examples ?? [])
    .filter(({ effect }) => effect.kind === 'finding')
    .flatMap((example) => example.catch)
    .filter((text) => engine.judge(text).findings.some(({ level }) => level !== 'mild'));

const RUNS = { numRuns: 1000, seed: 20261123 };

describe.each(['th', 'en'] as const)('%s', (language) => {
  const harsh = harshOf(language);

  it('has sentences to try', () => expect(harsh.length).toBeGreaterThan(200));

  it('a neutral sentence before or after a hurtful one lowers nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...harsh),
        fc.constantFrom(...NEUTRAL[language]),
        fc.boolean(),
        (text, neutral, isBefore) => rankOf(isBefore ? `${neutral}\n${text}` : `${text}\n${neutral}`) >= rankOf(text),
      ),
      RUNS,
    );
  });
});

describe('a plain English insult', () => {
  const pack = sources.find((source) => source.pack.language === 'en')?.pack;
  const plain = (pack?.entries ?? [])
    .filter(([surface, classes]) => classes.includes('insult-noun') && /^[a-z]{5,10}$/.test(surface))
    .map(([surface]) => surface)
    .filter((word) => rankOf(`you are such a ${word}`) > 0);
  const typed = fc.constantFrom(
    (word: string) => word.toUpperCase(),
    (word: string) => word.charAt(0).toUpperCase() + word.slice(1),
    (word: string) => `${word}${word.slice(-1).repeat(5)}`,
    (word: string) => [...word].join(' '),
    (word: string) => [...word].join('.'),
  );

  it('stays caught in capitals, stretched and split', () => {
    expect(plain.length).toBeGreaterThan(100);
    fc.assert(
      fc.property(fc.constantFrom(...plain), typed, (word, write) => rankOf(`you are such a ${write(word)}`) > 0),
      RUNS,
    );
  });
});

describe('time', () => {
  const pieces = [
    'you ',
    'not ',
    's t u ',
    '*',
    'aaaa',
    'ก',
    'ไม่',
    '@a ',
    '. ',
    '0',
    '😀',
    'sh',
    '\u200b',
    'never ever ',
    'โง่',
    'ควาย ',
    'you are so stupid ',
  ];

  it('grows with the length, whatever is typed', { timeout: 60_000 }, () => {
    const time = (text: string) => {
      const times = Array.from({ length: 3 }, () => {
        const start = performance.now();
        engine.judge(text);
        return performance.now() - start;
      });
      return Math.min(...times);
    };
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 }), (parts) => {
        const unit = parts.join('');
        const short = unit.repeat(Math.ceil(4000 / unit.length));
        // The first long text of a process is slow for reasons of its own: code that is not compiled yet, arrays that grow.
        engine.judge(short.repeat(4));
        // Twice the time and some room for a busy machine; growth by the square would be 16 times.
        return time(short.repeat(4)) < 10 * time(short) + 20;
      }),
      { ...RUNS, numRuns: 60 },
    );
  });
});

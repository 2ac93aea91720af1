import type { createReader } from '../../lib/engine/create-engine';
import type { PackedTone } from '../../lib/engine/learnt-types';
import type { encodeWeights } from '../../lib/engine/weight-code';
import type { Example } from '../../lib/packs/read-pack';

type Cues = { slots: number[]; value: number };
type Row = Cues & { isHarsh: boolean; times?: number };
type Reader = Pick<ReturnType<typeof createReader>, 'read' | 'analyser' | 'walkCues'>;

type Borders = Pick<PackedTone, 'doubt' | 'mark' | 'hold' | 'coarse' | 'drop' | 'dropLong'>;

/** What a person sets of a tone, not learning. */
export function bordersOf(tone?: PackedTone): Borders;

/** All examples of a language below `root`. */
export function readExamples(
  root: string,
  language: string,
  examples: readonly Example[],
): { text: string; isHarsh: boolean; file: string; times: number; isDraft: boolean }[];

/** A function that gives a text's cues. */
export function createCueReader(
  reader: Reader,
  lengthOf: (cues: number) => number,
  note?: (slot: number, words: string) => void,
): (text: string) => Cues;

/** Learns from rows; gives the tone and how a row would be judged. */
export function learnTone(
  rows: readonly Row[],
  options: {
    encodeWeights: typeof encodeWeights;
    decay: number;
    borders: Borders;
    fewest?: number;
  },
): { tone: PackedTone; kept: Map<number, number>; seen: number; score(row: Cues): number };

/** How little a single cue is trusted. */
export const DECAY: number;

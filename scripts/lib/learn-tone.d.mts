type Cues = { slots: number[]; value: number };
type Row = Cues & { isHarsh: boolean };
type Tone = { mark: number; drop: number; dropLong?: number; bias: number; unit: number; table: string };
type Reader = {
  read(text: string): { start: ArrayLike<number>; end: ArrayLike<number> };
  // biome-ignore lint/suspicious/noExplicitAny: the engine's own reader, whose parts are its own affair
  analyser: any;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  walkCues: any;
};
type Example = { effect: { kind: string }; catch: string[]; quiet: string[]; path: string };

/** All examples of a language below `root`. */
export function readExamples(
  root: string,
  language: string,
  examples: readonly Example[],
): { text: string; isHarsh: boolean; file: string }[];

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
    encodeNumbers(numbers: number[]): string;
    decay: number;
    borders?: Pick<Tone, 'mark' | 'drop' | 'dropLong'>;
  },
): { tone: Tone; kept: Map<number, number>; seen: number; score(row: Cues): number };

/** How little a single cue is trusted. */
export const DECAY: number;

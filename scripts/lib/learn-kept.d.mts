import type { createReader } from '../../lib/engine/create-engine';
import type { PackedKept } from '../../lib/engine/learnt-types';
import type { createSpanReader, Span } from '../../lib/engine/spans';
import type { Tone } from '../../lib/engine/tone';
import type { encodeWeights } from '../../lib/engine/weight-code';

type Draft = { text: string; keep: string[] };
type Openers = { starts: string[]; leads: string[] };
type Row = Span & { value: number; share: number };
type Read = { text: string; marks: [start: number, end: number][]; spans: Row[] };

/** The drafts that somebody marked; none when the language has no such folder. */
export function readKept(root: string, language: string): Draft[];

/** Drafts with what could stay; none when the language has no such folder. */
export function readMarkedDrafts(root: string, language: string): Draft[];

/** Each draft's spans as rows to learn from, and the openers that cut them. */
export function readDrafts(
  drafts: readonly Draft[],
  engine: {
    reader: Pick<ReturnType<typeof createReader>, 'read' | 'analyser'>;
    readSpans: ReturnType<typeof createSpanReader>;
    tone: Tone;
    lengthOf(cues: number): number;
  },
): { openers: Openers; read: Read[] };

/** Learns from what `readDrafts` gave. */
export function learnKept(
  drafts: readonly Read[],
  options: { encodeWeights: typeof encodeWeights; openers: Openers; border?: number; decay?: number },
): { kept: PackedKept; score(span: Row): number };

/** How often the best span from `border` up is what was marked, or lies inside it. */
export function countKept(
  drafts: readonly Read[],
  score: (span: Row) => number,
  border: number,
): { drafts: number; offered: number; same: number; inside: number };

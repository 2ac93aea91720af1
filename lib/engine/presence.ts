/** Tells cheaply which questions some token near a place says yes to, so that patterns that cannot fit are never tried. */
import type { Asks } from './asks';
import { REACH } from './needs';
import type { Tokens } from './tokens';

// A text is cut into blocks of `REACH` tokens: whatever is near a token stands in its block or in one beside it.
const blockOf = (at: number) => (at / REACH) | 0;

export type Presence = {
  /** A bit per question for what stands near the place last asked about. */
  around: Int32Array;
  begin(tokens: Tokens): void;
  /** Token `at` got one class more. */
  note(at: number): void;
  /** Turns `around` to token `at`. */
  moveTo(at: number): void;
};

export function createPresence(asks: Asks): Presence {
  let blocks = new Int32Array(0);
  let tokens: Tokens;
  // Numbers of 32 bits that hold a question.
  let width = 0;
  // The questions that the blocks answer, and the block that `around` is for.
  let known = -1;
  let current = -1;

  function gather(): void {
    known = asks.count;
    current = -1;
    for (let at = 0; at < tokens.length; at++) asks.rowOf(tokens.profile[at] as number);
    width = (known + 31) >> 5;
    if (presence.around.length < width) presence.around = new Int32Array(asks.width);
    const size = (blockOf(tokens.length) + 1) * width;
    if (blocks.length < size) blocks = new Int32Array(size * 2);
    else blocks.fill(0, 0, size);
    for (let at = 0; at < tokens.length; at++) add(at);
  }

  function add(at: number): void {
    const { bits } = asks;
    const row = (tokens.profile[at] as number) * asks.width;
    const block = blockOf(at) * width;
    for (let i = 0; i < width; i++) blocks[block + i] = (blocks[block + i] as number) | (bits[row + i] as number);
  }

  const presence: Presence = {
    around: new Int32Array(0),
    begin(of) {
      tokens = of;
      gather();
    },
    note(at) {
      asks.rowOf(tokens.profile[at] as number);
      if (known !== asks.count) return;
      add(at);
      current = -1;
    },
    moveTo(at) {
      // Rows that were met for the first time ask what nobody has asked yet.
      if (known !== asks.count) gather();
      const block = blockOf(at);
      if (block === current) return;
      current = block;
      const { around } = presence;
      const first = Math.max(0, block - 1);
      const last = Math.min(blockOf(tokens.length), block + 1);
      around.fill(0);
      for (let other = first; other <= last; other++)
        for (let i = 0; i < width; i++) around[i] = (around[i] as number) | (blocks[other * width + i] as number);
    },
  };
  return presence;
}

/** Notes which kinds of rows fitted a text, guarded or not: the tone of the text is read from them too. */
import { slotOfSign } from './cues';
import type { PackedRow } from './types';

/** What a row's match says of a text as a whole. */
function nameOf({ effect }: PackedRow): string {
  if (effect.kind === 'guard') return `guard ${effect.flag}`;
  if (effect.kind === 'finding') return `found ${effect.category}`;
  return `found ${effect.kind}`;
}

export function createSigns() {
  const slots = new Map<PackedRow, number>();
  const noted = new Set<number>();
  return {
    begin: () => noted.clear(),
    note(row: PackedRow): void {
      const slot = slots.get(row) ?? slotOfSign(nameOf(row));
      slots.set(row, slot);
      noted.add(slot);
    },
    /** The slots (`cues.ts`) of what was noted since `begin`. */
    all: (): number[] => [...noted],
  };
}

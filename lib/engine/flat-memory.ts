/** Whole numbers one behind the other in one array that grows: what lies together and is read in order is read fast. */

export type FlatMemory = { memory: Int32Array; size: number };

export const createFlatMemory = (): FlatMemory => ({ memory: new Int32Array(1 << 14), size: 0 });

/** Puts numbers behind those that are there and gives the place of the first. */
export function append(to: FlatMemory, numbers: readonly number[]): number {
  const at = to.size;
  to.size += numbers.length;
  if (to.size > to.memory.length) {
    const larger = new Int32Array(Math.max(to.size, to.memory.length * 2));
    larger.set(to.memory);
    to.memory = larger;
  }
  to.memory.set(numbers, at);
  return at;
}

/** Weights of few slots out of many as printable text: for each slot in use, the step from the one before and its weight. */
import { eachNumber, encodeNumbers } from './number-code';

/** Steps that the number code holds; a longer one goes by way of slots that count nothing. */
const FARTHEST = 19_000;

/** Writes whole weights from -127 to 127; `weights` are pairs of slot and weight, slots rising. */
export function encodeWeights(weights: Iterable<readonly [slot: number, weight: number]>): string {
  const numbers: number[] = [];
  let last = 0;
  for (const [slot, weight] of weights) {
    for (; slot - last > FARTHEST; last += FARTHEST) numbers.push(FARTHEST, 0);
    numbers.push(slot - last, weight < 0 ? -weight * 2 - 1 : weight * 2);
    last = slot;
  }
  return encodeNumbers(numbers);
}

/** Reads what `encodeWeights` wrote into a table of `slots` weights. */
export function decodeWeights(text: string, slots: number): Int8Array {
  const weights = new Int8Array(slots);
  let slot = 0;
  let isStep = true;
  eachNumber(text, (number) => {
    if (isStep) slot += number;
    else weights[slot] = number & 1 ? -((number + 1) >> 1) : number >> 1;
    isStep = !isStep;
  });
  return weights;
}

/** Logistic regression over sparse rows of 0/1 features, by Adam on the whole set: no chance in it, so the same in every run. */

const STEPS = 400;
const RATE = 0.05;

/**
 * `rows`: `{ slots, value, isHarsh, times }`, `value` being what each of the row's slots counts, `times` how often the row
 * counts (once if not given). Gives a weight per slot and the bias (logarithm of odds). `decay` pulls weights towards 0: the
 * larger, the fewer cues are trusted.
 */
export function learnWeights(rows, size, decay) {
  const weights = new Float64Array(size + 1);
  const mean = new Float64Array(size + 1);
  const spread = new Float64Array(size + 1);
  const gradient = new Float64Array(size + 1);
  for (let step = 1; step <= STEPS; step++) {
    for (let i = 0; i < size; i++) gradient[i] = decay * weights[i];
    gradient[size] = 0;
    for (const { slots, value, isHarsh, times = 1 } of rows) {
      let sum = weights[size];
      for (const slot of slots) sum += weights[slot] * value;
      const error = times * (1 / (1 + Math.exp(-sum)) - (isHarsh ? 1 : 0));
      for (const slot of slots) gradient[slot] += error * value;
      gradient[size] += error;
    }
    const rate = (RATE * (1 - step / (STEPS + 1)) * Math.sqrt(1 - 0.999 ** step)) / (1 - 0.9 ** step);
    for (let i = 0; i <= size; i++) {
      mean[i] = 0.9 * mean[i] + 0.1 * gradient[i];
      spread[i] = 0.999 * spread[i] + 0.001 * gradient[i] * gradient[i];
      weights[i] -= (rate * mean[i]) / (Math.sqrt(spread[i]) + 1e-8);
    }
  }
  return { weights: weights.subarray(0, size), bias: weights[size] };
}

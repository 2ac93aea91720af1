/** Learns a table of weights of cues, small enough to ship. */
import { learnWeights } from './logistic.mjs';

/** A row's cues count for this over the root of their number, so that a long text does not count for more. */
export const SCALE = 4;
/** Weights below this share of the largest are left out: a third of the download less than with 0.02, and unseen rounds are judged as well. */
const LEAST = 0.045;
/** What was seen in fewer examples may be chance. */
const FEWEST = 3;

/**
 * Learns from `rows` (`{ slots, value, isHarsh, times }`). Gives `table` (`table`, `bias` and `unit` of `PackedTone`), what
 * each slot counts after rounding, how many cues were seen, and `score`, which judges a row as the engine will. Cues in fewer
 * rows than `fewest` count nothing.
 */
export function learnTable(rows, { encodeWeights, decay, fewest = FEWEST }) {
  const seen = new Map();
  for (const { slots } of rows) for (const slot of slots) seen.set(slot, (seen.get(slot) ?? 0) + 1);
  // Only slots that are seen often enough are learnt, in their order.
  const used = [...seen.keys()].filter((slot) => seen.get(slot) >= fewest).sort((a, b) => a - b);
  const places = new Map(used.map((slot, place) => [slot, place]));
  const dense = rows.map((row) => ({ ...row, slots: row.slots.flatMap((slot) => places.get(slot) ?? []) }));
  const { weights, bias } = learnWeights(dense, used.length, decay);
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const unit = largest / 127;
  const whole = new Map();
  weights.forEach((weight, place) => {
    if (Math.abs(weight) >= LEAST * largest) whole.set(used[place], Math.round(weight / unit));
  });
  const kept = new Map([...whole].map(([slot, weight]) => [slot, weight * unit]));
  return {
    table: { bias, unit: unit * SCALE, table: encodeWeights(whole) },
    kept,
    seen: seen.size,
    score: ({ slots, value }) => bias + slots.reduce((sum, slot) => sum + (kept.get(slot) ?? 0) * value, 0),
  };
}

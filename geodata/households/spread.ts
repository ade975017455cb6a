/**
 * Spreads a whole number over places in proportion to their weights by rounding the running sum. The parts sum to the
 * total exactly, and any run of neighbours in the list differs from its quota by at most one: with largest remainders
 * instead, places of equal weight would all get their odd person at one end of the list.
 *
 * @param total whole number ≥ 0
 * @param weights finite, ≥ 0; all zero counts as all equal
 * @returns whole numbers, one for each weight; none for no weights
 * @throws RangeError for a total that is no such number
 */
export function spread(total: number, weights: readonly number[]): number[] {
  if (!Number.isSafeInteger(total) || total < 0) throw new RangeError(`Cannot spread ${total}.`);
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const parts = sum > 0 ? weights : weights.map(() => 1);
  const whole = sum > 0 ? sum : weights.length;
  let [running, given] = [0, 0];
  return parts.map((part, i) => {
    running += part;
    const upTo = i === parts.length - 1 ? total : Math.min(total, Math.round((running / whole) * total));
    const share = upTo - given;
    given = upTo;
    return share;
  });
}

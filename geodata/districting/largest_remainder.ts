export interface AllotBounds {
  /** Least number that each share gets. Default 0. */
  readonly least?: readonly number[];
  /** Most that each share may get. Default no limit. */
  readonly most?: readonly number[];
}

/**
 * Shares a whole number out in proportion to weights, so that the shares sum to it exactly: each gets the whole part of its
 * quota, and what is left goes to the largest remainders (Hamilton's method; the first of equals wins). Bounds, where
 * given, are kept and the others share the rest in proportion.
 *
 * @param total whole number ≥ 0
 * @param weights finite, ≥ 0; all zero counts as all equal
 * @returns one whole number for each weight
 * @throws RangeError when a value is out of range or the bounds cannot be kept
 */
export function allot(total: number, weights: readonly number[], bounds: AllotBounds = {}): number[] {
  if (!Number.isSafeInteger(total) || total < 0) throw new RangeError(`Cannot share out ${total}.`);
  const wrong = weights.find((weight) => !(weight >= 0 && weight < Infinity));
  if (wrong !== undefined) throw new RangeError(`A weight is ${wrong}; it must be finite and not negative.`);
  const least = weights.map((_, i) => bounds.least?.[i] ?? 0);
  const most = weights.map((_, i) => bounds.most?.[i] ?? total);
  const lowest = least.reduce((sum, bound) => sum + bound, 0);
  const highest = most.reduce((sum, bound) => sum + bound, 0);
  if (total < lowest || total > highest || least.some((bound, i) => bound > most[i]!)) {
    throw new RangeError(`Cannot share out ${total}: the bounds allow ${lowest} to ${highest}.`);
  }

  const quotas = boundedQuotas(total, weights, least, most);
  const shares = quotas.map(Math.floor);
  const order = quotas.map((_, i) => i).sort((a, b) => quotas[b]! - shares[b]! - (quotas[a]! - shares[a]!) || a - b);
  let left = total - shares.reduce((sum, share) => sum + share, 0);
  while (left > 0) {
    for (const i of order) {
      if (left === 0 || shares[i]! >= most[i]!) continue;
      shares[i]!++;
      left--;
    }
  }
  return shares;
}

function boundedQuotas(
  total: number,
  weights: readonly number[],
  least: readonly number[],
  most: readonly number[],
): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const parts = sum > 0 ? weights : weights.map(() => 1);
  const whole = sum > 0 ? sum : weights.length;
  const plain = parts.map((part) => (total * part) / whole);
  if (plain.every((quota, i) => quota >= least[i]! && quota <= most[i]!)) return plain;

  // The sum of clamped quotas grows with the factor: halve the interval until the factor that reaches the total is found.
  const clampedBy = (factor: number): number[] =>
    parts.map((part, i) => Math.min(most[i]!, Math.max(least[i]!, factor * part)));
  let [low, high] = [0, (total + 1) / Math.min(...parts.filter((part) => part > 0))];
  for (let i = 0; i < 200 && low < high; i++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (clampedBy(middle).reduce((all, quota) => all + quota, 0) > total) high = middle;
    else low = middle;
  }
  return clampedBy(low);
}

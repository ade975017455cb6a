/**
 * Probability that a standard normal number lies at least as far from 0 as `z`, on either side. Relative error below 1e-13
 * to |z| = 37, where the probability leaves the range of numbers.
 *
 * To |z| = 3 by the series of the error function, beyond by Laplace's continued fraction of Mills' ratio (Abramowitz and
 * Stegun 7.1.6 and 26.2.14).
 */
export function twoSidedTail(z: number): number {
  const x = Math.abs(z);
  const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  if (x <= 3) {
    let term = x;
    let sum = x;
    for (let n = 3; term > 1e-17 * sum; n += 2) {
      term *= (x * x) / n;
      sum += term;
    }
    return 1 - 2 * density * sum;
  }
  let fraction = x;
  for (let n = 120; n > 0; n--) fraction = x + n / fraction;
  return (2 * density) / fraction;
}

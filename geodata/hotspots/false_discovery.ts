/**
 * Benjamini and Hochberg's q values (1995): the smallest false-discovery rate at which each test is still a discovery.
 * Those with q ≤ a are false in no more than a share a of cases, on average; valid where tests depend positively
 * (Benjamini and Yekutieli 2001), as neighbours' do.
 */
export function qValues(pValues: ArrayLike<number>): Float64Array {
  const count = pValues.length;
  const largestFirst = Uint32Array.from({ length: count }, (_, i) => i).sort((a, b) => pValues[b]! - pValues[a]!);
  const values = new Float64Array(count);
  let smallest = 1;
  largestFirst.forEach((test, i) => {
    smallest = Math.min(smallest, (pValues[test]! * count) / (count - i));
    values[test] = smallest;
  });
  return values;
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likelihoodRatio, mayExceed, mostCasesWithin } from './likelihood_ratio.ts';

/** Cases, expected and total that can be. */
const someShares = fc
  .record({ total: fc.integer({ min: 1, max: 100_000 }), share: fc.double({ min: 1e-9, max: 0.999, noNaN: true }) })
  .chain(({ total, share }) =>
    fc.record({
      total: fc.constant(total),
      expected: fc.constant(share * total),
      cases: fc.integer({ min: 0, max: total }),
    }),
  );

test('The ratio is that of the two binomial likelihoods, and 0 where no more than expected are there', () => {
  fc.assert(
    fc.property(someShares, ({ cases, expected, total }) => {
      const log = (probability: number) =>
        (cases === 0 ? 0 : cases * Math.log(probability)) +
        (cases === total ? 0 : (total - cases) * Math.log1p(-probability));
      const ratio = cases > expected ? log(cases / total) - log(expected / total) : 0;
      expect(Math.abs(likelihoodRatio(cases, expected, total) - ratio)).toBeLessThan(1e-9 * total);
    }),
    { numRuns: 2000 },
  );
});

test('What may not exceed a limit does not', () => {
  fc.assert(
    fc.property(someShares, fc.double({ min: 0.5, max: 2, noNaN: true }), ({ cases, expected, total }, factor) => {
      const ratio = likelihoodRatio(cases, expected, total);
      const limit = ratio * factor;
      if (!mayExceed(limit, cases, expected, total)) expect(ratio).toBeLessThanOrEqual(limit * (1 + 1e-9));
    }),
    { numRuns: 5000 },
  );
});

test('The most cases within a limit are within it, and one more is not', () => {
  fc.assert(
    fc.property(someShares, fc.double({ min: 0, max: 50, noNaN: true }), ({ expected, total }, limit) => {
      const most = mostCasesWithin(limit, expected, total, 0);
      expect(likelihoodRatio(most, expected, total)).toBeLessThanOrEqual(limit);
      if (most < total) expect(likelihoodRatio(most + 1, expected, total)).toBeGreaterThan(limit);
    }),
    { numRuns: 2000 },
  );
});

test('Values agree with those of another program', () => {
  // R 4.2: f <- function(c, e, n) dbinom(c, n, c/n, log = TRUE) - dbinom(c, n, e/n, log = TRUE)
  // sprintf("%.12f", c(f(8, 3.3333, 20), f(585, 381.6, 2000), f(2, 0.01, 500), f(20, 4, 20)))
  const known = [
    [8, 3.3333, 20, 3.061757095591],
    [585, 381.6, 2000, 59.888267756449],
    [2, 0.01, 500, 8.610600176723],
    [20, 4, 20, 32.188758248682],
  ] as const;
  for (const [cases, expected, total, ratio] of known)
    expect(likelihoodRatio(cases, expected, total)).toBeCloseTo(ratio, 9);
});

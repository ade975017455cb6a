import fc from 'fast-check';
import type { ScanInput } from '../scan_problem.ts';

/**
 * Small inputs of both models, with regions where nobody lives, regions and steps without cases, all of them in one, and
 * none at all. Centres stand at distances that are never equal.
 */
export const someScanInput: fc.Arbitrary<ScanInput> = fc
  .record({ regions: fc.integer({ min: 1, max: 7 }), steps: fc.integer({ min: 1, max: 7 }) })
  .chain(({ regions, steps }) =>
    fc.record({
      centres: fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 997 }), fc.integer({ min: 0, max: 997 })), {
        minLength: regions,
        maxLength: regions,
        selector: ([x, y]) => `${x} ${y}`,
      }),
      steps: fc.constant(steps),
      counts: fc.oneof(
        fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 0, max: 6 })), {
          minLength: regions * steps,
          maxLength: regions * steps,
        }),
        fc
          .tuple(fc.nat(regions * steps - 1), fc.nat(9))
          .map(([at, cases]) => Array.from({ length: regions * steps }, (_, i) => (i === at ? cases : 0))),
      ),
      residents: fc.option(
        fc.array(fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 900 }) }, fc.constant(0)), {
          minLength: regions,
          maxLength: regions,
        }),
      ),
      maxPopulationShare: fc.constantFrom(0.5, 0.3),
      maxPeriodShare: fc.constantFrom(0.5, 0.9, 0.2),
      stillAlive: fc.boolean(),
    }),
  )
  .filter(({ centres }) => distancesDiffer(centres))
  .map((input) => ({ ...input, centres: input.centres.map(([x, y]) => [x / 1e5, y / 1e5] as const) }));

function distancesDiffer(centres: readonly (readonly [number, number])[]): boolean {
  return centres.every(([x, y]) => {
    const squares = centres.map(([ox, oy]) => (ox - x) ** 2 + (oy - y) ** 2).toSorted((a, b) => a - b);
    return squares.every((square, i) => i === 0 || square - squares[i - 1]! > 1);
  });
}

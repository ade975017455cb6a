import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replicaSource } from './draw_replica.ts';
import { ReplicaScan } from './replica_scan.ts';
import { prepareScan, type ScanInput, type ScanProblem } from './scan_problem.ts';
import { ScanAlone } from './space_time_scan.ts';
import { everyCylinder } from './testing/exhaustive_scan.ts';
import { someScanInput } from './testing/scan_inputs.ts';

/** One replica's cases, in the shape of an input. */
function replicaOf(problem: ScanProblem, seed: number, replica: number): number[] {
  const counts = new Array<number>(problem.regions * problem.steps).fill(0);
  replicaSource(problem).draw(seed, replica, (region, step) => counts[region * problem.steps + step]!++);
  return counts;
}

function exhaustiveMaximum(input: ScanInput): number {
  let maximum = 0;
  for (const { likelihoodRatio } of everyCylinder(input)) maximum = Math.max(maximum, likelihoodRatio);
  return maximum;
}

test('The maximum of each replica is that of every one of its cylinders, in whatever lane it is scanned', () => {
  fc.assert(
    fc.property(someScanInput, fc.nat(), (input, seed) => {
      const problem = prepareScan(input);
      const maxima = new ScanAlone(problem).maxima({ seed, first: 3, count: 11, floor: 0 });
      maxima.forEach((maximum, i) => {
        const replica = { ...input, counts: replicaOf(problem, seed, 3 + i) };
        expect(maximum).toBeCloseTo(exhaustiveMaximum(replica), 9);
      });
    }),
    { numRuns: 120 },
  );
});

test('A floor hides just the maxima below it, one that is reached exactly included', () => {
  fc.assert(
    fc.property(someScanInput, fc.nat(), (input, seed) => {
      const problem = prepareScan(input);
      const all = new ScanAlone(problem).maxima({ seed, first: 0, count: 16, floor: 0 });
      const floor = all.toSorted()[8]!;
      if (floor === 0) return;
      const floored = new ScanAlone(problem).maxima({ seed, first: 0, count: 16, floor });
      expect([...floored]).toEqual([...all].map((maximum) => (maximum >= floor * (1 - 1e-9) ? maximum : 0)));
    }),
    { numRuns: 120 },
  );
});

/** 60 regions in rows that are not quite straight, 20 steps. */
const middling = (cases: number, residents: boolean): ScanInput => ({
  centres: Array.from(
    { length: 60 },
    (_, i) => [((i % 10) + i / 97) / 100, (Math.floor(i / 10) + i / 61) / 100] as const,
  ),
  steps: 20,
  counts: Array.from({ length: 1200 }, (_, i) => Math.floor(cases / 1200) + (i < cases % 1200 ? 1 : 0)),
  residents: residents ? Array.from({ length: 60 }, (_, i) => 50 + ((i * 37) % 400)) : null,
  maxPopulationShare: 0.5,
  maxPeriodShare: 0.5,
});

test.each([
  [300, true],
  [300, false],
  [9_000, true],
  [9_000, false],
  [70_000, true],
])('Runs of zones hide no maximum: %i cases, residents counted: %s', (cases, residents) => {
  const input = middling(cases, residents);
  const problem = prepareScan(input);
  const maxima = new ReplicaScan(problem, 4).maxima(7, [0, 1, 2]);
  maxima.forEach((maximum, i) => {
    const exhaustive = exhaustiveMaximum({ ...input, counts: replicaOf(problem, 7, i) });
    expect(maximum).toBeCloseTo(exhaustive < 4 ? 0 : exhaustive, 8);
  });
});

test('A replica of the permutation keeps the cases of every region and every step; one of Poisson keeps their number', () => {
  fc.assert(
    fc.property(someScanInput, fc.nat(), (input, seed) => {
      const problem = prepareScan(input);
      const drawn = replicaOf(problem, seed, 0);
      const sums = (counts: ArrayLike<number>) => {
        const byRegion = new Array<number>(problem.regions).fill(0);
        const byStep = new Array<number>(problem.steps).fill(0);
        for (let i = 0; i < counts.length; i++) {
          byRegion[Math.floor(i / problem.steps)]! += counts[i]!;
          byStep[i % problem.steps]! += counts[i]!;
        }
        return { byRegion, byStep };
      };
      if (problem.model === 'permutation') expect(sums(drawn)).toEqual(sums(problem.counts));
      else expect(drawn.reduce((a, b) => a + b, 0)).toBe(problem.cases);
    }),
  );
});

test('Poisson replicas spread as residents do', () => {
  const problem = prepareScan({ ...middling(60_000, true), residents: Array.from({ length: 60 }, (_, i) => i * i) });
  const byRegion = new Float64Array(60);
  replicaSource(problem).draw(1, 0, (region) => byRegion[region]!++);
  const chiSquare = byRegion.reduce((sum, cases, region) => {
    const expected = problem.cases * (problem.regionWeights[region]! / problem.regionWeight);
    return expected === 0 ? sum : sum + (cases - expected) ** 2 / expected;
  }, 0);
  // 0.999 quantile of chi-square with 58 degrees of freedom; regions without residents get none.
  expect(chiSquare).toBeLessThan(97.0);
  expect(byRegion[0]).toBe(0);
});

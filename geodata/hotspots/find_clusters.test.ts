import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cluster, findClusters } from './find_clusters.ts';
import { prepareScan } from './scan_problem.ts';
import { type ExhaustiveCylinder, everyCylinder } from './testing/exhaustive_scan.ts';
import { someScanInput } from './testing/scan_inputs.ts';

const best = (cylinders: readonly ExhaustiveCylinder[]) =>
  cylinders.reduce((top, { likelihoodRatio }) => Math.max(top, likelihoodRatio), 0);

const isThat = (cluster: Cluster) => (cylinder: ExhaustiveCylinder) =>
  cylinder.from === cluster.from &&
  cylinder.to === cluster.to &&
  cylinder.cases === cluster.cases &&
  Math.abs(cylinder.expected - cluster.expected) < 1e-9;

test('Each cluster is the most likely of all cylinders that share no region with those before, and none is left', () => {
  fc.assert(
    fc.property(someScanInput, (input) => {
      const clusters = findClusters(prepareScan(input), 10);
      let left = [...everyCylinder(input)];
      for (const cluster of clusters) {
        expect(cluster.likelihoodRatio).toBeCloseTo(best(left), 9);
        expect(left.some(isThat(cluster))).toBe(true);
        const taken = new Set(cluster.regions);
        left = left.filter(({ regions }) => ![...regions].some((region) => taken.has(region)));
      }
      expect(best(left)).toBeLessThan(1e-9);
    }),
    { numRuns: 400 },
  );
});

test('Relative risk is the rate inside over the rate outside', () => {
  const [cluster] = findClusters(
    prepareScan({
      centres: [
        [0, 0],
        [0.01, 0],
        [0.03, 0],
      ],
      steps: 2,
      // 8 of 20 cases fall on a sixth of the people and of the time: 12 on the other five sixths.
      counts: [8, 2, 3, 2, 2, 3],
      residents: [100, 100, 100],
      maxPopulationShare: 0.5,
      maxPeriodShare: 0.5,
    }),
    1,
  );
  expect(cluster).toMatchObject({ regions: [0], from: 0, to: 1, cases: 8 });
  expect(cluster!.relativeRisk).toBeCloseTo(8 / (12 / 5), 12);
});

test('No cases, one case, one region, or all cases in one region give no cluster where none can be', () => {
  const input = { steps: 2, maxPopulationShare: 0.5, maxPeriodShare: 0.5 };
  const two = [
    [0, 0],
    [0.01, 0],
  ] as const;
  const found = (counts: number[], residents: number[] | null, centres: typeof two | [(typeof two)[0]] = two) =>
    findClusters(prepareScan({ ...input, centres, counts, residents }), 5);
  expect(found([0, 0, 0, 0], null)).toEqual([]);
  expect(found([0, 0, 0, 0], [5, 5])).toEqual([]);
  expect(found([1, 0, 0, 0], [5, 5])).toEqual([]);
  expect(found([9, 1], [5], [two[0]])).toEqual([]);
  expect(found([9, 1, 0, 0], null)).toEqual([]);
  expect(found([0, 0, 0, 0], [0, 0])).toEqual([]);
});

test('Cases where nobody lives are left out and counted', () => {
  const problem = prepareScan({
    centres: [
      [0, 0],
      [0.01, 0],
    ],
    steps: 1,
    counts: [4, 3],
    residents: [0, 10],
    maxPopulationShare: 0.5,
    maxPeriodShare: 0.5,
  });
  expect(problem).toMatchObject({ cases: 3, casesLeftOut: 4 });
});

test('What cannot be is refused with its value', () => {
  const input = {
    centres: [[0, 0] as const],
    steps: 1,
    counts: [1],
    residents: null,
    maxPopulationShare: 0.5,
    maxPeriodShare: 0.5,
  };
  expect(() => prepareScan({ ...input, steps: 0 })).toThrow('steps: 0');
  expect(() => prepareScan({ ...input, counts: [1, 2] })).toThrow('counts: 2');
  expect(() => prepareScan({ ...input, counts: [-1] })).toThrow('count 0: -1');
  expect(() => prepareScan({ ...input, counts: [0.5] })).toThrow('count 0: 0.5');
  expect(() => prepareScan({ ...input, residents: [1, 2] })).toThrow('residents: 2');
  expect(() => prepareScan({ ...input, residents: [Infinity] })).toThrow('residents: Infinity');
  expect(() => prepareScan({ ...input, maxPopulationShare: 0.6 })).toThrow('maxPopulationShare: 0.6');
  expect(() => prepareScan({ ...input, maxPeriodShare: 0.95 })).toThrow('maxPeriodShare: 0.95');
});

import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { readTainan, TAINAN } from '../formats/testing/tainan.ts';
import { replicaSource } from './draw_replica.ts';
import { findClusters } from './find_clusters.ts';
import { prepareScan, type ScanInput } from './scan_problem.ts';
import { type ReplicaTask, ScanAlone, spaceTimeScan, type TestedCluster } from './space_time_scan.ts';
import { someScanInput } from './testing/scan_inputs.ts';

function scanAlone(input: ScanInput, replicas: number, seed: number, mostClusters = 5): Promise<TestedCluster[]> {
  return spaceTimeScan({ replicas, seed, mostClusters }, new ScanAlone(prepareScan(input)));
}

test('p-values are ranks among all replicas, and clusters less likely than the median of the first are left out', async () => {
  await fc.assert(
    fc.asyncProperty(someScanInput, fc.nat(), async (input, seed) => {
      const problem = prepareScan(input);
      const maxima = new ScanAlone(problem).maxima({ seed, first: 0, count: 99, floor: 0 });
      const tested = await scanAlone(input, 99, seed);
      expect(tested.length).toBeGreaterThanOrEqual(Math.min(1, findClusters(problem, 1).length));
      for (const { likelihoodRatio, pValue } of tested) {
        const asLikely = maxima.filter((maximum) => maximum >= likelihoodRatio * (1 - 1e-9)).length;
        expect(pValue).toBe((asLikely + 1) / 100);
      }
    }),
    { numRuns: 60 },
  );
});

test('The answer does not depend on how replicas are shared out', async () => {
  await fc.assert(
    fc.asyncProperty(someScanInput, fc.nat(), fc.integer({ min: 1, max: 40 }), async (input, seed, share) => {
      const problem = prepareScan(input);
      const sharedOut = ({ first, count, ...task }: ReplicaTask) => {
        const maxima = new Float64Array(count);
        for (let done = 0; done < count; done += share) {
          const part = { ...task, first: first + done, count: Math.min(share, count - done) };
          maxima.set(new ScanAlone(problem).maxima(part), done);
        }
        return maxima;
      };
      const options = { replicas: 99, seed, mostClusters: 5 };
      const clusters = (most: number) => new ScanAlone(problem).clusters(most);
      expect(await spaceTimeScan(options, { clusters, maxima: sharedOut })).toEqual(await scanAlone(input, 99, seed));
    }),
    { numRuns: 40 },
  );
});

test.each([true, false])('Where chance alone made the cases, p is uniform (residents counted: %s)', async (counted) => {
  const steps = 12;
  const centres = Array.from(
    { length: 16 },
    (_, i) => [((i % 4) + i / 50) / 100, (Math.floor(i / 4) + i / 90) / 100] as const,
  );
  const residents = Array.from({ length: 16 }, (_, i) => 100 + 30 * ((i * 7) % 11));
  const input = (counts: number[]): ScanInput => ({
    centres,
    steps,
    counts,
    residents: counted ? residents : null,
    maxPopulationShare: 0.5,
    maxPeriodShare: 0.5,
  });
  const even = prepareScan({ ...input(Array.from({ length: 16 * steps }, () => 1)), residents });
  const pValues: number[] = [];
  for (let trial = 0; trial < 300; trial++) {
    const counts = new Array<number>(16 * steps).fill(0);
    replicaSource(even).draw(1000 + trial, 0, (region, step) => counts[region * steps + step]!++);
    const [first] = await scanAlone(input(counts), 39, trial, 1);
    pValues.push(first!.pValue);
  }
  // Kolmogorov and Smirnov: below 1.63 / √n in 99 of 100; the steps of p add 1/40 at most.
  const farthest = pValues
    .toSorted((a, b) => a - b)
    .reduce((far, p, i) => Math.max(far, Math.abs(p - (i + 1) / 300), Math.abs(p - i / 300)), 0);
  expect(farthest).toBeLessThan(1.63 / Math.sqrt(300) + 1 / 40);
});

test('The most likely clusters are those that another program finds', () => {
  /*
   * R 4.2, every cylinder by brute force, log-likelihoods by dbinom:
   *
   * n <- 12; T <- 8; i <- 0:(n-1)
   * x <- ((i %% 4) + ((i * 7) %% 5) / 11) / 100; y <- ((i %/% 4) + ((i * 5) %% 7) / 13) / 100
   * pop <- 100 + ((i * 53) %% 17) * 20
   * cnt <- outer(i, 0:(T-1), function(r, t) ((r * 5 + t * 3) %% 3 == 0) + 2 * (r %in% c(5, 6, 9) & t >= 3 & t <= 5))
   * llr <- function(c, e, N) if (c > e && c >= 2) dbinom(c, N, c/N, log=TRUE) - dbinom(c, N, e/N, log=TRUE) else 0
   * best <- function(w, tw) { N <- sum(cnt); top <- list(l = 0)
   *   for (k in 1:n) { o <- order((x - x[k])^2 + (y - y[k])^2)
   *     for (m in 1:n) { z <- o[1:m]; if (sum(w[z]) > 0.5 * sum(w)) break
   *       for (a in 1:T) for (b in a:T) if (b - a + 1 <= 4) {
   *         c <- sum(cnt[z, a:b]); e <- N * sum(w[z]) / sum(w) * sum(tw[a:b]) / sum(tw)
   *         l <- llr(c, e, N); if (l > top$l + 1e-12) top <- list(l = l, z = sort(z - 1), a = a - 1, b = b, c = c, e = e) } } }
   *   top }
   * best(pop, rep(1, T)); best(rowSums(cnt), colSums(cnt))
   */
  const regions = Array.from({ length: 12 }, (_, i) => i);
  const input: ScanInput = {
    centres: regions.map((i) => [((i % 4) + ((i * 7) % 5) / 11) / 100, (Math.floor(i / 4) + ((i * 5) % 7) / 13) / 100]),
    steps: 8,
    counts: regions.flatMap((r) =>
      Array.from(
        { length: 8 },
        (_, t) => ((r * 5 + t * 3) % 3 === 0 ? 1 : 0) + ([5, 6, 9].includes(r) && t >= 3 && t <= 5 ? 2 : 0),
      ),
    ),
    residents: regions.map((i) => 100 + ((i * 53) % 17) * 20),
    maxPopulationShare: 0.5,
    maxPeriodShare: 0.5,
  };
  const [poisson] = findClusters(prepareScan(input), 1);
  expect(poisson!.regions.toSorted((a, b) => a - b)).toEqual([5, 6, 9, 10, 11]);
  expect(poisson).toMatchObject({ from: 3, to: 6, cases: 24 });
  expect(poisson!.expected).toBeCloseTo(7.446808510638, 11);
  expect(poisson!.likelihoodRatio).toBeCloseTo(15.277322346715, 11);
  const [permutation] = findClusters(prepareScan({ ...input, residents: null }), 1);
  expect(permutation!.regions.toSorted((a, b) => a - b)).toEqual([1, 5]);
  expect(permutation).toMatchObject({ from: 3, to: 6, cases: 6 });
  expect(permutation!.expected).toBeCloseTo(3.6, 11);
  expect(permutation!.likelihoodRatio).toBeCloseTo(0.728121428782, 11);
});

const hasTainan = existsSync(TAINAN.outlines);
const absent = hasTainan ? '' : ' (absent: ../shared/realdata/tainan-*)';

it.skipIf(!hasTainan)(`Finds the dengue epidemic of Tainan 2015 in the old city, in September${absent}`, async () => {
  const tainan = readTainan('2015-08-15', 60);
  const [epidemic] = await scanAlone({ ...tainan, maxPopulationShare: 0.5, maxPeriodShare: 0.5 }, 19, 1, 1);
  expect(epidemic!.pValue).toBe(0.05);
  expect(epidemic!.relativeRisk).toBeGreaterThan(5);
  // 12,909 of the year's 22,755 cases are of September.
  expect(tainan.dayOf(epidemic!.from) <= '2015-09-05').toBe(true);
  expect(tainan.dayOf(epidemic!.to) >= '2015-09-28').toBe(true);
  const towns = epidemic!.regions.map((region) => tainan.towns[region]!);
  expect(towns[0]).toBe('中西區');
  const inside = (town: string) => towns.filter((name) => name === town).length;
  expect(inside('中西區')).toBe(tainan.towns.filter((name) => name === '中西區').length);
  expect(inside('北區')).toBeGreaterThan(30);
  for (const far of ['新營區', '白河區', '玉井區', '東山區']) expect(towns).not.toContain(far);
});

it.skipIf(!hasTainan)(`Finds in Tainan that the epidemic began in the North district in summer${absent}`, async () => {
  const tainan = readTainan('2015-06-01', 60);
  const input = { ...tainan, maxPopulationShare: 0.5, maxPeriodShare: 0.5 };
  const [early] = await scanAlone(input, 19, 1, 1);
  expect(early!.pValue).toBe(0.05);
  expect(tainan.towns[early!.regions[0]!]).toBe('北區');
  expect(tainan.dayOf(early!.from) < '2015-08-01').toBe(true);
});

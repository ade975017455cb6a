import { replicaSource } from '../../geodata/hotspots/draw_replica.ts';
import { prepareScan, type ScanInput } from '../../geodata/hotspots/scan_problem.ts';
import { ScanWorkers } from './scan_workers.ts';

export interface ScanMeasure {
  /** From the counts to every cluster and its p-value: 752 regions, 60 days, 999 replicas, largest shares ½ and ½. */
  readonly scanSeconds: number;
  /** The same by the model that needs no residents. */
  readonly permutationSeconds: number;
  readonly threads: number;
  readonly cases: number;
}

const REGIONS = 752;
const DAYS = 60;
/** As many as Tainan had in the 60 worst days of its epidemic of 2015. */
const CASES = 18_836;

/** Times whole scans on two threads. Cases made by chance alone, with one outbreak among them, from a fixed seed. */
export async function measureScan(threads = 2): Promise<ScanMeasure> {
  const input = measuredInput();
  const permutation = { ...input, residents: null };
  return {
    scanSeconds: await secondsOf(input, threads),
    permutationSeconds: await secondsOf(permutation, threads),
    threads,
    cases: CASES,
  };
}

async function secondsOf(input: ScanInput, threads: number): Promise<number> {
  const workers = new ScanWorkers(() => {}, threads);
  try {
    const begin = performance.now();
    await workers.scan(input, { replicas: 999, seed: 1, mostClusters: 20 });
    return (performance.now() - begin) / 1000;
  } finally {
    await workers.close();
  }
}

/** Villages in uneven rows, a few hundred to a few thousand people each. */
function measuredInput(): ScanInput {
  const regions = Array.from({ length: REGIONS }, (_, i) => i);
  const input = {
    centres: regions.map(
      (i) =>
        [120 + ((i % 28) + ((i * 7) % 11) / 13) / 90, 23 + (Math.floor(i / 28) + ((i * 5) % 9) / 10) / 90] as const,
    ),
    steps: DAYS,
    counts: new Array<number>(REGIONS * DAYS).fill(0),
    residents: regions.map((i) => 300 + ((i * 7919) % 5000)),
    maxPopulationShare: 0.5,
    maxPeriodShare: 0.5,
  };
  const total = input.counts.with(0, CASES);
  replicaSource(prepareScan({ ...input, counts: total })).draw(1, 0, (region, day) => {
    input.counts[region * DAYS + day]!++;
  });
  for (const region of [340, 341, 368, 369]) for (let day = 20; day < 30; day++) input.counts[region * DAYS + day]!++;
  return input;
}

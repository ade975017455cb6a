import type { ScanInput } from '../../geodata/hotspots/scan_problem.ts';
import { usualNeighbourMetres } from '../../geodata/hotspots/usual_neighbours.ts';
import type { Position } from '../../geodata/place.ts';
import { kindsBelow } from '../cases_desk/kinds_below.ts';
import { caseKinds } from '../generated/queries/case_kinds.ts';
import { hotspotCases } from '../generated/queries/hotspot_cases.ts';
import type { hotspotClaim } from '../generated/queries/hotspot_claim.ts';
import { hotspotRegions } from '../generated/queries/hotspot_regions.ts';
import { peopleOfRegions } from '../generated/queries/people_of_regions.ts';
import { many, type Queryable } from '../store/queryable.ts';
import type { ScanWorkers } from './scan_workers.ts';
import { SIGNIFICANT } from './significant.ts';

export type ClaimedRun = (typeof hotspotClaim)['row'];

/** As hotspot_keep.sql takes it. */
export interface FoundHotspot {
  readonly number: number;
  readonly regionIds: readonly number[];
  readonly fromDay: string;
  readonly toDay: string;
  readonly cases: number;
  readonly expected: number;
  readonly relativeRisk: number | null;
  readonly statistic: number;
  readonly pValue: number;
  readonly qValue: number | null;
  readonly residents: number;
}

export interface FoundHotspots {
  /** All that were looked at. */
  readonly cases: number;
  readonly hotspots: readonly FoundHotspot[];
}

const MOST_HOTSPOTS = 20;
const DAY_MS = 86_400_000;

interface Counted {
  readonly ids: readonly number[];
  readonly centres: readonly Position[];
  readonly residents: Float64Array;
  /** By region and step. */
  readonly counts: Int32Array;
}

/** Counts cases and people as they are now and looks for hotspots in the threads. */
export async function computeHotspots(
  database: Queryable,
  run: ClaimedRun,
  workers: ScanWorkers,
): Promise<FoundHotspots> {
  const counted = await countCases(database, run);
  const hotspots =
    run.method === 'gi_star' ? await localHotspots(run, counted, workers) : await scanned(run, counted, workers);
  return { cases: sumOf(counted.counts), hotspots };
}

async function countCases(database: Queryable, run: ClaimedRun): Promise<Counted> {
  const { jurisdictionCode: jurisdiction, level, firstDay, pastDay, steps, stepDays } = run;
  const regions = await many(database, hotspotRegions, { jurisdiction, level });
  const people = await many(database, peopleOfRegions, { jurisdiction, moment: null });
  const residentsOf = new Map(people.map(({ regionId, residents }) => [regionId, residents]));
  const kinds = run.kinds && kindsBelow(await many(database, caseKinds, { jurisdiction }), run.kinds);
  const cases = await many(database, hotspotCases, { jurisdiction, level, firstDay, pastDay, kinds });
  const indexOf = new Map(regions.map(({ id }, index) => [id, index]));
  const counts = new Int32Array(regions.length * steps);
  for (const { regionId, day, cases: count } of cases) {
    const region = indexOf.get(regionId);
    // A region that was redrawn between two statements.
    if (region === undefined) continue;
    counts[region * steps + Math.floor(day / stepDays)]! += count;
  }
  return {
    ids: regions.map(({ id }) => id),
    centres: regions.map(({ longitude, latitude }) => [longitude, latitude]),
    residents: Float64Array.from(regions, ({ id }) => residentsOf.get(id) ?? 0),
    counts,
  };
}

async function scanned(run: ClaimedRun, counted: Counted, workers: ScanWorkers): Promise<FoundHotspot[]> {
  const input: ScanInput = {
    centres: counted.centres,
    steps: run.steps,
    counts: counted.counts,
    residents: run.method === 'scan_poisson' ? counted.residents : null,
    maxPopulationShare: run.maxPopulationShare,
    maxPeriodShare: run.maxPeriodShare,
  };
  const { replicas, seed } = run;
  const clusters = await workers.scan(input, { replicas, seed, mostClusters: MOST_HOTSPOTS });
  return clusters.map((cluster, number) => ({
    number,
    regionIds: cluster.regions.map((region) => counted.ids[region]!),
    fromDay: dayOf(run, cluster.from),
    toDay: dayOf(run, cluster.to),
    cases: cluster.cases,
    expected: cluster.expected,
    relativeRisk: Number.isFinite(cluster.relativeRisk) ? cluster.relativeRisk : null,
    statistic: cluster.likelihoodRatio,
    pValue: cluster.pValue,
    qValue: null,
    residents: residentsIn(counted, cluster.regions),
  }));
}

/** Regions whose rates of cases to residents are high together with their neighbours'; those without residents have none. */
async function localHotspots(run: ClaimedRun, counted: Counted, workers: ScanWorkers): Promise<FoundHotspot[]> {
  const inhabited = counted.ids.map((_, region) => region).filter((region) => counted.residents[region]! > 0);
  const centres = inhabited.map((region) => counted.centres[region]!);
  const casesOf = (region: number) => sumOf(counted.counts.subarray(region * run.steps, (region + 1) * run.steps));
  const values = inhabited.map((region) => casesOf(region) / counted.residents[region]!);
  const neighbourMetres = run.neighbourMetres ?? usualNeighbourMetres(centres);
  const { z, pValues, qValues } = await workers.getisOrd({ centres, values, neighbourMetres });
  const cases = inhabited.reduce((sum, region) => sum + casesOf(region), 0);
  const residents = residentsIn(counted, inhabited);
  return inhabited
    .map((region, i) => {
      const inside = casesOf(region);
      const expected = (cases * counted.residents[region]!) / residents;
      const outsideRate = (cases - inside) / (cases - expected);
      return {
        regionIds: [counted.ids[region]!],
        fromDay: run.firstDay,
        toDay: run.pastDay,
        cases: inside,
        expected,
        relativeRisk: outsideRate > 0 ? inside / expected / outsideRate : null,
        statistic: z[i]!,
        pValue: pValues[i]!,
        qValue: qValues[i]!,
        residents: Math.round(counted.residents[region]!),
      };
    })
    .filter(({ statistic, qValue }) => statistic > 0 && qValue <= SIGNIFICANT)
    .sort((a, b) => b.statistic - a.statistic)
    .map((hotspot, number) => ({ number, ...hotspot }));
}

function residentsIn({ residents }: Counted, regions: readonly number[]): number {
  return Math.round(regions.reduce((sum, region) => sum + residents[region]!, 0));
}

function sumOf(counts: Int32Array): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function dayOf({ firstDay, stepDays }: ClaimedRun, step: number): string {
  return new Date(Date.parse(firstDay) + step * stepDays * DAY_MS).toISOString().slice(0, 10);
}

import { gzipSync } from 'node:zlib';
import type { Pool } from 'pg';
import { CASE_STATES } from '../../geodata/cases/case_steps.ts';
import { makeRandom, type Random } from '../../geodata/demo/random.ts';
import { HEAT_SOURCES } from '../../geodata/heat/facet.ts';
import { cellSides, heatGrid } from '../../geodata/heat/heat_grid.ts';
import type { Bounds } from '../../geodata/place.ts';
import { fillCases } from './fill_cases.ts';
import { countCube, countHeat, type HeatAsked } from './heat.ts';
import { rebuildHeat } from './rebuild_heat.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const WINDOWS_MS = [HOUR_MS, 6 * HOUR_MS, DAY_MS, 7 * DAY_MS, 30 * DAY_MS, 90 * DAY_MS, 183 * DAY_MS, 365 * DAY_MS];
/** A screen of 1,920 × 1,080 CSS pixels, in degrees of longitude at zoom 0 (512-pixel tiles). */
const SCREEN = { width: (1920 / 512) * 360, height: (1080 / 512) * 360 };

export interface MeasuredPlace {
  readonly code: string;
  readonly bounds: Bounds;
}

export interface HeatMeasured {
  readonly questions: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly mostMs: number;
  /** Largest answer, as gzipped JSON. */
  readonly mostBytes: number;
  /** The slowest question, for whoever wants to look into it. */
  readonly slowest: HeatAsked;
}

/**
 * Fills a place with a number of cases and counts them; says how long both took.
 * @param add.spatial false, for millions: as fillCases says.
 */
export async function fillAndFold(
  pool: Pool,
  place: MeasuredPlace,
  add: { readonly count: number; readonly seed: number; readonly spatial?: boolean },
) {
  const started = performance.now();
  await fillCases(pool, place, add);
  const filled = performance.now();
  await rebuildHeat(pool, place.code);
  const rebuilt = performance.now();
  await pool.query('vacuum (analyze) heat_counts');
  return { fillSeconds: (filled - started) / 1000, foldSeconds: (rebuilt - filled) / 1000 };
}

/** A seeded set of questions: windows from an hour to a year ending anywhere, half of them now; kinds, sources, states, zooms. */
export function heatQuestions(
  { code, bounds }: MeasuredPlace,
  kinds: readonly string[],
  { count, seed, now }: { readonly count: number; readonly seed: number; readonly now: number },
): HeatAsked[] {
  const random = makeRandom(seed);
  return Array.from({ length: count }, () => {
    const length = random.pick(WINDOWS_MS);
    const to = now - (random.chance(0.5) ? 0 : random.next() * (366 * DAY_MS - length));
    const zoom = random.between(8, 18);
    return {
      jurisdiction: code,
      bounds,
      ...{ zoom, box: screenAround(bounds, zoom, random) },
      from: new Date(to - length),
      to: new Date(to),
      kinds: random.chance(0.4) ? some(kinds, random) : null,
      sources: random.chance(0.3) ? some(HEAT_SOURCES, random) : null,
      states: random.chance(0.3) ? some(CASE_STATES, random) : null,
    };
  });
}

function some<T>(all: readonly T[], random: Random): T[] {
  return Array.from({ length: random.integer(1, 3) }, () => random.pick(all));
}

function screenAround([west, south, east, north]: Bounds, zoom: number, random: Random): Bounds {
  const [width, height] = [SCREEN.width / 2 ** zoom, SCREEN.height / 2 ** zoom];
  const [x, y] = [random.between(west, east), random.between(south, north)];
  return [
    Math.max(-180, x - width / 2),
    Math.max(-89, y - height / 2),
    Math.min(180, x + width / 2),
    Math.min(89, y + height / 2),
  ];
}

/** Answers the questions one after another, as many as come. */
export async function measureHeat(pool: Pool, questions: Iterable<HeatAsked>): Promise<HeatMeasured> {
  const times: { ms: number; asked: HeatAsked }[] = [];
  let mostBytes = 0;
  for (const asked of questions) {
    const started = performance.now();
    const json = JSON.stringify(await countHeat(pool, asked));
    times.push({ ms: performance.now() - started, asked });
    mostBytes = Math.max(mostBytes, gzipSync(json).length);
  }
  times.sort((a, b) => a.ms - b.ms);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!;
  return {
    questions: times.length,
    p50Ms: at(0.5).ms,
    p95Ms: at(0.95).ms,
    p99Ms: at(0.99).ms,
    mostMs: at(1).ms,
    mostBytes,
    slowest: at(1).asked,
  };
}

/** A year of the whole place: folded counts, and GROUP BY ST_SnapToGrid of the raw rows in cells of the same size. Medians. */
export async function compareWithGroupBy(pool: Pool, { code, bounds }: MeasuredPlace, now: number, runs = 5) {
  const [from, to] = [new Date(now - 365 * DAY_MS), new Date(now)];
  const zoom = 11;
  const asked = { jurisdiction: code, bounds, box: bounds, zoom, from, to, kinds: null, sources: null, states: null };
  const { cellLongitude, cellLatitude } = cellSides(heatGrid(bounds, zoom, bounds)!);
  const heatMs = await median(runs, () => countHeat(pool, asked));
  const groupByMs = await median(runs, () =>
    pool.query(
      `select ST_SnapToGrid(position, $2::float8, $3::float8) as cell, count(*) from cases
        where jurisdiction_code = $1 and reported_at >= $4 and reported_at < $5 group by 1`,
      [code, cellLongitude, cellLatitude, from, to],
    ),
  );
  return { heatMs, groupByMs, ratio: groupByMs / heatMs };
}

/** Every case of a year as a point, as a map without cells would have to ask for it. */
export async function measureEveryPoint(pool: Pool, { code }: MeasuredPlace, now: number) {
  const started = performance.now();
  const { rows } = await pool.query(
    `select round(ST_X(position)::numeric, 5)::float8 as x, round(ST_Y(position)::numeric, 5)::float8 as y from cases
      where jurisdiction_code = $1 and reported_at >= $2 and reported_at < $3`,
    [code, new Date(now - 365 * DAY_MS), new Date(now)],
  );
  const json = JSON.stringify(rows.map(({ x, y }) => [x, y]));
  const ms = performance.now() - started;
  return { points: rows.length, ms, bytes: gzipSync(json).length };
}

/** A cube of the whole place over a year of days. */
export async function measureCube(pool: Pool, { code, bounds }: MeasuredPlace, now: number) {
  const asked = {
    jurisdiction: code,
    bounds,
    box: bounds,
    zoom: 11,
    from: new Date(now - 365 * DAY_MS),
    to: new Date(now),
  };
  const started = performance.now();
  const cube = await countCube(pool, { ...asked, kinds: null, sources: null, states: null }, 366);
  const ms = performance.now() - started;
  const { grid, steps, stepMinutes } = cube;
  return {
    ms,
    bytes: gzipSync(JSON.stringify(cube)).length,
    cells: (grid?.columns ?? 0) * (grid?.rows ?? 0),
    steps,
    stepMinutes,
  };
}

async function median(runs: number, work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[runs >> 1]!;
}

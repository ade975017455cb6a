import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Pool } from 'pg';
import { makeDemonstrationCity } from '../geodata/demo/make_city.ts';
import { PLACE_PROFILES } from '../geodata/demo/profiles.ts';
import { HeatCube, type HeatCubeAnswer } from '../geodata/heat/heat_cube.ts';
import type { Place } from '../geodata/place.ts';
import { measureIntake } from './cases/intake_measure.ts';
import { startEmbedded } from './embedded/embedded.ts';
import { caseKinds } from './generated/queries/case_kinds.ts';
import { countCube } from './heat/heat.ts';
import {
  compareWithGroupBy,
  fillAndFold,
  heatQuestions,
  type MeasuredPlace,
  measureCube,
  measureEveryPoint,
  measureHeat,
} from './heat/heat_measure.ts';
import { measureHeatUnderWrites } from './heat/heat_under_writes.ts';
import { measureScan } from './hotspots/scan_measure.ts';
import { measureFeed } from './live/feed_measure.ts';
import { loadPlace } from './store/load/load_place.ts';
import { loadStandards } from './store/load/load_standards.ts';
import { migrate } from './store/migrate.ts';
import { createPool } from './store/pool.ts';
import { many } from './store/queryable.ts';
import { databaseUrl } from './testing/global_setup.ts';
import { findPostgres, startRealPostgres } from './testing/real_postgres.ts';

/**
 * `npm run bench -- cases`: reports in, report to screen, heat and hotspots on a real, durable PostgreSQL of its own, and the
 * embedded one beside it. One seed throughout. `--quick` leaves out the ten million and shortens the rest; `--only
 * feed,intake,embedded,heat,scan` runs parts.
 */

const SEED = 20261123;
const DAY_MS = 86_400_000;
const PARTS = ['feed', 'intake', 'embedded', 'heat', 'scan'] as const;

const { values: options } = parseArgs({ options: { quick: { type: 'boolean' }, only: { type: 'string' } } });
const quick = options.quick ?? false;
const wanted = new Set(options.only?.split(',') ?? PARTS);
const unknown = [...wanted].filter((part) => !PARTS.includes(part as never));
if (unknown.length > 0) throw new Error(`Unexpected part: ${unknown}; there are ${PARTS.join(', ')}.`);

const rows: { what: string; figure: string; target: string }[] = [];
const figures: Record<string, number> = {};
const row = (what: string, figure: string, target = '') => {
  rows.push({ what, figure, target });
  console.log(`${what}: ${figure}${target ? ` (${target})` : ''}`);
};
const ms = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;

async function prepare(pool: Pool, place: Place): Promise<void> {
  await migrate(pool);
  await loadStandards(pool);
  await loadPlace(pool, place);
}

async function benchFeed(pool: Pool, url: string, code: string): Promise<void> {
  const asked = { jurisdiction: code, subscribers: 200, perSecond: 100, seconds: quick ? 10 : 30, seed: SEED };
  const feed = await measureFeed(pool, url, asked);
  row(
    `report to data at the client, ${feed.subscribers} subscribers, ${feed.perSecond.toFixed(0)} reports/s, p95`,
    ms(feed.p95Ms),
    '≤ 250 ms',
  );
  row('the same, p99', ms(feed.p99Ms), '≤ 1 s');
  row('the same, p50 and most', `${ms(feed.p50Ms)}, ${ms(feed.mostMs)}`);
  row('a report acknowledged, p95', ms(feed.acknowledgedP95Ms));
  row('processor time of the server', `${(feed.serverShare * 100).toFixed(0)} % of a core`);
  row('lost, repeated', `${feed.lost}, ${feed.repeated} of ${feed.reports * feed.subscribers}`, '0, 0');
  figures.reportToScreenP95Ms = feed.p95Ms;
  figures.reportToScreenP99Ms = feed.p99Ms;
  figures.lost = feed.lost;
  figures.repeated = feed.repeated;
  figures.feedServerCores = feed.serverShare;
}

async function benchIntake(pool: Pool, code: string): Promise<void> {
  const intake = await measureIntake(pool, code, { seconds: quick ? 10 : 60, seed: SEED });
  row(
    `reports in, real PostgreSQL, ${intake.seconds.toFixed(0)} s`,
    `${intake.perSecond.toFixed(0)}/s`,
    '≥ 2,000/s, each durable',
  );
  row('slowest second; answered, p50 and p95', `${intake.slowestSecond}/s; ${ms(intake.p50Ms)}, ${ms(intake.p95Ms)}`);
  figures.ingestPerSecond = intake.perSecond;
  figures.ingestSlowestSecond = intake.slowestSecond;
}

async function benchEmbedded(place: Place): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'gezhong-bench-'));
  const embedded = await startEmbedded(folder);
  const pool = createPool({ kind: 'embedded', host: embedded.host });
  try {
    await prepare(pool, place);
    await pool.query('analyze');
    const intake = await measureIntake(pool, place.jurisdiction.code, { seconds: quick ? 5 : 30, seed: SEED });
    row(`reports in, embedded, ${intake.seconds.toFixed(0)} s`, `${intake.perSecond.toFixed(0)}/s`, '≥ 300/s');
    figures.ingestEmbeddedPerSecond = intake.perSecond;
  } finally {
    await pool.end();
    await embedded.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchHeat(pool: Pool, place: MeasuredPlace): Promise<void> {
  const kinds = (await many(pool, caseKinds, { jurisdiction: place.code })).map(({ code }) => code);
  const now = Date.now();
  const questions = heatQuestions(place, kinds, { count: quick ? 100 : 300, seed: SEED, now });
  const at = async (name: '10k' | '100k' | '1m' | '10m', target: string) => {
    const heat = await measureHeat(pool, questions);
    row(`heat over ${name}, ${heat.questions} questions, p95`, ms(heat.p95Ms), target);
    row('the same, p50, p99 and most', [heat.p50Ms, heat.p99Ms, heat.mostMs].map(ms).join(', '));
    row('the same, largest answer, gzip', kilobytes(heat.mostBytes), '≤ 60 KB');
    figures[`heatP95Ms${name}`] = heat.p95Ms;
    figures[`heatBytes${name}`] = heat.mostBytes;
  };
  const fill = async (count: number, seed: number, spatial = true) => {
    const { fillSeconds, foldSeconds } = await fillAndFold(pool, place, { count, seed, spatial });
    row(`${count} cases made, all counted`, `${fillSeconds.toFixed(0)} s, ${foldSeconds.toFixed(0)} s`);
  };
  await fill(10_000, SEED);
  await at('10k', '≤ 50 ms');
  await fill(90_000, SEED + 1);
  await at('100k', '≤ 50 ms');
  await fill(900_000, SEED + 2);
  await at('1m', '≤ 50 ms');
  await compareHeat(pool, place, now);
  await heatUnderWrites(pool, place, questions);
  if (quick) return;
  await fill(9_000_000, SEED + 3, false);
  await at('10m', '≤ 100 ms');
}

async function compareHeat(pool: Pool, place: MeasuredPlace, now: number): Promise<void> {
  const { heatMs, groupByMs, ratio } = await compareWithGroupBy(pool, place, now);
  row('a year of 1m, folded and GROUP BY ST_SnapToGrid', `${ms(heatMs)}, ${ms(groupByMs)}`);
  row('GROUP BY against folded', `${ratio.toFixed(1)}×`, '≥ 10×');
  figures.heatVsGroupBy = ratio;
  const points = await measureEveryPoint(pool, place, now);
  row(`every one of ${points.points} points sent`, `${ms(points.ms)}, ${kilobytes(points.bytes)} gzip`);
  figures.everyPointMs = points.ms;
  figures.everyPointBytes = points.bytes;
  const made = await measureCube(pool, place, now);
  row(
    `a cube of ${made.cells} cells × ${made.steps} steps`,
    `${ms(made.ms)}, ${kilobytes(made.bytes)} gzip`,
    '≤ 60 KB',
  );
  figures.heatCubeBytes = made.bytes;
  figures.scrubPerSecond = await scrub(pool, place, now);
  row('scrubbing through the cube', `${figures.scrubPerSecond.toFixed(0)} steps/s`, '≥ 30 steps/s, no request');
}

/** Windows of thirty steps that a client cuts out of one cube, each as middles and counts, a second. */
async function scrub(pool: Pool, { code, bounds }: MeasuredPlace, now: number): Promise<number> {
  const [from, to] = [new Date(now - 365 * DAY_MS), new Date(now)];
  const everything = { kinds: null, sources: null, states: null };
  const asked = { jurisdiction: code, bounds, box: bounds, zoom: 11, from, to, ...everything };
  // As it comes over the wire.
  const answer: HeatCubeAnswer = JSON.parse(JSON.stringify(await countCube(pool, asked, 366)));
  const cube = HeatCube.from(answer)!;
  const began = performance.now();
  let steps = 0;
  for (; performance.now() - began < 1000; steps++) {
    const end = 1 + (steps % cube.steps);
    cube.cells(Math.max(0, end - 30), end);
  }
  return (steps * 1000) / (performance.now() - began);
}

async function heatUnderWrites(pool: Pool, place: MeasuredPlace, questions: Parameters<typeof measureHeat>[1]) {
  const measured = await measureHeatUnderWrites(pool, place, [...questions], {
    seconds: quick ? 8 : 30,
    seed: SEED + 9,
  });
  const { heat, intake, mostWaiting } = measured;
  row(`heat over 1m while ${intake.perSecond.toFixed(0)} reports/s come in, p95`, ms(heat.p95Ms), '≤ 50 ms');
  row('the most that waited to be folded meanwhile', `${mostWaiting}`, '≤ 100,000');
  figures.heatP95Ms1mUnderWrites = heat.p95Ms;
  figures.ingestUnderHeatPerSecond = intake.perSecond;
}

const place = makeDemonstrationCity(PLACE_PROFILES.yumen);
const { code } = place.jurisdiction;
const bin = findPostgres();
if (bin === null)
  console.log('没有安装 PostgreSQL，只测内置数据库。 / PostgreSQL is not installed: only the embedded database.');
const postgres = bin === null ? null : await startRealPostgres(bin, { durable: true });
try {
  if (postgres !== null) await benchReal(postgres.socketFolder);
} finally {
  await postgres?.stop();
}
if (wanted.has('embedded')) await benchEmbedded(place);
if (wanted.has('scan')) {
  const { scanSeconds, permutationSeconds, threads } = await measureScan();
  row(`scan, 752 villages × 60 days, 999 replicas, ${threads} threads`, `${scanSeconds.toFixed(1)} s`, '≤ 10 s');
  row('the same, space-time permutation', `${permutationSeconds.toFixed(1)} s`);
  figures.scanSeconds = scanSeconds;
  figures.scanPermutationSeconds = permutationSeconds;
}

async function benchReal(host: string): Promise<void> {
  const administrator = createPool({ kind: 'embedded', host }, 1);
  const withDatabase = async (name: string, work: (pool: Pool, url: string) => Promise<void>) => {
    await administrator.query(`create database ${name}${name === 'city' ? '' : ' template city'}`);
    const url = databaseUrl(host, name);
    const pool = createPool({ kind: 'server', url });
    await work(pool, url).finally(() => pool.end());
    if (name !== 'city') await administrator.query(`drop database ${name} with (force)`);
  };
  await withDatabase('city', async (pool) => {
    await prepare(pool, place);
    await pool.query('vacuum (analyze)');
  });
  if (wanted.has('feed')) await withDatabase('feed', (pool, url) => benchFeed(pool, url, code));
  if (wanted.has('intake')) await withDatabase('intake', (pool) => benchIntake(pool, code));
  if (wanted.has('heat')) {
    await withDatabase('heat', async (pool) => {
      const { rows: bounds } = await pool.query(
        `select array[ST_XMin(bounds), ST_YMin(bounds), ST_XMax(bounds), ST_YMax(bounds)] as bounds from jurisdictions`,
      );
      await benchHeat(pool, { code, bounds: bounds[0].bounds });
    });
  }
  await administrator.end();
}

console.table(rows);
const rounded = Object.entries(figures).map(([key, value]) => [key, Number(value.toFixed(3))]);
console.log(JSON.stringify(Object.fromEntries(rounded)));

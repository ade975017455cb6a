import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { topology } from 'topojson-server';
import { Coverage } from '../../geodata/coverage/coverage.ts';
import { measureDrag, type Spread, spreadOf } from '../../geodata/coverage/testing/measure_edits.ts';
import { faceOutlines, ownerOutlines, PostgisJudge } from '../../geodata/coverage/testing/postgis_verdict.ts';
import { attempt, randomEdit } from '../../geodata/coverage/testing/random_edits.ts';
import { wavyGrid } from '../../geodata/coverage/testing/wavy_grid.ts';
import { PLACE_PROFILES } from '../../geodata/demo/profiles.ts';
import { seededRandom } from '../../geodata/districting/random.ts';
import type { ProposalGround, ProposalLimits } from '../../geodata/proposal/ground.ts';
import { ellisGround } from '../../geodata/proposal/testing/ellis_ground.ts';
import { measureRecom } from '../../geodata/proposal/testing/measure_recom.ts';
import { bareGround, gridPairs } from '../../geodata/proposal/testing/small_grounds.ts';
import { measurePainting } from '../../geodata/redraw/testing/measure_painting.ts';
import { townBase } from '../../geodata/redraw/testing/town_base.ts';
import { CoveragePicture } from '../map/coverage/coverage_picture.ts';
import { measureDragToCard } from '../map/coverage/testing/measure_drag_to_card.ts';
import { CityDraft } from './redraw_bench/city_draft.ts';
import { cpuSeconds, timed, wallSeconds } from './redraw_bench/clocks.ts';
import { SearchThreads } from './redraw_bench/threads.ts';

/**
 * `npm run bench -- redraw`: what somebody who redraws grids waits for, on one seed. Needs nothing but the repository; the
 * blocks of Ellis County are read from ../shared/realdata where that is there, and a chessboard stands in for them where
 * not, which the table says. `--only drag,paint,recom,city` measures a part; `--scale 0.1` takes a smaller drawing to drag in.
 *
 * Milliseconds and seconds are of the wall; a step of ReCom is counted in seconds of one core. Times of the wall grow with
 * whatever else the machine does, so what the cores had to do stands beside the long ones.
 */
const PARTS = ['drag', 'paint', 'recom', 'city'] as const;
const { values: options } = parseArgs({
  options: { only: { type: 'string', default: PARTS.join() }, scale: { type: 'string', default: '1' } },
});
const wanted = new Set(options.only.split(','));
const scale = Number(options.scale);
const unknown = [...wanted].find((part) => !(PARTS as readonly string[]).includes(part));
if (unknown !== undefined) throw new Error(`Unexpected part '${unknown}'; there are: ${PARTS.join(', ')}.`);
if (!(scale > 0 && scale <= 1)) throw new Error(`Unexpected scale: ${options.scale}; above 0, at most 1.`);

const ELLIS = join(import.meta.dirname, '../../../shared/realdata/ks-ellis-blocks.geojson');
const rows: { readonly what: string; readonly measured: string; readonly target: string }[] = [];
const figures: Record<string, number | null> = {
  dragP95Ms: null,
  paintMs: null,
  recomStepsPerSecond: null,
  proposalFirstSeconds: null,
  proposalWithinLimitsShare: null,
  wholeCitySeconds: null,
  householdsMovedShare: null,
  editVsTopojson: null,
  invalidEdges: null,
};
const row = (what: string, measured: string, target = ''): void => {
  rows.push({ what, measured, target });
  console.error(`${what}: ${measured}${target === '' ? '' : ` (${target})`}`);
};
const ms = (value: number): string => `${value.toFixed(value < 10 ? 3 : 1)} ms`;
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const spread = ({ p50, p95, p99 }: Spread): string => `p95 ${ms(p95)}, p50 ${ms(p50)}, p99 ${ms(p99)}`;

function benchDrag(): void {
  const side = Math.round(142 * Math.sqrt(scale));
  const { faces, owners } = wavyGrid({ columns: side, rows: side, between: 49, ownerSide: 1, side: 20_000 }, 7);
  const built = timed(() => Coverage.of(faces, owners));
  const coverage = built.result;
  row(
    `${coverage.faceCount} grids of ${coverage.vertexCount} vertices, from polygons`,
    `${built.seconds.toFixed(1)} s`,
  );
  const edit = measureDrag(coverage, 4000, 11);
  row('one edit of the coverage', spread(edit));
  const outlines = { faces: { type: 'GeometryCollection' as const, geometries: faces.map(({ outline }) => outline) } };
  const rebuilt = timed(() => void topology(outlines));
  figures.editVsTopojson = (1000 * rebuilt.seconds) / edit.p50;
  row(
    'topology anew by topojson-server, against one edit',
    `${ms(1000 * rebuilt.seconds)}, ${figures.editVsTopojson.toFixed(0)}×`,
  );
  const picture = new CoveragePicture(coverage);
  const laidOut = timed(() => picture.build());
  row('laid out for the graphics card', ms(1000 * laidOut.seconds));
  const drag = measureDragToCard(coverage, picture, 4000, 11);
  figures.dragP95Ms = drag.p95;
  row('drag, from the pointer to data for the card', spread(drag), 'p95 ≤ 16 ms');
}

function benchPaint(): void {
  const { faces, owners } = wavyGrid({ columns: 142, rows: 142, between: 9, ownerSide: 9, side: 20_000 }, 7);
  const coverage = Coverage.of(faces, owners);
  const painted = Array.from({ length: 5000 }, (_, face) => face);
  const targets = Array.from({ length: 15 }, (_, i) => coverage.ownerCount - 1 - i);
  const base = townBase(coverage, 3, 40_000);
  const painting = measurePainting(base, coverage, painted, targets, cpuSeconds);
  const { milliseconds, cpuMilliseconds, owners: changed } = painting;
  figures.paintMs = spreadOf(milliseconds).p50;
  row(
    `paint 5,000 of ${coverage.faceCount} buildings of ${changed} grids, with figures and pinch points`,
    `p50 ${ms(figures.paintMs)}, slowest ${ms(milliseconds.at(-1)!)}, ${ms(cpuMilliseconds)} of one core`,
    '≤ 50 ms',
  );
}

function benchRecom(): void {
  const isReal = existsSync(ELLIS);
  const ground = isReal ? ellisGround(readFileSync(ELLIS, 'utf8')) : chessboard();
  const speed = measureRecom(ground, 40, cpuSeconds);
  figures.recomStepsPerSecond = speed.perSecond;
  const what = isReal ? 'ks-ellis-blocks' : 'a chessboard (../shared/realdata/ks-ellis-blocks.geojson is not there)';
  row(
    `ReCom on ${what}, ${ground.units} blocks in 40 parts, every plan contiguous`,
    `${speed.perSecond.toFixed(0)} steps/s of one core, ${percent(speed.accepted / speed.steps)} accepted`,
    '≥ 5,000 steps/s',
  );
  row(
    'trees of the cutter that draws first regions, and how much faster',
    `${speed.cutterPerSecond.toFixed(0)}/s, ${(speed.perSecond / speed.cutterPerSecond).toFixed(1)}×`,
  );
}

/** As many blocks as Ellis County has, none without neighbours, of a few dozen households each. */
function chessboard(): ProposalGround {
  const random = seededRandom(2296);
  const households = Array.from({ length: 2296 }, () => Math.floor(60 * random()));
  return bareGround(households, gridPairs(48, 2296));
}

async function benchCity(): Promise<void> {
  const { yi204 } = PLACE_PROFILES;
  const made = timed(() => new CityDraft(yi204));
  const city = made.result;
  const { coverage } = city;
  row(
    `demonstration city of ${city.today.grids().length} grids, ${coverage.faceCount} lots and blocks, made`,
    `${made.seconds.toFixed(1)} s`,
  );
  const limits = { min: yi204.gridHouseholds.min, max: yi204.gridHouseholds.max, target: 300 };
  const threads = new SearchThreads();
  try {
    await benchStreet(city, limits, threads);
    await benchWholeCity(city, limits, threads);
  } finally {
    threads.close();
  }
  await benchValidation(city);
}

async function benchStreet(city: CityDraft, limits: ProposalLimits, threads: SearchThreads): Promise<void> {
  const [start, cpu] = [wallSeconds(), cpuSeconds()];
  const ground = city.groundOf({ kind: 'region', code: city.streets[0]! }, limits.target);
  const groundMs = 1000 * (wallSeconds() - start);
  const came: { readonly seconds: number; readonly core: number; readonly share: number; readonly grids: number }[] =
    [];
  await threads.search({ ground: ground.ground, limits, options: { seed: 1 } }, ({ measures }) => {
    const share = 1 - measures.gridsOutside / measures.grids.length;
    came.push({ seconds: wallSeconds() - start, core: cpuSeconds() - cpu, share, grids: measures.grids.length });
  });
  const { seconds, share, grids, core } = came[0]!;
  figures.proposalFirstSeconds = seconds;
  figures.proposalWithinLimitsShare = share;
  row(
    `first proposal for a street of ${ground.ground.units} units, ${threads.count} threads, ground included`,
    `${seconds.toFixed(2)} s (${core.toFixed(2)} s of one core, ground ${ms(groundMs)})`,
    '≤ 2 s',
  );
  row('its grids within the limits', `${percent(share)} of ${grids}`, '≥ 95 %');
}

async function benchWholeCity(city: CityDraft, limits: ProposalLimits, threads: SearchThreads): Promise<void> {
  const [start, cpu] = [wallSeconds(), cpuSeconds()];
  const ground = city.groundOf({ kind: 'all' }, limits.target);
  const { proposals, reasons } = await threads.search({ ground: ground.ground, limits, options: { seed: 1 } });
  figures.wholeCitySeconds = wallSeconds() - start;
  row(
    `whole city of ${ground.ground.units} units to about 300 households, ${proposals.length} proposals`,
    `${figures.wholeCitySeconds.toFixed(1)} s (${(cpuSeconds() - cpu).toFixed(1)} s of one core)`,
    '≤ 30 s',
  );
  proposals.forEach((proposal, i) => {
    const { measures, kind } = proposal;
    const { comparison, gridsOutside } = city.take(ground, proposal, limits, `benchmark${i}`);
    const { moved, movedShare } = comparison;
    city.replica.undo();
    row(
      `  ${kind}: ${measures.grids.length} grids, ${gridsOutside} outside`,
      `${moved.households} households (${percent(movedShare)}) change grid, spread ${percent(measures.spread)}`,
    );
    // The one that brings grids nearest to 300 households.
    figures.householdsMovedShare = movedShare;
  });
  for (const { en } of reasons) row('  why not all', en);
  city.take(ground, proposals.at(-1)!, limits, 'benchmark-taken');
}

/** PostGIS looks at the city with a proposal taken and after thousands of edits; our own check does so for comparison. */
async function benchValidation({ coverage }: CityDraft): Promise<void> {
  const random = seededRandom(5);
  let edits = 0;
  for (let i = 0; i < 5000; i++) {
    if (attempt(coverage, randomEdit(coverage, random, `random${i}`, { move: 300, cut: 4000 })) !== null) edits++;
  }
  const own = timed(() => coverage.check());
  const judge = await PostgisJudge.start();
  try {
    const start = wallSeconds();
    const verdicts = [await judge.verdictOf(ownerOutlines(coverage)), await judge.verdictOf(faceOutlines(coverage))];
    const seconds = wallSeconds() - start;
    figures.invalidEdges = verdicts.reduce((sum, { invalidEdges }) => sum + invalidEdges, 0);
    row(
      `invalid edges that PostGIS finds in grids and lots, after a proposal and ${edits} edits`,
      `${figures.invalidEdges}, in ${seconds.toFixed(1)} s (our own check of the whole: ${ms(1000 * own.seconds)})`,
      '0',
    );
  } finally {
    await judge.close();
  }
}

if (wanted.has('drag')) benchDrag();
if (wanted.has('paint')) benchPaint();
if (wanted.has('recom')) benchRecom();
if (wanted.has('city')) await benchCity();
console.table(rows);
const rounded = Object.entries(figures).map(([key, value]) => [key, value === null ? null : Number(value.toFixed(3))]);
console.log(JSON.stringify(Object.fromEntries(rounded)));

import { type HeapProfiler, Session } from 'node:inspector/promises';
import type { Barrier, Position } from '../../geodata/place.ts';
import { positionOnEdge } from '../../geodata/reach/network/edge_line.ts';
import { gateStates } from '../../geodata/reach/network/gate_states.ts';
import type { StreetNetwork } from '../../geodata/reach/network/network.ts';
import { PlanBase } from '../../geodata/reach/plan/plan_base.ts';
import { decodePlanGround, encodePlanGround, type PlanHome } from '../../geodata/reach/plan/plan_ground.ts';
import { type PlanStation, ReachPlan } from '../../geodata/reach/plan/reach_plan.ts';
import { scatteredPositions } from '../../geodata/reach/testing/generated_city.ts';

const HOMES = 50_000;
const LEVELS = [4, 16, 64];
const MINUTES = [5, 10, 15];
const DRAGS = 40;
const STEPS = 50;
const ROUNDS = 3;
/** One step of a hand that moves 600 m in a second at 60 frames. */
const STEP_DEGREES = 1e-4;

export interface DragFigures {
  /** Milliseconds of a step, each the least of three times from the same state: what it costs on a quiet machine. */
  readonly p50: number;
  readonly p99: number;
  /** The same of all times as they came, whatever else the machine did. */
  readonly asTheyCameP99: number;
  /** Bytes that a step allocates, once warm. */
  readonly bytesPerStep: number;
}

/**
 * Stations of a made-up category, dragged about a city of 50,000 homes: each step snaps the station, repairs labels, homes'
 * times and the figures of every region, and takes what changed, as the browser does for each frame.
 */
export async function dragStations(
  network: StreetNetwork,
  barriers: readonly Barrier[],
  count: number,
  random: () => number,
): Promise<DragFigures> {
  const { plan, stations } = planOf(network, barriers, count);
  const drags = Array.from({ length: DRAGS }, () => ({
    station: stations[Math.floor(random() * stations.length)]!,
    angle: 2 * Math.PI * random(),
  }));
  const times = Array.from({ length: ROUNDS }, () => new Float64Array(DRAGS * STEPS));
  const dragAll = (to: Float64Array) => {
    drags.forEach((drag, number) => {
      dragOne(plan, drag, to, STEPS * number);
    });
  };
  dragAll(times[0]!);
  for (const round of times) {
    plan.setEdits([]);
    dragAll(round);
  }
  const bytes = await sampledBytes(() => dragAll(times[0]!.slice()));
  const least = times[0]!.map((time, step) => Math.min(time, ...times.map((round) => round[step]!)));
  return {
    p50: share(least, 0.5),
    p99: share(least, 0.99),
    asTheyCameP99: share(
      times.flatMap((round) => [...round]),
      0.99,
    ),
    bytesPerStep: bytes / (STEPS * DRAGS),
  };
}

interface Drag {
  readonly station: PlanStation;
  readonly angle: number;
}

/** Writes the milliseconds of each step. */
function dragOne(plan: ReachPlan, { station, angle }: Drag, times: Float64Array, first: number): void {
  const at: [number, number] = [...station.position];
  const east = STEP_DEGREES * Math.cos(angle);
  const north = STEP_DEGREES * Math.sin(angle);
  for (let step = 0; step < STEPS; step++) {
    at[0] += east;
    at[1] += north;
    const began = performance.now();
    plan.moveStation(station.code, at);
    plan.takeChanges(MINUTES);
    times[first + step] = performance.now() - began;
  }
}

/** What the engine's sampling heap profiler sees allocated meanwhile, whether it is still held or not. */
async function sampledBytes(run: () => void): Promise<number> {
  const session = new Session();
  session.connect();
  try {
    await session.post('HeapProfiler.startSampling', {
      samplingInterval: 256,
      includeObjectsCollectedByMajorGC: true,
      includeObjectsCollectedByMinorGC: true,
    });
    run();
    const { profile } = await session.post('HeapProfiler.stopSampling');
    return sumOf(profile.head);
  } finally {
    session.disconnect();
  }
}

function sumOf({ selfSize, children }: HeapProfiler.SamplingHeapProfileNode): number {
  return children.reduce((sum, child) => sum + sumOf(child), selfSize);
}

function share(values: Float64Array | readonly number[], of: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(of * (values.length - 1))]!;
}

function planOf(network: StreetNetwork, barriers: readonly Barrier[], count: number) {
  const place = (seed: number, many: number) =>
    scatteredPositions(network, many, seed).map((at) => positionOnEdge(network, at.edge, at.fraction));
  const base = new PlanBase(network, decodePlanGround(groundOf(place(1, HOMES), barriers)));
  const stations = place(2, count).map((position, number) => ({
    code: `S${String(number).padStart(4, '0')}`,
    position,
    open: true,
  }));
  const plan = new ReachPlan(base, {
    category: 'elderly_canteen',
    stations,
    gates: gateStates(network, null),
    walk: { metresPerSecond: 1.3, usesSteps: true, signalMs: 0 },
    limitMs: 3_600_000,
  });
  return { plan, stations };
}

function groundOf(positions: readonly Position[], barriers: readonly Barrier[]): ArrayBuffer {
  const west = Math.min(...positions.map(([longitude]) => longitude));
  const east = Math.max(...positions.map(([longitude]) => longitude));
  const stripe = (cells: number, longitude: number) =>
    `${cells}-${Math.min(cells - 1, Math.floor((cells * (longitude - west)) / (east - west)))}`;
  const homes = positions.map(
    (position, number): PlanHome => ({
      id: `H${String(number).padStart(6, '0')}`,
      position,
      households: 8,
      residents: 20,
      residents60: 4,
      residents70To79: 1,
      residents80: 1,
      estimated: true,
      regionCodes: LEVELS.map((cells) => stripe(cells, position[0])),
    }),
  );
  const levels = LEVELS.map((cells, level) => ({
    level: level + 1,
    regionCodes: Array.from({ length: cells }, (_, region) => `${cells}-${region}`),
  }));
  return encodePlanGround({ homes, levels, barriers });
}

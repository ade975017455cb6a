import type { Barrier, Position } from '../../geodata/place.ts';
import { positionOnEdge } from '../../geodata/reach/network/edge_line.ts';
import { gateStates } from '../../geodata/reach/network/gate_states.ts';
import type { StreetNetwork } from '../../geodata/reach/network/network.ts';
import { PlanBase } from '../../geodata/reach/plan/plan_base.ts';
import { decodePlanGround, encodePlanGround, type PlanHome } from '../../geodata/reach/plan/plan_ground.ts';
import { ReachPlan } from '../../geodata/reach/plan/reach_plan.ts';
import { scatteredPositions } from '../../geodata/reach/testing/generated_city.ts';

const HOMES = 50_000;
const LEVELS = [4, 16, 64];
const MINUTES = [5, 10, 15];
const DRAGS = 40;
const STEPS = 50;
/** One step of a hand that moves 600 m in a second at 60 frames. */
const STEP_DEGREES = 1e-4;

/**
 * Stations of a made-up category, dragged about a city of 50,000 homes: each step snaps the station, repairs labels, homes'
 * times and the figures of every region, and takes what changed, as the browser does for each frame.
 */
export function dragStations(
  network: StreetNetwork,
  barriers: readonly Barrier[],
  count: number,
  random: () => number,
): { readonly p50: number; readonly p99: number; readonly bytesPerStep: number } {
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
  const times: number[] = [];
  let bytes = 0;
  for (let drag = 0; drag < DRAGS; drag++) {
    const { code, position } = stations[Math.floor(random() * stations.length)]!;
    const angle = 2 * Math.PI * random();
    const at: [number, number] = [...position];
    globalThis.gc?.();
    const heap = process.memoryUsage().heapUsed;
    for (let step = 0; step < STEPS; step++) {
      at[0] += STEP_DEGREES * Math.cos(angle);
      at[1] += STEP_DEGREES * Math.sin(angle);
      const began = performance.now();
      plan.moveStation(code, at);
      plan.takeChanges(MINUTES);
      times.push(performance.now() - began);
    }
    if (drag >= DRAGS / 2) bytes += process.memoryUsage().heapUsed - heap;
  }
  // The first fifth warms up.
  const warm = times.slice(times.length / 5).sort((a, b) => a - b);
  const share = (of: number) => warm[Math.floor(of * (warm.length - 1))]!;
  return { p50: share(0.5), p99: share(0.99), bytesPerStep: bytes / (STEPS * (DRAGS / 2)) };
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

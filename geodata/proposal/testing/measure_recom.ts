import { TreeCutter } from '../../districting/cut_tree.ts';
import { seededRandom } from '../../districting/random.ts';
import { Annealer } from '../anneal.ts';
import type { ProposalGround } from '../ground.ts';
import { PROPOSAL_WEIGHTS, usualCases } from '../objective.ts';
import { type Part, partsOf } from '../parts.ts';
import { PlanState } from '../plan_state.ts';
import { planFaults } from './plan_faults.ts';

export interface RecomSpeed {
  /** Accepted and rejected steps for each second of `clock`. */
  readonly perSecond: number;
  readonly steps: number;
  readonly accepted: number;
  /** Cuts of the same pairs a second by the cutter that draws first regions (Kruskal, arrays anew each time). */
  readonly cutterPerSecond: number;
}

const ROUNDS = 20;
const STEPS = 1000;

/**
 * Steps of ReCom, two grids to two, on a plan of so many grids of a ground of one community; the plan is looked through after
 * every thousand.
 * @param clock seconds, of one core or of the wall
 * @throws Error for a plan that is not sound
 */
export function measureRecom(ground: ProposalGround, grids: number, clock: () => number): RecomSpeed {
  const total = ground.households.reduce((sum, people) => sum + people, 0);
  const limits = { min: (0.7 * total) / grids, max: (1.3 * total) / grids, target: total / grids };
  const weights = PROPOSAL_WEIGHTS.most_balanced;
  const [part] = partsOf(ground, weights).parts;
  const state = new PlanState(part!, { limits, weights, usual: usualCases(ground, limits) }, grids);
  const annealer = new Annealer(state, seededRandom(40));
  annealer.begin(new Int32Array(part!.size));
  for (let i = 0; i < 40_000; i++) annealer.step(i / 40_000, { from: 200, to: 5 });
  annealer.finish();
  const before = annealer.accepted;
  let seconds = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const start = clock();
    for (let i = 0; i < STEPS; i++) annealer.recombinePair(20, 100);
    seconds += clock() - start;
    const faults = planFaults(ground, unitOwners(part!.unitOf, state.owner));
    if (faults.length > 0) throw new Error(faults.join(' '));
  }
  return {
    perSecond: (ROUNDS * STEPS) / seconds,
    steps: ROUNDS * STEPS,
    accepted: annealer.accepted - before,
    cutterPerSecond: measureTreeCutter(ground, part!, state.owner, clock),
  };
}

function measureTreeCutter(ground: ProposalGround, part: Part, owner: Int32Array, clock: () => number): number {
  const people = Float64Array.from(part.unitOf, (unit) => ground.households[unit]! + 0.01);
  const graph = {
    size: part.size,
    start: part.start,
    neighbour: part.neighbour,
    metres: part.metres,
    strength: new Float64Array(part.neighbour.length),
    areaM2: Float64Array.from(part.unitOf, (unit) => ground.areaM2[unit]!),
    centreX: new Float64Array(part.size),
    centreY: new Float64Array(part.size),
    connected: true,
  };
  const cutter = new TreeCutter(graph, people, seededRandom(3));
  const members = Map.groupBy(owner.keys(), (node) => owner[node]!);
  const pairs = new Set<string>();
  for (let node = 0; node < part.size; node++) {
    for (let e = part.start[node]!; e < part.start[node + 1]!; e++) {
      const [a, b] = [owner[node]!, owner[part.neighbour[e]!]!];
      if (a < b) pairs.add(`${a} ${b}`);
    }
  }
  const merged = [...pairs].map((pair) => pair.split(' ').flatMap((slot) => members.get(Number(slot))!));
  const start = clock();
  const cuts = 3000;
  for (let i = 0; i < cuts; i++) cutter.cut(merged[i % merged.length]!, { targets: [1, 1], leastBlocks: [1, 1] }, 1);
  return cuts / (clock() - start);
}

function unitOwners(unitOf: Int32Array, owner: Int32Array): Int32Array {
  const owners = new Int32Array(unitOf.length);
  unitOf.forEach((unit, node) => {
    owners[unit] = owner[node]!;
  });
  return owners;
}

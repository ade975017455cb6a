import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PLACE_PROFILES } from '../demo/profiles.ts';
import { TreeCutter } from '../districting/cut_tree.ts';
import { seededRandom } from '../districting/random.ts';
import { Annealer } from './anneal.ts';
import type { ProposalGround, ProposalLimits } from './ground.ts';
import { PROPOSAL_WEIGHTS, usualCases } from './objective.ts';
import { partsOf } from './parts.ts';
import { PlanState } from './plan_state.ts';
import { propose } from './propose.ts';
import { demonstrationGround, partOfGround } from './testing/demonstration_ground.ts';
import { ellisGround } from './testing/ellis_ground.ts';
import { planFaults } from './testing/plan_faults.ts';

/** The lines that `npm run bench -- redraw` prints of proposals; `npm run bench -- proposal` prints them alone. */
export interface ProposalMeasures {
  /** Null where ks-ellis-blocks is not there. */
  readonly recomStepsPerSecond: number | null;
  /** The tree cutter of first regions (Kruskal, arrays anew each time) cutting the same pairs. */
  readonly recomVsTreeCutter: number | null;
  readonly proposalFirstSeconds: number;
  readonly proposalWithinLimitsShare: number;
  readonly wholeCitySeconds: number;
  readonly wholeCityWithinLimitsShare: number;
  readonly wholeCityGrids: number;
  readonly householdsMovedShare: number;
}

const ELLIS = join(import.meta.dirname, '../../../shared/realdata/ks-ellis-blocks.geojson');
const PARTS = 40;

/** Measures proposals; seeded, on one core. Making the demonstration city is not counted. */
export function measureProposals(print: (line: string) => void): ProposalMeasures {
  const ellis = existsSync(ELLIS) ? measureRecom(ellisGround(readFileSync(ELLIS, 'utf8')), print) : null;
  const { yi } = PLACE_PROFILES;
  const ground = demonstrationGround({ ...yi, counts: { ...yi.counts, grids: 204 } });
  const limits = { min: yi.gridHouseholds.min, max: yi.gridHouseholds.max, target: 300 };
  const street = partOfGround(ground, (community) => ground.streetOfCommunity[community] === 0);
  const first = measureFirst(street, limits, print);
  const [start, cpuStart] = [performance.now(), cpuSeconds()];
  const { proposals, reasons } = propose(ground, limits, { seed: 1 });
  const wholeCitySeconds = (performance.now() - start) / 1000;
  print(
    `whole city, ${ground.units} units, 204 grids today, all kinds: ${wholeCitySeconds.toFixed(2)} s ` +
      `(${(cpuSeconds() - cpuStart).toFixed(2)} s of one core)`,
  );
  for (const { kind, owner, measures } of proposals) {
    requireSound(ground, owner);
    print(
      `  ${kind}: ${measures.grids.length} grids, ${measures.gridsOutside} outside, ${measures.householdsMoved} households ` +
        `(${(100 * measures.movedShare).toFixed(1)} %) change grid, spread ${(100 * measures.spread).toFixed(1)} %`,
    );
  }
  for (const { en } of reasons) print(`  ${en}`);
  const chosen = (proposals.find(({ kind }) => kind === 'most_balanced') ?? proposals.at(-1)!).measures;
  return {
    recomStepsPerSecond: ellis?.perSecond ?? null,
    recomVsTreeCutter: ellis?.ratio ?? null,
    proposalFirstSeconds: first.seconds,
    proposalWithinLimitsShare: first.share,
    wholeCitySeconds,
    wholeCityWithinLimitsShare: 1 - chosen.gridsOutside / chosen.grids.length,
    wholeCityGrids: chosen.grids.length,
    householdsMovedShare: chosen.movedShare,
  };
}

/** Steps of ReCom, two grids to two, on a plan of 40 parts; the plan is looked through after every thousand. */
function measureRecom(ground: ProposalGround, print: (line: string) => void): { perSecond: number; ratio: number } {
  const total = ground.households.reduce((sum, people) => sum + people, 0);
  const limits = { min: (0.7 * total) / PARTS, max: (1.3 * total) / PARTS, target: total / PARTS };
  const weights = PROPOSAL_WEIGHTS.most_balanced;
  const [part] = partsOf(ground, weights).parts;
  const state = new PlanState(part!, { limits, weights, usual: usualCases(ground, limits) }, PARTS);
  const annealer = new Annealer(state, seededRandom(40));
  annealer.begin(new Int32Array(part!.size));
  for (let i = 0; i < 40_000; i++) annealer.step(i / 40_000, { from: 200, to: 5 });
  annealer.finish();
  const [steps, rounds] = [1000, 20];
  let seconds = 0;
  const accepted = annealer.accepted;
  for (let round = 0; round < rounds; round++) {
    const start = cpuSeconds();
    for (let i = 0; i < steps; i++) annealer.recombinePair(20, 100);
    seconds += cpuSeconds() - start;
    requireSound(ground, unitOwners(part!.unitOf, state.owner));
  }
  const perSecond = (steps * rounds) / seconds;
  const cutter = measureTreeCutter(ground, part!, state.owner);
  print(
    `ReCom on ks-ellis-blocks, ${ground.units} blocks in ${state.count} parts: ${perSecond.toFixed(0)} steps a second of one core, ` +
      `${annealer.accepted - accepted} of ${steps * rounds} accepted; TreeCutter: ${cutter.toFixed(0)} a second ` +
      `(${(perSecond / cutter).toFixed(1)} times as fast)`,
  );
  return { perSecond, ratio: perSecond / cutter };
}

/** Cuts of pairs of neighbouring grids a second, each by one tree of the cutter that draws first regions. */
function measureTreeCutter(
  ground: ProposalGround,
  part: {
    readonly size: number;
    readonly start: Int32Array;
    readonly neighbour: Int32Array;
    readonly metres: Float64Array;
    readonly unitOf: Int32Array;
  },
  owner: Int32Array,
): number {
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
  const start = cpuSeconds();
  let cuts = 0;
  for (; cuts < 3000; cuts++) cutter.cut(merged[cuts % merged.length]!, { targets: [1, 1], leastBlocks: [1, 1] }, 1);
  return cuts / (cpuSeconds() - start);
}

function measureFirst(
  street: ProposalGround,
  limits: ProposalLimits,
  print: (line: string) => void,
): { seconds: number; share: number } {
  const found = { seconds: Infinity, share: 0 };
  const [start, cpuStart] = [performance.now(), cpuSeconds()];
  propose(street, limits, {
    seed: 1,
    kinds: ['fewest_changes'],
    onProposal: ({ owner, measures }) => {
      found.seconds = (performance.now() - start) / 1000;
      found.share = 1 - measures.gridsOutside / measures.grids.length;
      requireSound(street, owner);
      print(
        `first proposal for a street of ${street.units} units: ${found.seconds.toFixed(2)} s ` +
          `(${(cpuSeconds() - cpuStart).toFixed(2)} s of one core), ${(100 * found.share).toFixed(1)} % of ${measures.grids.length} grids within limits`,
      );
    },
  });
  return found;
}

/** Time of one core, not of the clock: other work on the machine does not count, our compiler and collector do. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function unitOwners(unitOf: Int32Array, owner: Int32Array): Int32Array {
  const owners = new Int32Array(unitOf.length);
  unitOf.forEach((unit, node) => {
    owners[unit] = owner[node]!;
  });
  return owners;
}

function requireSound(ground: ProposalGround, owner: Int32Array): void {
  const faults = planFaults(ground, owner);
  if (faults.length > 0) throw new Error(faults.join(' '));
}

if (process.argv[1] === import.meta.filename) {
  console.log(JSON.stringify(measureProposals((line) => console.log(line))));
}

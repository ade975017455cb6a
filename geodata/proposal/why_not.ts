import { bottlenecks } from './bottlenecks.ts';
import { divideExactly } from './divide_exactly.ts';
import { type ProposalGround, type ProposalLimits, requireSensibleGround } from './ground.ts';
import type { PlanMeasures } from './measure_plan.ts';
import { PROPOSAL_WEIGHTS } from './objective.ts';
import { isPassable, type Part, partsOf } from './parts.ts';
import type { Reason, ReasonCode } from './reason.ts';
import { sayWhy } from './say_why.ts';

export type { Reason, ReasonCode } from './reason.ts';

/** Sets that the exhaustive search may look at before it leaves the question open. */
const EXACT_EFFORT = 1_000_000;

/**
 * Everything that makes the limits impossible, each with its place and numbers. Each reason is a proof: while it holds, some
 * grid is outside the limits. An empty list is no promise, but for parts of up to 30 nodes, where all divisions are tried.
 * @throws RangeError for a ground or limits that make no sense
 */
export function whyNot(ground: ProposalGround, limits: ProposalLimits): Reason[] {
  requireSensibleGround(ground, limits);
  const { parts, partOfUnit } = partsOf(ground, PROPOSAL_WEIGHTS.fewest_changes);
  const reason = (code: ReasonCode, units: readonly number[]): Reason => makeReason(ground, limits, code, units);
  return [
    ...wrongLocks(ground, parts, partOfUnit).map(({ code, units }) => reason(code, units)),
    ...lockedOutside(ground, limits).map((units) => reason('locked_grid_outside', units)),
    ...parts.flatMap((part) => whyPartNot(ground, part, limits).map(({ code, units }) => reason(code, units))),
  ];
}

/** For each grid of a plan that is outside the limits without a proof that some must be: the search did not get there. */
export function whyOutside(
  ground: ProposalGround,
  limits: ProposalLimits,
  plan: { readonly owner: Int32Array; readonly measures: PlanMeasures } | undefined,
  known: readonly Reason[],
): Reason[] {
  if (plan === undefined) return [];
  const { partOfUnit } = partsOf(ground, PROPOSAL_WEIGHTS.fewest_changes);
  const explained = new Set(known.flatMap(({ units }) => units.map((unit) => partOfUnit[unit]!)));
  const members = Map.groupBy(plan.owner.keys(), (unit) => plan.owner[unit]!);
  return plan.measures.grids.flatMap(({ outside }, grid) => {
    const units = members.get(grid) ?? [];
    const part = partOfUnit[units[0]!]!;
    return outside === 0 || part < 0 || explained.has(part) ? [] : [makeReason(ground, limits, 'not_found', units)];
  });
}

interface Place {
  readonly code: ReasonCode;
  readonly units: readonly number[];
}

function makeReason(
  ground: ProposalGround,
  limits: ProposalLimits,
  code: ReasonCode,
  units: readonly number[],
): Reason {
  const community = ground.community[units[0]!]!;
  const households = units.reduce((sum, unit) => sum + ground.households[unit]!, 0);
  const { min, max } = limits;
  return { code, ...sayWhy(ground, code, units, households, limits), community, units, households, min, max };
}

function whyPartNot(ground: ProposalGround, part: Part, limits: ProposalLimits): Place[] {
  const heavy: Place[] = [];
  for (let node = 0; node < part.size; node++) {
    if (part.households[node]! <= limits.max) continue;
    const units = unitsOf(part, node);
    heavy.push({ code: units.length > 1 ? 'bond_too_heavy' : 'unit_too_heavy', units });
  }
  const all = [...part.unitOf];
  const total = part.households.reduce((sum, households) => sum + households, 0);
  if (!isWhole(total, limits)) return [...heavy, { code: whyCutOff(ground, part, total, limits), units: all }];
  if (heavy.length > 0) return heavy;
  const necks = bottlenecks(part, limits);
  if (necks.length === 0 && divideExactly(part, limits, EXACT_EFFORT) !== 'impossible') return [];
  if (isPossibleWithoutLocks(ground, part, limits)) return [{ code: 'locks_prevent', units: all }];
  if (necks.length === 0) return [{ code: 'no_division', units: all }];
  return necks.map((nodes) => ({ code: 'bottleneck', units: nodes.flatMap((node) => unitsOf(part, node)) }));
}

/** Is there a division within the limits, by trying all, once every lock in the part's community is lifted? */
function isPossibleWithoutLocks(ground: ProposalGround, part: Part, limits: ProposalLimits): boolean {
  const unlocked: ProposalGround = {
    ...ground,
    bond: new Int32Array(ground.units).fill(-1),
    apart: new Uint8Array(ground.apart.length),
    lockedGrids: new Uint8Array(ground.lockedGrids.length),
  };
  const { parts, partOfUnit } = partsOf(unlocked, PROPOSAL_WEIGHTS.fewest_changes);
  const whole = parts[partOfUnit[part.unitOf[0]!]!]!;
  // Without a lock that touches it the part is what it was.
  const isSame = whole.size === part.size && !part.apart.includes(1);
  return !isSame && typeof divideExactly(whole, limits, EXACT_EFFORT) !== 'string';
}

/** Can so many households be a whole number of grids within the limits? */
export function isWhole(households: number, { min, max }: ProposalLimits): boolean {
  return Math.ceil(households / max) * min <= households && households >= min;
}

/** What keeps a part from the rest of its community: looked for by taking away one hindrance after the other. */
function whyCutOff(ground: ProposalGround, part: Part, total: number, limits: ProposalLimits): ReasonCode {
  const members = ground.community
    .keys()
    .filter((unit) => ground.community[unit] === part.community)
    .toArray();
  if (members.length === part.unitOf.length)
    return total < limits.min ? 'community_too_small' : 'community_not_divisible';
  const inside = new Set(part.unitOf);
  let [locks, barriers] = [false, false];
  for (let edge = 0; edge < ground.edgeA.length; edge++) {
    const [a, b] = [ground.edgeA[edge]!, ground.edgeB[edge]!];
    if (ground.community[a] !== part.community || ground.community[b] !== part.community) continue;
    if (inside.has(a) === inside.has(b)) continue;
    // Every edge that leaves the part is either impassable or leads to a locked grid.
    if (isPassable(ground, edge) || ground.apart[edge] === 1) locks = true;
    else barriers = true;
  }
  if (locks) return 'cut_off_by_locks';
  return barriers ? 'cut_off_by_barrier' : 'cut_off_by_gap';
}

function wrongLocks(ground: ProposalGround, parts: readonly Part[], partOfUnit: Int32Array): Place[] {
  const nodeOf = new Map<number, string>();
  parts.forEach((part, number) => {
    for (let node = 0; node < part.size; node++)
      for (const unit of unitsOf(part, node)) nodeOf.set(unit, `${number} ${node}`);
  });
  const bonds = Map.groupBy(
    ground.bond.keys().filter((unit) => ground.bond[unit]! >= 0),
    (unit) => ground.bond[unit]!,
  );
  const places: Place[] = [];
  for (const units of bonds.values()) {
    const held = units.map((unit) => nodeOf.get(unit) ?? `locked ${ground.today[unit]} ${ground.community[unit]}`);
    if (new Set(held).size > 1) places.push({ code: 'bond_in_pieces', units });
  }
  for (let edge = 0; edge < ground.edgeA.length; edge++) {
    const [a, b] = [ground.edgeA[edge]!, ground.edgeB[edge]!];
    if (ground.apart[edge] === 0) continue;
    const bonded = ground.bond[a]! >= 0 && ground.bond[a] === ground.bond[b];
    const locked = partOfUnit[a] === -1 && partOfUnit[b] === -1 && ground.today[a] === ground.today[b];
    if (bonded || locked) places.push({ code: 'locks_contradict', units: [a, b] });
  }
  return places;
}

function lockedOutside(ground: ProposalGround, limits: ProposalLimits): number[][] {
  const locked = ground.today.keys().filter((unit) => {
    const today = ground.today[unit]!;
    return today >= 0 && ground.lockedGrids[today] === 1;
  });
  const grids = Map.groupBy(locked, (unit) => `${ground.today[unit]} ${ground.community[unit]}`);
  return [...grids.values()].filter((units) => {
    const households = units.reduce((sum, unit) => sum + ground.households[unit]!, 0);
    return households < limits.min || households > limits.max;
  });
}

function unitsOf(part: Part, node: number): number[] {
  return [...part.unitOf.subarray(part.unitStart[node], part.unitStart[node + 1])];
}

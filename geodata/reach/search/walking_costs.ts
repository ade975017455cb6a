import { Problem } from '../../problem.ts';
import { EDGE, NODE, type StreetNetwork } from '../network/network.ts';

/** No time: not reached, or not to be walked. */
export const UNREACHED = 0xffffffff;

/** Who walks. */
export interface WalkRules {
  readonly metresPerSecond: number;
  /** False for whoever cannot use steps: those ways, and those said to be none for a wheelchair, are then closed. */
  readonly usesSteps: boolean;
  /** Milliseconds that arriving at a crossing with traffic signals takes on top. */
  readonly signalMs: number;
}

/**
 * What it takes to walk each edge. People walk from homes to sources, so the search, which starts at the sources, takes
 * every half-edge against the way that people walk.
 */
export interface WalkingCosts {
  readonly rules: WalkRules;
  /**
   * Milliseconds from each edge's first node to its last: round(mm ÷ m/s), UNREACHED where nobody may walk that way.
   * What arriving at signals takes is not in it.
   */
  readonly aheadMs: Uint32Array;
  /** The same from its last node to its first. */
  readonly backMs: Uint32Array;
  /**
   * For half-edge h of node n at 2h the node at its other end, at 2h + 1 the milliseconds from there to n, the wait at
   * n's signals included; as though every gate stood open.
   */
  readonly arcs: Uint32Array;
  /** Width of the buckets that suit these costs, as a power of two: times of one bucket are equal in ms >>> bucketBits. */
  readonly bucketBits: number;
}

const KEPT = 4;
const keptCosts = new WeakMap<StreetNetwork, Map<string, WalkingCosts>>();

/**
 * The costs of a way of walking. The last four of a network are kept, 24 bytes per edge each.
 * @throws Problem BAD_WALK for a speed that is not above 0, or a wait that is no whole number of milliseconds.
 */
export function walkingCosts(network: StreetNetwork, rules: WalkRules): WalkingCosts {
  checkRules(rules);
  const kept = keptCosts.get(network) ?? new Map<string, WalkingCosts>();
  keptCosts.set(network, kept);
  const key = `${rules.metresPerSecond} ${rules.usesSteps} ${rules.signalMs}`;
  const costs = kept.get(key) ?? makeCosts(network, rules);
  kept.delete(key);
  kept.set(key, costs);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
  return costs;
}

/** Milliseconds for a way off the street, of which millimetres count. */
export function offStreetMs(offStreetMetres: number, metresPerSecond: number): number {
  return walkMs(Math.round(offStreetMetres * 1000), metresPerSecond);
}

/** Milliseconds for so many millimetres at a speed; UNREACHED from 49 days on. */
export function walkMs(millimetres: number, metresPerSecond: number): number {
  return Math.min(UNREACHED, Math.round(millimetres / metresPerSecond));
}

/**
 * Milliseconds along one edge from one fraction of it to another, both multiples of 2⁻²⁰; UNREACHED where nobody may
 * walk that way. Cutting the way in two changes no sum.
 */
export function msBetween(costs: WalkingCosts, edge: number, from: number, to: number): number {
  if (from === to) return 0;
  const ms = from < to ? costs.aheadMs[edge]! : costs.backMs[edge]!;
  if (ms === UNREACHED) return UNREACHED;
  return Math.abs(Math.floor(to * ms) - Math.floor(from * ms));
}

/** Milliseconds that arriving at a node takes on top of the way there. */
export function arrivalMs(network: StreetNetwork, costs: WalkingCosts, node: number): number {
  return (network.columns.nodeFlags[node]! & NODE.signal) === 0 ? 0 : costs.rules.signalMs;
}

function makeCosts(network: StreetNetwork, rules: WalkRules): WalkingCosts {
  const { edgeLengthMm, effortMm, edgeFlags } = network.columns;
  const { metresPerSecond } = rules;
  const closed = rules.usesSteps ? 0 : EDGE.steps | EDGE.noWheelchair;
  const aheadMs = new Uint32Array(network.edgeCount);
  const backMs = new Uint32Array(network.edgeCount);
  const hasEffort = effortMm.length > 0;
  let streetMs = 0;
  for (let edge = 0; edge < aheadMs.length; edge++) {
    const flags = edgeFlags[edge]!;
    const ahead = walkMs(hasEffort ? effortMm[2 * edge]! : edgeLengthMm[edge]!, metresPerSecond);
    const back = hasEffort ? walkMs(effortMm[2 * edge + 1]!, metresPerSecond) : ahead;
    if (edge < network.groundEdgeCount) streetMs += ahead;
    aheadMs[edge] = (flags & closed) !== 0 ? UNREACHED : ahead;
    backMs[edge] = (flags & (closed | EDGE.oneWay)) !== 0 ? UNREACHED : back;
  }
  const arcs = makeArcs(network, rules.signalMs, aheadMs, backMs);
  return { rules, aheadMs, backMs, arcs, bucketBits: bucketBits(streetMs / Math.max(1, network.groundEdgeCount)) };
}

function makeArcs(network: StreetNetwork, signalMs: number, aheadMs: Uint32Array, backMs: Uint32Array): Uint32Array {
  const { firstHalf, halfTarget, halfEdge, nodeFlags } = network.columns;
  const arcs = new Uint32Array(2 * halfTarget.length);
  for (let node = 0; node < network.nodeCount; node++) {
    const wait = (nodeFlags[node]! & NODE.signal) === 0 ? 0 : signalMs;
    for (let half = firstHalf[node]!, last = firstHalf[node + 1]!; half < last; half++) {
      const edge = halfEdge[half]! >>> 1;
      const ms = (halfEdge[half]! & 1) === 0 ? backMs[edge]! : aheadMs[edge]!;
      arcs[2 * half] = halfTarget[half]!;
      arcs[2 * half + 1] = Math.min(UNREACHED, ms + wait);
    }
  }
  return arcs;
}

/**
 * Buckets half to once a mean edge wide: few nodes are then taken up twice, and what lies near comes up together.
 * @returns the width as a power of two.
 */
export function bucketBits(meanMs: number): number {
  return Math.max(0, Math.min(24, Math.floor(Math.log2(Math.max(1, meanMs)))));
}

function checkRules({ metresPerSecond, signalMs }: WalkRules): void {
  if (!(metresPerSecond > 0 && metresPerSecond < 1000)) {
    throw new Problem('BAD_WALK', {
      zh: `步行速度 ${metresPerSecond} 米/秒无效，应大于 0。`,
      en: `A walking speed of ${metresPerSecond} m/s is not valid: it must be above 0.`,
    });
  }
  if (!Number.isInteger(signalMs) || signalMs < 0 || signalMs >= UNREACHED) {
    throw new Problem('BAD_WALK', {
      zh: `信号灯等候 ${signalMs} 毫秒无效，应为 0 到 ${UNREACHED - 1} 的整数。`,
      en: `A wait of ${signalMs} ms at signals is not valid: it must be a whole number from 0 to ${UNREACHED - 1}.`,
    });
  }
}

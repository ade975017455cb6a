import type { Gate, Signal, Street } from '../../place.ts';
import { checkStreet } from './check_street.ts';
import { toUnits } from './metres.ts';
import { EDGE, NODE } from './network.ts';
import { zonesOf } from './zones.ts';

/** What a network is compiled from. */
export interface StreetGround {
  readonly streets: readonly Street[];
  readonly gates: readonly Gate[];
  readonly signals?: readonly Signal[];
}

/** The segments of all walkable streets, in columns, before they are joined to edges. */
export interface WalkableSegments {
  /** Positions of the street nodes in 1e-7 degrees; a node id is one point, whatever streets share it. */
  readonly x: Int32Array;
  readonly y: Int32Array;
  /** Metres above the sea, NaN where unknown; null where no street has heights. */
  readonly height: Float64Array | null;
  /** Bits of `NODE`. */
  readonly pointFlags: Uint8Array;
  /** Points at the two ends of each segment, in the direction of its street. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** Number of the segment's walking rules: segments of one number may lie on one edge. */
  readonly rule: Uint32Array;
  readonly rules: readonly WalkingRule[];
  readonly zoneIds: readonly string[];
  /** Gates that stand on a point, in the order of their ids, and the numbers of those on each point. */
  readonly gates: readonly Gate[];
  readonly gatesAt: ReadonlyMap<number, readonly number[]>;
}

export interface WalkingRule {
  /** Bits of `EDGE`. */
  readonly flags: number;
  /** Number of the zone in zoneIds, −1 for a public way. */
  readonly zone: number;
}

/** Everybody's ways and private ones: that nobody cuts through what is private is in the graph, see `zones.ts`. */
export function isWalkable(street: Street): boolean {
  return street.walk !== 'no';
}

/**
 * Cuts the walkable streets into segments. Streets are taken in the order of their ids, so that the same set gives the
 * same columns. A node that repeats its forerunner is passed over.
 * @throws Problem BAD_STREET as `checkStreet` does.
 */
export function walkableSegments(ground: StreetGround): WalkableSegments {
  const streets = ground.streets.filter(isWalkable).sort(byId);
  const zones = zonesOf(streets);
  const pointOf = new Map<number, number>();
  const x: number[] = [];
  const y: number[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const rule: number[] = [];
  const rules: WalkingRule[] = [];
  const ruleNumbers = new Map<string, number>();

  streets.forEach((street, index) => {
    checkStreet(street);
    const flags = flagsOf(street);
    const zone = zones.ofStreet[index]!;
    const key = `${flags} ${zone}`;
    const number = ruleNumbers.get(key) ?? rules.push({ flags, zone }) - 1;
    ruleNumbers.set(key, number);
    let before = -1;
    street.nodes.forEach((node, at) => {
      let point = pointOf.get(node);
      if (point === undefined) {
        const [longitude, latitude] = street.line[at]!;
        point = x.push(toUnits(longitude)) - 1;
        y.push(toUnits(latitude));
        pointOf.set(node, point);
      }
      if (before !== -1 && before !== point) {
        start.push(before);
        end.push(point);
        rule.push(number);
      }
      before = point;
    });
  });
  const onStreet = new Uint8Array(x.length);
  for (const ends of [start, end]) for (const point of ends) onStreet[point] = 1;
  const { gates, gatesAt } = placeGates(ground.gates, pointOf, onStreet);
  const pointFlags = new Uint8Array(x.length);
  for (const point of gatesAt.keys()) pointFlags[point]! |= NODE.gate;
  for (const { node } of ground.signals ?? []) {
    const point = pointOf.get(node);
    if (point !== undefined) pointFlags[point]! |= NODE.signal;
  }
  return {
    x: Int32Array.from(x),
    y: Int32Array.from(y),
    height: heightsOf(streets, pointOf),
    pointFlags,
    start: Uint32Array.from(start),
    end: Uint32Array.from(end),
    rule: Uint32Array.from(rule),
    rules,
    zoneIds: zones.ids,
    gates,
    gatesAt,
  };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function placeGates(all: readonly Gate[], pointOf: ReadonlyMap<number, number>, onStreet: Uint8Array) {
  const stands = ({ node }: Gate) => node !== null && onStreet[pointOf.get(node) ?? -1] === 1;
  const gates = all.filter(stands).sort(byId);
  const gatesAt = Map.groupBy(gates.keys(), (gate) => pointOf.get(gates[gate]!.node!)!);
  return { gates, gatesAt };
}

/** The height of each point by the first street that knows it. */
function heightsOf(streets: readonly Street[], pointOf: ReadonlyMap<number, number>): Float64Array | null {
  if (!streets.some(({ heights }) => heights)) return null;
  const height = new Float64Array(pointOf.size).fill(Number.NaN);
  for (const { heights, nodes } of streets) {
    heights?.forEach((metres, at) => {
      const point = pointOf.get(nodes[at]!)!;
      if (Number.isNaN(height[point])) height[point] = metres;
    });
  }
  return height;
}

function flagsOf(street: Street): number {
  return (
    (street.kind === 'steps' ? EDGE.steps : 0) |
    (street.walk === 'private' ? EDGE.private : 0) |
    (street.oneWayOnFoot ? EDGE.oneWay : 0) |
    (street.bridge ? EDGE.bridge : 0) |
    (street.tunnel ? EDGE.tunnel : 0) |
    (street.wheelchair === false ? EDGE.noWheelchair : 0)
  );
}

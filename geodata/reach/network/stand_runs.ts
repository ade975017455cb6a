import type { Run } from './join_segments.ts';
import { EDGE, NODE } from './network.ts';
import type { WalkableSegments } from './walkable_segments.ts';

/** A link of no length between two nodes at one position. */
export interface Link {
  readonly from: number;
  readonly to: number;
  /** Number of the gate that can close it, −1 for none. */
  readonly gate: number;
  /** Bits of `EDGE`. */
  readonly flags: number;
  readonly zone: number;
}

/** Between which nodes a run stands. */
export interface RunEnds {
  /** On the ground: of a zone's run, in the leave copy. */
  readonly from: number;
  readonly to: number;
  /** In the enter copy; −1 for a public way, which has none. */
  readonly enterFrom: number;
  readonly enterTo: number;
}

export interface StandingRuns {
  /** For each node its point, and bits of `NODE`. */
  readonly nodePoint: readonly number[];
  readonly nodeFlags: readonly number[];
  /** For each run. */
  readonly ends: readonly RunEnds[];
  readonly links: readonly Link[];
  /** For each gate the node that it stands on. */
  readonly gateNode: Uint32Array;
}

/**
 * Raises the nodes of the graph on the points where runs end, and the links between them:
 *
 *   public ways only, no gate     one node, the hub
 *   public ways only, a gate      a node for each piece of street  ◂──gate──▸  hub
 *   ways of zones and others      leave copy of each zone ──gate──▸ hub ──gate──▸ enter copy
 *   ways of one zone, no gate     leave copy, enter copy, not linked
 *   ways of one zone, a gate      in each copy as with public ways: nodes for the pieces around a hub of the copy
 *
 * Two gates on one point stand side by side, a link each: who finds one open gets through. Of the gates on the border
 * of a zone those count that name its compound; where none does, all. Signals are on the hub: who goes from a
 * zone on to the street waits once, who stays in the zone not at all.
 */
export function standRuns(segments: WalkableSegments, runs: readonly Run[]): StandingRuns {
  const { rules, zoneIds, gates, gatesAt, pointFlags, x } = segments;
  const points = countEnds(segments, runs);
  const nodePoint: number[] = [];
  const nodeFlags: number[] = [];
  const links: Link[] = [];
  const hubs = new Int32Array(x.length).fill(-1);
  const copies = new Map<number, readonly [leave: number, enter: number]>();

  const raise = (point: number, waits: boolean): number => {
    nodeFlags.push(pointFlags[point]! & (waits ? ~0 : ~NODE.signal));
    return nodePoint.push(point) - 1;
  };
  const hubAt = (point: number): number => {
    if (hubs[point] === -1) hubs[point] = raise(point, true);
    return hubs[point]!;
  };
  const raiseCopies = (point: number, zone: number): readonly [number, number] => {
    const border = points.isBorder(point);
    const pair = [raise(point, !border), raise(point, !border)] as const;
    if (!border) return pair;
    const hub = hubAt(point);
    for (const gate of gatesOn(point, zone)) {
      links.push({ from: pair[0], to: hub, gate, flags: EDGE.oneWay, zone });
      links.push({ from: hub, to: pair[1], gate, flags: EDGE.oneWay | EDGE.enter, zone });
    }
    return pair;
  };
  const copiesAt = (point: number, zone: number): readonly [number, number] => {
    const key = zone * x.length + point;
    const pair = copies.get(key) ?? raiseCopies(point, zone);
    copies.set(key, pair);
    return pair;
  };
  const gatesOn = (point: number, zone: number): readonly number[] => {
    const here = gatesAt.get(point) ?? [-1];
    const own = here.filter((gate) => gate !== -1 && gates[gate]!.compoundId === zoneIds[zone]);
    return own.length > 0 ? own : here;
  };
  /** The node of a piece of street that a gate cuts off from the node behind it. */
  const piece = (point: number, behind: number, zone: number): number => {
    const from = raise(point, false);
    for (const gate of gatesAt.get(point)!) links.push({ from, to: behind, gate, flags: 0, zone });
    return from;
  };
  const stand = (point: number, zone: number): readonly [ground: number, enter: number] => {
    const cut = gatesAt.has(point) && points.count[point]! > 1 && !points.isBorder(point);
    if (zone === -1) return [cut ? piece(point, hubAt(point), zone) : hubAt(point), -1];
    const [leave, enter] = copiesAt(point, zone);
    return cut ? [piece(point, leave, zone), piece(point, enter, zone)] : [leave, enter];
  };

  const ends = runs.map((run) => {
    const { zone } = rules[run.rule]!;
    const [from, enterFrom] = stand(run.points[0]!, zone);
    const [to, enterTo] = stand(run.points.at(-1)!, zone);
    return { from, to, enterFrom, enterTo };
  });
  const gateNode = new Uint32Array(gates.length);
  for (const [point, here] of gatesAt) {
    const node = hubs[point] !== -1 ? hubs[point]! : copiesAt(point, points.zone[point]!)[0];
    for (const gate of here) gateNode[gate] = node;
  }
  return { nodePoint, nodeFlags, ends, links, gateNode };
}

/** What meets on each point: how many ends of runs, and which zone's, if it is one only. */
function countEnds({ x, rules }: WalkableSegments, runs: readonly Run[]) {
  const NOTHING = -3;
  const SEVERAL = -2;
  const count = new Uint32Array(x.length);
  const zone = new Int32Array(x.length).fill(NOTHING);
  for (const run of runs) {
    for (const point of [run.points[0]!, run.points.at(-1)!]) {
      const here = rules[run.rule]!.zone;
      count[point]! += 1;
      zone[point] = zone[point] === NOTHING || zone[point] === here ? here : SEVERAL;
    }
  }
  return { count, zone, isBorder: (point: number) => zone[point] === SEVERAL };
}

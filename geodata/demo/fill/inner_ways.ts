import type { WalkAccess } from '../../place.ts';
import type { CityDraft } from '../draft.ts';
import { add, distance, dot, type Point, type Ring, scale } from '../plane/point.ts';
import { lineHits, longestChord } from '../plane/ring.ts';
import type { Heading, Row } from './rows.ts';

/** The ways inside walls: a ring road or none, a spine from south to north, a path along every row. */
export interface InnerWays {
  /** Nodes of the ring road in order; empty where there is none. */
  readonly loop: readonly number[];
  /** Nodes from which a way can leave, with the direction it leaves in. */
  readonly exits: readonly { readonly node: number; readonly heading: Point }[];
}

export interface InnerWayOptions {
  readonly ringRoad: boolean;
  /** Where the spine runs along `along`; null: no spine. */
  readonly spineAt: number | null;
  readonly walk: WalkAccess;
  readonly compound: number | null;
}

const at = ({ along, across }: Heading, u: number, v: number): Point => add(scale(along, u), scale(across, v));

/** Lays ways among rows, all of them joined, and adds them to the draft. */
export function layInnerWays(
  draft: CityDraft,
  bound: Ring,
  heading: Heading,
  rows: readonly Row[],
  { ringRoad, spineAt, walk, compound }: InnerWayOptions,
): InnerWays {
  const { mesh } = draft;
  const way = (kind: string, nodes: readonly number[]) => {
    if (nodes.length > 1) draft.ways.push({ kind, name: null, walk, compound, nodes });
  };
  const loop: number[] = ringRoad ? bound.map((p) => mesh.addNode(p)) : [];
  const outline = (): Ring => (ringRoad ? loop.map((node) => mesh.points[node]!) : bound);
  const meet = (hit: { edge: number; point: Point }): number => {
    if (!ringRoad) return mesh.addNode(hit.point);
    const near = [hit.edge, (hit.edge + 1) % loop.length].find((i) => distance(mesh.points[loop[i]!]!, hit.point) < 2);
    if (near !== undefined) return loop[near]!;
    const node = mesh.addNode(hit.point);
    loop.splice(hit.edge + 1, 0, node);
    return node;
  };
  /** Both ends of a chord; the later edge first, so that the number of the earlier one still holds. */
  const meetBoth = (chord: NonNullable<ReturnType<typeof longestChord>>): [number, number] => {
    if (chord.from.edge > chord.to.edge) {
      const from = meet(chord.from);
      return [from, meet(chord.to)];
    }
    const to = meet(chord.to);
    return [meet(chord.from), to];
  };

  const spine: number[] = [];
  const spineChord = spineAt === null ? null : longestChord(outline(), scale(heading.along, spineAt), heading.across);
  const spineReach = spineChord === null ? null : ([spineChord.from.at, spineChord.to.at] as const);
  if (spineChord !== null) spine.push(...meetBoth(spineChord));

  const rowEnds: { node: number; heading: Point }[] = [];
  for (const row of rows) {
    const chord = longestChord(outline(), scale(heading.across, row.pathAt), heading.along);
    if (chord === null || chord.to.at - chord.from.at < 12) continue;
    const nodes: number[] = [];
    const meetsSpine =
      spineReach !== null &&
      row.pathAt > spineReach[0] + 1.5 &&
      row.pathAt < spineReach[1] - 1.5 &&
      (!ringRoad || (chord.from.at < spineAt! && spineAt! < chord.to.at));
    if (ringRoad) {
      if (tooNearLoop(outline(), heading, row.pathAt, chord)) continue;
      const [west, east] = meetBoth(chord);
      rowEnds.push({ node: west, heading: scale(heading.along, -1) }, { node: east, heading: heading.along });
      nodes.push(west, east);
    } else {
      if (!meetsSpine) continue;
      const reachTo = (u: number) => mesh.addNode(at(heading, u, row.pathAt));
      const spineU = spineAt ?? row.from;
      if (row.from < spineU - 6) nodes.push(reachTo(Math.max(row.from, chord.from.at + 1)));
      if (row.to > spineU + 6) nodes.push(reachTo(Math.min(row.to, chord.to.at - 1)));
      if (nodes.length === 0) continue;
    }
    if (meetsSpine) {
      const crossing = mesh.addNode(at(heading, spineAt!, row.pathAt));
      spine.push(crossing);
      nodes.push(crossing);
    }
    const u = (node: number) => dot(mesh.points[node]!, heading.along);
    way(
      ringRoad ? 'footway' : 'service',
      nodes.toSorted((a, b) => u(a) - u(b)),
    );
  }
  const v = (node: number) => dot(mesh.points[node]!, heading.across);
  const spineInOrder = spine.toSorted((a, b) => v(a) - v(b));
  way('service', spineInOrder);
  if (ringRoad) way('service', [...loop, loop[0]!]);
  const spineEnds =
    spineInOrder.length > 1
      ? [
          { node: spineInOrder[0]!, heading: scale(heading.across, -1) },
          { node: spineInOrder.at(-1)!, heading: heading.across },
        ]
      : [];
  return { loop, exits: [...spineEnds, ...(ringRoad ? rowEnds : [])] };
}

/** A path that would run beside the ring road instead of between its sides adds nothing. */
function tooNearLoop(
  loop: Ring,
  { along, across }: Heading,
  height: number,
  chord: { readonly from: { readonly at: number }; readonly to: { readonly at: number } },
): boolean {
  return [0.1, 0.5, 0.9].some((share) => {
    const u = chord.from.at + share * (chord.to.at - chord.from.at);
    return lineHits(loop, scale(along, u), across).some((hit) => Math.abs(hit.at - height) < 7);
  });
}

import { type Point, scale } from '../plane/point.ts';
import { densify } from '../plane/polyline.ts';
import { contains } from '../plane/ring.ts';
import { arrange, type PlanLine } from './arrange.ts';
import type { Ground } from './ground.ts';
import type { MainRoad } from './main_roads.ts';
import type { EdgeFacts, Mesh } from './mesh.ts';
import { besides, inOldTown, inRailway, inRiver, type Skeleton } from './skeleton.ts';

/** The main streets on the ground, and what each of their lines is. */
export interface MainStreets {
  readonly mesh: Mesh;
  /** Line number → base of its name, e.g. 人民; null for borders. */
  readonly names: readonly (string | null)[];
  /** Line number of the border of the place. */
  readonly frameLine: number;
  /** Line numbers of the north and south bank road. */
  readonly banks: readonly [north: number, south: number];
}

interface Line extends PlanLine {
  readonly road: MainRoad | null;
  readonly role: 'road' | 'frame' | 'bank' | 'railway' | 'old_town' | 'lake';
}

/** Lays the skeleton on the ground: main roads, bank roads, borders of the railway, the frame, all cut where they meet. */
export function layOut(skeleton: Skeleton, ground: Ground): MainStreets {
  const lines: Line[] = [];
  const names: (string | null)[] = [];
  const draw = (
    role: Line['role'],
    kind: string | null,
    name: string | null,
    points: readonly Point[],
    road: MainRoad | null = null,
  ) => {
    const facts = { kind, line: lines.length, bridge: false, tunnel: false, layer: 0 };
    lines.push({ role, road, facts, points: points.map((p) => ground.toGround(p)) });
    names.push(name);
    return facts.line;
  };
  const close = (ring: readonly Point[]) => [...ring, ring[0]!];
  const frameLine = draw('frame', null, null, densify(close(skeleton.frame), 90));
  const [north, south] = besides(skeleton.river, skeleton.bankDistance);
  const banks = [draw('bank', 'tertiary', '滨河北', north), draw('bank', 'tertiary', '滨河南', south)] as const;
  for (const side of besides(skeleton.railway, skeleton.railwayHalfWidth)) draw('railway', null, null, side);
  draw('old_town', 'secondary', '环城', close(skeleton.oldTown));
  draw('lake', 'tertiary', '环湖', close(skeleton.lakeRing));
  for (const road of skeleton.roads) draw('road', road.kind, road.name, road.points, road);
  const keep = (middle: Point, line: PlanLine) => fate(line as Line, ground.toPlan(middle), skeleton);
  return { mesh: arrange(lines, keep), names, banks, frameLine };
}

/** What an edge of a line becomes at a place of the plan. */
function fate({ role, road, facts }: Line, p: Point, skeleton: Skeleton): EdgeFacts | null {
  if (role === 'frame') return facts;
  if (!contains(skeleton.frame, p)) return null;
  if (role === 'bank') {
    const [west, east] = skeleton.bankRoads;
    return p[0] > west && p[0] < east ? facts : { ...facts, kind: null };
  }
  if (road === null) return facts;
  if (inRiver(skeleton, p)) {
    if (road.river === null) return null;
    const kind = road.river === 'footbridge' ? 'footway' : road.kind;
    return { ...facts, kind, bridge: true, layer: 1 };
  }
  if (inRailway(skeleton, p)) return crossingFacts(road, facts);
  if (contains(skeleton.lakeRing, p)) return null;
  if (!inOldTown(skeleton, p)) return facts;
  if (road.name === '古道') return null;
  const inside = contains(
    skeleton.oldTown.map((q) => towards(skeleton.oldTownCentre, q)),
    p,
  );
  if (road.name === '中兴' && inside && p[1] > skeleton.oldTownCentre[1]) return { ...facts, kind: 'pedestrian' };
  return { ...facts, kind: 'secondary' };
}

/** A ring drawn in a little towards its centre, so that the pedestrian street begins inside the gate. */
const towards = (centre: Point, q: Point): Point => {
  const [x, y] = scale([q[0] - centre[0], q[1] - centre[1]], 0.9);
  return [centre[0] + x, centre[1] + y];
};

function crossingFacts(road: MainRoad, facts: EdgeFacts): EdgeFacts | null {
  switch (road.railway) {
    case null:
      return null;
    case 'underpass':
      return { ...facts, tunnel: true, layer: -1 };
    case 'overbridge':
      return { ...facts, bridge: true, layer: 1 };
    case 'level_crossing':
      return facts;
  }
}

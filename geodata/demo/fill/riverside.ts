import type { LocalName } from '../../place.ts';
import type { CityDraft } from '../draft.ts';
import type { Ground } from '../plan/ground.ts';
import { besides, type Skeleton } from '../plan/skeleton.ts';
import { between, distance, type Point } from '../plane/point.ts';
import { densify } from '../plane/polyline.ts';
import { contains, nearestOnSegment, signedArea } from '../plane/ring.ts';

const STEP_METRES = 25;
const STAIRS_EVERY_METRES = 240;

/** The river with its banks: water, green strips, a promenade on both sides with stairs up to the bank roads. */
export function fillRiverside(
  draft: CityDraft,
  skeleton: Skeleton,
  ground: Ground,
  banks: readonly [number, number],
  name: LocalName,
): void {
  const inFrame = (line: readonly Point[]) => densify(line, STEP_METRES).filter((p) => contains(skeleton.frame, p));
  const onGround = (line: readonly Point[]) => line.map((p) => ground.toGround(p));
  const [west, east] = skeleton.bankRoads;
  const inTown = (line: readonly Point[]) => inFrame(line).filter(([x]) => x > west + 60 && x < east - 60);
  const middle = onGround(inFrame(skeleton.river));
  draft.barriers.push({ kind: 'river', name, line: middle });
  const [leftShore, rightShore] = besides(skeleton.river, skeleton.riverHalfWidth);
  pushRing(draft, 'water', name, [...onGround(inFrame(rightShore)), ...onGround(inFrame(leftShore)).toReversed()]);
  const [leftBank, rightBank] = besides(skeleton.river, skeleton.bankDistance - 11);
  pushRing(draft, 'green', null, [...onGround(inFrame(leftShore)), ...onGround(inFrame(leftBank)).toReversed()]);
  pushRing(draft, 'green', null, [...onGround(inFrame(rightBank)), ...onGround(inFrame(rightShore)).toReversed()]);
  const promenades = besides(skeleton.river, skeleton.riverHalfWidth + 9);
  promenades.forEach((line, i) => {
    layPromenade(draft, onGround(inTown(line)), banks[i]!);
  });
  const label = middle[Math.floor(middle.length * 0.42)];
  if (label !== undefined) draft.labels.push({ kind: 'water', name, at: label });
}

function pushRing(draft: CityDraft, kind: 'water' | 'green', name: LocalName | null, ring: Point[]): void {
  const outline = signedArea(ring) < 0 ? ring.toReversed() : ring;
  draft.surfaces.push({ kind, name, outline });
}

function layPromenade(draft: CityDraft, line: readonly Point[], bank: number): void {
  const { mesh } = draft;
  const nodes = line.map((p) => mesh.addNode(p));
  draft.ways.push({ kind: 'footway', name: null, walk: 'yes', compound: null, nodes });
  const every = Math.round(STAIRS_EVERY_METRES / STEP_METRES);
  for (let i = 2; i < nodes.length; i += every) {
    const from = nodes[i]!;
    const road = nearestEdge(draft, mesh.points[from]!, bank);
    if (road === null || road.metres > 60) continue;
    const at = between(mesh.points[road.a]!, mesh.points[road.b]!, road.fraction);
    const near = [road.a, road.b].find((node) => distance(mesh.points[node]!, at) < 3);
    const onRoad = near ?? mesh.splitEdge(road.a, road.b, at);
    const top = mesh.addNode(between(mesh.points[from]!, mesh.points[onRoad]!, 0.4));
    draft.ways.push({ kind: 'steps', name: null, walk: 'yes', compound: null, nodes: [from, top] });
    draft.ways.push({ kind: 'footway', name: null, walk: 'yes', compound: null, nodes: [top, onRoad] });
  }
}

function nearestEdge({ mesh }: CityDraft, p: Point, line: number) {
  let best: { a: number; b: number; metres: number; fraction: number } | null = null;
  for (const { a, b, facts } of mesh.edges()) {
    if (facts.line !== line || facts.kind === null || facts.bridge) continue;
    const { metres, fraction } = nearestOnSegment(p, mesh.points[a]!, mesh.points[b]!);
    if (best === null || metres < best.metres) best = { a, b, metres, fraction };
  }
  return best;
}

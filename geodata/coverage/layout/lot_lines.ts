import { Delaunay } from 'd3-delaunay';
import type { Polygon } from 'geojson';

/** Lattice steps, on a plane where a step east is as long as one north. */
type Point = readonly [x: number, y: number];

/** About 4 m between the points of a building's outline that stand for it. */
const SAMPLE_STEPS = 360;
/** A dividing line runs this far beyond the block's edge (5 cm), so that it surely meets it; dead ends are dropped. */
const OVERSHOOT_STEPS = 5;

/** A building as rings of lattice points. */
export interface LotBuilding {
  readonly rings: readonly (readonly Point[])[];
}

/** How a block is divided among its buildings. */
export interface Lots {
  /** Straight pieces ax, ay, bx, by … in lattice steps. */
  readonly lines: readonly number[];
  /** Number (in the list) of the building whose outline is nearest. */
  nearest(x: number, y: number): number;
}

/**
 * Divides a block among its buildings: each point goes to the building whose outline is nearest, so the lines are those
 * edges of the Voronoi diagram of points along the outlines that lie between two buildings.
 *
 * @param block rings of lattice points, closed
 * @param stretch metres of a step east by metres of a step north
 */
export function divideBlock(
  block: readonly (readonly Point[])[],
  buildings: readonly LotBuilding[],
  stretch: number,
): Lots {
  const coordinates: number[] = [];
  const buildingOf: number[] = [];
  const taken = new Set<string>();
  buildings.forEach(({ rings }, building) => {
    for (const [x, y] of rings.flatMap((ring) => [...sample(ring)])) {
      const key = `${x},${y}`;
      if (taken.has(key)) continue;
      taken.add(key);
      coordinates.push(x * stretch, y);
      buildingOf.push(building);
    }
  });
  const delaunay = new Delaunay(Float64Array.from(coordinates));
  const { width, box } = extentOf(block, stretch);
  const voronoi = delaunay.voronoi([box[0], box[1], box[2], box[3]]);
  const lines: number[] = [];
  const edges = block.flatMap((ring) => ring.slice(1).map((b, i) => [ring[i]!, b] as const));
  const { triangles, halfedges } = delaunay;
  const { circumcenters } = voronoi;
  const centre = (edge: number): Point => {
    const triangle = Math.floor(edge / 3);
    return [circumcenters[2 * triangle]!, circumcenters[2 * triangle + 1]!];
  };
  for (let edge = 0; edge < triangles.length; edge++) {
    const twin = halfedges[edge]!;
    if (twin > edge) continue;
    const [i, j] = [triangles[edge]!, triangles[edge % 3 === 2 ? edge - 2 : edge + 1]!];
    if (buildingOf[i] === buildingOf[j]) continue;
    const [ax, ay] = centre(edge);
    // Beyond the hull the dividing line runs on at a right angle to the edge.
    const outward = (k: 0 | 1): number => coordinates[2 * j + k]! - coordinates[2 * i + k]!;
    const far = (2 * width) / Math.max(1, Math.hypot(outward(0), outward(1)));
    const [bx, by] = twin >= 0 ? centre(twin) : [ax - outward(1) * far, ay + outward(0) * far];
    lines.push(...insideBlock([ax / stretch, ay], [bx / stretch, by], edges));
  }
  return { lines, nearest: (x, y) => buildingOf[delaunay.find(x * stretch, y)]! };
}

function* sample(ring: readonly Point[]): Generator<Point> {
  for (let i = 1; i < ring.length; i++) {
    const [[ax, ay], [bx, by]] = [ring[i - 1]!, ring[i]!];
    const parts = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay) / SAMPLE_STEPS));
    for (let k = 0; k < parts; k++) yield [ax + ((bx - ax) * k) / parts, ay + ((by - ay) * k) / parts];
  }
}

function extentOf(block: readonly (readonly Point[])[], stretch: number) {
  const [xs, ys] = [block[0]!.map(([x]) => x * stretch), block[0]!.map(([, y]) => y)];
  const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const;
  return { box, width: Math.max(box[2] - box[0], box[3] - box[1]) };
}

/** The parts of a piece inside the block, a little prolonged where they meet its edge; whole numbers. */
function insideBlock(a: Point, b: Point, edges: readonly (readonly [Point, Point])[]): number[] {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = Math.hypot(dx, dy);
  const cuts = [0, 1];
  let inside = false;
  for (const [[cx, cy], [ex, ey]] of edges) {
    if (cy > a[1] !== ey > a[1] && a[0] < cx + ((a[1] - cy) / (ey - cy)) * (ex - cx)) inside = !inside;
    const across = dx * (ey - cy) - dy * (ex - cx);
    if (across === 0) continue;
    const t = ((cx - a[0]) * (ey - cy) - (cy - a[1]) * (ex - cx)) / across;
    const u = ((cx - a[0]) * dy - (cy - a[1]) * dx) / across;
    if (t > 0 && t < 1 && u >= 0 && u < 1) cuts.push(t);
  }
  cuts.sort((p, q) => p - q);
  const lines: number[] = [];
  for (let k = 1; k < cuts.length; k++, inside = !inside) {
    if (!inside) continue;
    const beyond = OVERSHOOT_STEPS / Math.max(1, length);
    const from = k === 1 ? 0 : cuts[k - 1]! - beyond;
    const to = k === cuts.length - 1 ? 1 : cuts[k]! + beyond;
    lines.push(
      Math.round(a[0] + from * dx),
      Math.round(a[1] + from * dy),
      Math.round(a[0] + to * dx),
      Math.round(a[1] + to * dy),
    );
  }
  return lines;
}

/** Rings of lattice points of a polygon. */
export function latticeRings(
  outline: Polygon,
  x: (degrees: number) => number,
  y: (degrees: number) => number,
): Point[][] {
  return outline.coordinates.map((ring) => ring.map(([longitude, latitude]): Point => [x(longitude!), y(latitude!)]));
}

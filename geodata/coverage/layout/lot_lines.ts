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
  // Wide of the block, so that none of its own edges of the diagram is cut short.
  const voronoi = delaunay.voronoi([box[0] - width, box[1] - width, box[2] + width, box[3] + width]);
  const lines: number[] = [];
  const edges = block.flatMap((ring) => ring.slice(1).map((b, i) => [ring[i]!, b] as const));
  for (let i = 0; i < buildingOf.length; i++) {
    const cell = voronoi.cellPolygon(i);
    if (cell == null) continue;
    const neighbours = [...voronoi.neighbors(i)].filter((j) => j > i && buildingOf[j] !== buildingOf[i]);
    for (const j of neighbours) {
      const shared = sharedEdge(cell, voronoi.cellPolygon(j));
      if (shared === null) continue;
      const [[ax, ay], [bx, by]] = shared;
      lines.push(...insideBlock([ax / stretch, ay], [bx / stretch, by], edges));
    }
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

/** The edge that two neighbouring cells have in common: both give the same numbers for its ends. */
function sharedEdge(cell: readonly Point[], other: readonly Point[] | null): [Point, Point] | null {
  if (other == null) return null;
  const common = cell.slice(1).filter(([x, y]) => other.some(([ox, oy]) => ox === x && oy === y));
  return common.length === 2 ? [common[0]!, common[1]!] : null;
}

/** The parts of a piece inside the block, a little prolonged where they meet its edge; whole numbers. */
function insideBlock(a: Point, b: Point, edges: readonly (readonly [Point, Point])[]): number[] {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = Math.hypot(dx, dy);
  if (length < 1) return [];
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
    const from = k === 1 ? cuts[0]! : cuts[k - 1]! - OVERSHOOT_STEPS / length;
    const to = k === cuts.length - 1 ? cuts[k]! : cuts[k]! + OVERSHOOT_STEPS / length;
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

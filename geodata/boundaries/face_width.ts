import { originOf } from '../districting/trace_walks.ts';
import type { MetricPlane } from './metric_plane.ts';
import type { NodedFaces } from './noded_faces.ts';

/** Edges of a face in metres, as columns. */
interface FaceEdges {
  readonly ax: Float64Array;
  readonly ay: Float64Array;
  readonly bx: Float64Array;
  readonly by: Float64Array;
}

/** The search gives up on cells smaller than this share of the width asked for. */
const FINEST_SHARE = 1 / 16;

/** Share of its size by which the search lies beside the face. */
const HAIR = 1e-6;

/** So many cells are looked at; a face that needs more is taken for wide, so that a person is asked about it. */
const MOST_CELLS = 100_000;

/** Does no circle of this diameter (metres) fit into the face? Right to about a tenth of the width. */
export function isThinner(faces: NodedFaces, face: number, plane: MetricPlane, widthM: number): boolean {
  if (faces.areaM2[face]! <= (Math.PI / 4) * widthM ** 2) return true;
  return widthM > 0 && noneFits(edgesOf(faces, face, plane), widthM);
}

/** Diameter in metres of the largest circle that fits into a face, to about 5 %. */
export function faceWidth(faces: NodedFaces, face: number, plane: MetricPlane): number {
  const edges = edgesOf(faces, face, plane);
  let [fits, tooWide] = [0, 2 * Math.sqrt(faces.areaM2[face]! / Math.PI) * 1.05];
  while (tooWide - fits > tooWide / 20) {
    const middle = (fits + tooWide) / 2;
    if (noneFits(edges, middle)) tooWide = middle;
    else fits = middle;
  }
  return (fits + tooWide) / 2;
}

function edgesOf({ graph, start, halfEdges }: NodedFaces, face: number, plane: MetricPlane): FaceEdges {
  const [begin, end] = [start[face]!, start[face + 1]!];
  const column = () => new Float64Array(end - begin);
  const edges: FaceEdges = { ax: column(), ay: column(), bx: column(), by: column() };
  const origin = originOf(graph, halfEdges[begin]!);
  const [x0, y0] = [graph.x[origin]!, graph.y[origin]!];
  for (let i = begin; i < end; i++) {
    const [a, b] = [originOf(graph, halfEdges[i]!), originOf(graph, halfEdges[i]! ^ 1)];
    edges.ax[i - begin] = (graph.x[a]! - x0) * plane.east;
    edges.ay[i - begin] = (graph.y[a]! - y0) * plane.north;
    edges.bx[i - begin] = (graph.x[b]! - x0) * plane.east;
    edges.by[i - begin] = (graph.y[b]! - y0) * plane.north;
  }
  return edges;
}

interface Cell {
  readonly x: number;
  readonly y: number;
  /** Half of its side. */
  readonly half: number;
  readonly inside: boolean;
  /** The edges that can be the nearest to some point of it; all that pass through it are among them. */
  readonly near: readonly number[];
}

/**
 * Square cells, quartered while one could still hold the centre of such a circle (as in Mapbox's polylabel). Each part looks
 * only at the edges that were near enough to the whole.
 */
function noneFits(edges: FaceEdges, widthM: number): boolean {
  const radius = widthM / 2;
  const [west, south, east, north] = boxOf(edges);
  if (Math.min(east - west, north - south) < widthM) return true;
  const all = Array.from(edges.ax, (_, edge) => edge);
  // A hair off the middle, so that no middle of a cell lies exactly on an edge of round coordinates.
  const half = (Math.max(east - west, north - south) / 2) * (1 + 2 * HAIR);
  const [x, y] = [(west + east) / 2 + 0.619 * HAIR * half, (south + north) / 2 + 0.271 * HAIR * half];
  const inside = crossesEast(edges, all, x, y, Infinity) % 2 === 1;
  const cells: Cell[] = [{ x, y, half, inside, near: all }];
  const distances = new Float64Array(all.length);
  for (let looked = 0; cells.length > 0; looked++) {
    if (looked === MOST_CELLS) return false;
    const cell = cells.pop()!;
    const reach = cell.half * Math.SQRT2;
    const nearest = measure(edges, cell, distances);
    if (cell.inside && nearest >= radius) return false;
    const clearance = cell.inside ? nearest : -nearest;
    if (clearance + reach < radius || cell.half < widthM * FINEST_SHARE) continue;
    // A point of the cell is at most `reach` from its middle, so its nearest edge at most twice that farther than `nearest`.
    const near = cell.near.filter((_, i) => distances[i]! <= nearest + 2 * reach);
    const quarter = cell.half / 2;
    for (const dx of [-quarter, quarter]) {
      const sideways = cell.inside !== (crossesEast(edges, near, cell.x, cell.y, cell.x + dx) % 2 === 1);
      for (const dy of [-quarter, quarter]) {
        const turned = crossesNorth(edges, near, cell.x + dx, cell.y, cell.y + dy) % 2 === 1;
        cells.push({ x: cell.x + dx, y: cell.y + dy, half: quarter, inside: sideways !== turned, near });
      }
    }
  }
  return true;
}

function boxOf({ ax, ay }: FaceEdges): [west: number, south: number, east: number, north: number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < ax.length; i++) {
    west = Math.min(west, ax[i]!);
    south = Math.min(south, ay[i]!);
    east = Math.max(east, ax[i]!);
    north = Math.max(north, ay[i]!);
  }
  return [west, south, east, north];
}

/** How many edges the way along a parallel from (x, y) to `to` crosses; ends of edges count half-open, so none twice. */
function crossesEast({ ax, ay, bx, by }: FaceEdges, near: readonly number[], x: number, y: number, to: number): number {
  const [low, high] = x < to ? [x, to] : [to, x];
  let count = 0;
  for (const i of near) {
    if (ay[i]! > y === by[i]! > y) continue;
    const at = ax[i]! + ((y - ay[i]!) / (by[i]! - ay[i]!)) * (bx[i]! - ax[i]!);
    if (at > low && at <= high) count++;
  }
  return count;
}

/** The same along a meridian. */
function crossesNorth(
  { ax, ay, bx, by }: FaceEdges,
  near: readonly number[],
  x: number,
  y: number,
  to: number,
): number {
  return crossesEast({ ax: ay, ay: ax, bx: by, by: bx }, near, y, x, to);
}

/** Metres from the middle of the cell to each edge near it, into `distances`, and the least. */
function measure({ ax, ay, bx, by }: FaceEdges, { x, y, near }: Cell, distances: Float64Array): number {
  let nearest = Infinity;
  near.forEach((i, at) => {
    const [dx, dy] = [bx[i]! - ax[i]!, by[i]! - ay[i]!];
    const along = ((x - ax[i]!) * dx + (y - ay[i]!) * dy) / (dx * dx + dy * dy);
    const t = Math.max(0, Math.min(1, along));
    const metres = Math.hypot(ax[i]! + t * dx - x, ay[i]! + t * dy - y);
    distances[at] = metres;
    if (metres < nearest) nearest = metres;
  });
  return nearest;
}

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

/** Does no circle of this diameter (metres) fit into the face? Right to about a tenth of the width. */
export function isThinner(faces: NodedFaces, face: number, plane: MetricPlane, widthM: number): boolean {
  if (faces.areaM2[face]! <= (Math.PI / 4) * widthM ** 2) return true;
  return noneFits(edgesOf(faces, face, plane), widthM);
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

/** Square cells, halved while one could still hold the centre of such a circle (as in Mapbox's polylabel). */
function noneFits(edges: FaceEdges, widthM: number): boolean {
  const radius = widthM / 2;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < edges.ax.length; i++) {
    west = Math.min(west, edges.ax[i]!);
    south = Math.min(south, edges.ay[i]!);
    east = Math.max(east, edges.ax[i]!);
    north = Math.max(north, edges.ay[i]!);
  }
  if (Math.min(east - west, north - south) < widthM) return true;
  const half = Math.max(east - west, north - south) / 2;
  const cells: [x: number, y: number, half: number][] = [[(west + east) / 2, (south + north) / 2, half]];
  while (cells.length > 0) {
    const [x, y, size] = cells.pop()!;
    const clearance = signedDistance(edges, x, y);
    if (clearance >= radius) return false;
    if (clearance + size * Math.SQRT2 < radius || size < widthM * FINEST_SHARE) continue;
    const quarter = size / 2;
    cells.push([x - quarter, y - quarter, quarter], [x + quarter, y - quarter, quarter]);
    cells.push([x - quarter, y + quarter, quarter], [x + quarter, y + quarter, quarter]);
  }
  return true;
}

/** Metres to the nearest edge, below zero outside. */
function signedDistance({ ax, ay, bx, by }: FaceEdges, px: number, py: number): number {
  let inside = false;
  let nearest = Infinity;
  for (let i = 0; i < ax.length; i++) {
    const [dx, dy] = [bx[i]! - ax[i]!, by[i]! - ay[i]!];
    if (ay[i]! > py !== by[i]! > py && px < ax[i]! + ((py - ay[i]!) / dy) * dx) inside = !inside;
    const along = ((px - ax[i]!) * dx + (py - ay[i]!) * dy) / (dx * dx + dy * dy);
    const t = Math.max(0, Math.min(1, along));
    const [ex, ey] = [ax[i]! + t * dx - px, ay[i]! + t * dy - py];
    nearest = Math.min(nearest, ex * ex + ey * ey);
  }
  return inside ? Math.sqrt(nearest) : -Math.sqrt(nearest);
}

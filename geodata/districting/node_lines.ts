import Flatbush from 'flatbush';
import { latticeKey, orientation } from './lattice.ts';

/** Straight pieces of lines in lattice coordinates, as columns. */
export interface Segments {
  readonly ax: number[];
  readonly ay: number[];
  readonly bx: number[];
  readonly by: number[];
  /** How good a boundary this piece is, 0 to 1. */
  readonly strength: number[];
  /** 1 where the piece is part of the frame. */
  readonly frame: number[];
}

/** The ends of straight pieces. */
export type Ends = Pick<Segments, 'ax' | 'ay' | 'bx' | 'by'>;

/** Segments as rows of numbered nodes: each runs from end to end through every hot cell that it passes. */
export interface SnappedChains {
  readonly x: number[];
  readonly y: number[];
  readonly chains: number[][];
}

/** Edges between numbered nodes that meet nowhere but at nodes. */
export interface NodedLines {
  readonly x: number[];
  readonly y: number[];
  readonly from: number[];
  readonly to: number[];
  readonly strength: number[];
  /** 1 where an odd number of frame edges run along the edge, so that crossing it leads in or out of the frame. */
  readonly frame: number[];
}

/** Rounds until nothing crosses; exact snap rounding needs one, rounding errors in a crossing point at most a few. */
const MAX_ROUNDS = 12;

export function emptySegments(): Segments {
  return { ax: [], ay: [], bx: [], by: [], strength: [], frame: [] };
}

/**
 * Snap rounding (Hobby 1999): every vertex and every crossing makes its lattice cell hot, and every segment that passes
 * through a hot cell is bent to its centre. Afterwards no two edges cross, and none passes through a node.
 * @throws Error when the lines cannot be made planar, which would be a fault of this program.
 */
export function nodeLines(segments: Segments): NodedLines {
  let noded = snapRound(segments, crossingsOf(segments).points);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const asSegments = segmentsOf(noded);
    const { points, touches } = crossingsOf(asSegments);
    if (points.length === 0 && touches === 0) return noded;
    noded = snapRound(asSegments, points);
  }
  throw new Error(`Lines still cross after ${MAX_ROUNDS} rounds of snap rounding.`);
}

/** Rounded points where two segments cross inside both, and the number of ends that lie inside another segment. */
export function crossingsOf({ ax, ay, bx, by }: Ends): { points: [x: number, y: number][]; touches: number } {
  const points: [number, number][] = [];
  let touches = 0;
  if (ax.length < 2) return { points, touches };
  const index = new Flatbush(ax.length, 16, Int32Array);
  for (let i = 0; i < ax.length; i++) {
    index.add(Math.min(ax[i]!, bx[i]!), Math.min(ay[i]!, by[i]!), Math.max(ax[i]!, bx[i]!), Math.max(ay[i]!, by[i]!));
  }
  index.finish();
  for (let i = 0; i < ax.length; i++) {
    const [px, py, qx, qy] = [ax[i]!, ay[i]!, bx[i]!, by[i]!];
    index.search(Math.min(px, qx), Math.min(py, qy), Math.max(px, qx), Math.max(py, qy), (j) => {
      if (j <= i) return false;
      const c = orientation(px, py, qx, qy, ax[j]!, ay[j]!);
      const d = orientation(px, py, qx, qy, bx[j]!, by[j]!);
      if ((c > 0 && d > 0) || (c < 0 && d < 0)) return false;
      const p = orientation(ax[j]!, ay[j]!, bx[j]!, by[j]!, px, py);
      const q = orientation(ax[j]!, ay[j]!, bx[j]!, by[j]!, qx, qy);
      if ((p > 0 && q > 0) || (p < 0 && q < 0)) return false;
      if (c !== 0 && d !== 0 && p !== 0 && q !== 0) {
        const t = p / (p - q);
        points.push([Math.round(px + t * (qx - px)), Math.round(py + t * (qy - py))]);
        return false;
      }
      if (
        (c === 0 && strictlyBetween(px, py, qx, qy, ax[j]!, ay[j]!)) ||
        (d === 0 && strictlyBetween(px, py, qx, qy, bx[j]!, by[j]!)) ||
        (p === 0 && strictlyBetween(ax[j]!, ay[j]!, bx[j]!, by[j]!, px, py)) ||
        (q === 0 && strictlyBetween(ax[j]!, ay[j]!, bx[j]!, by[j]!, qx, qy))
      ) {
        touches++;
      }
      return false;
    });
  }
  return { points, touches };
}

/** For c on the line through a and b: does it lie between them and on neither. */
function strictlyBetween(ax: number, ay: number, bx: number, by: number, cx: number, cy: number): boolean {
  return (cx - ax) * (bx - cx) + (cy - ay) * (by - cy) > 0;
}

/** One round of snap rounding: all ends and crossings are hot. */
export function snapChains({ ax, ay, bx, by }: Ends, crossings: readonly [number, number][]): SnappedChains {
  const x: number[] = [];
  const y: number[] = [];
  const nodeAt = new Map<number, number>();
  const nodeOf = (px: number, py: number): void => {
    const key = latticeKey(px, py);
    if (nodeAt.has(key)) return;
    nodeAt.set(key, x.length);
    x.push(px);
    y.push(py);
  };
  for (let i = 0; i < ax.length; i++) {
    nodeOf(ax[i]!, ay[i]!);
    nodeOf(bx[i]!, by[i]!);
  }
  for (const [px, py] of crossings) nodeOf(px, py);

  const chains: number[][] = [];
  if (x.length === 0) return { x, y, chains };
  const index = new Flatbush(x.length, 16, Int32Array);
  for (let i = 0; i < x.length; i++) index.add(x[i]!, y[i]!, x[i]!, y[i]!);
  index.finish();
  for (let i = 0; i < ax.length; i++) {
    const [px, py, qx, qy] = [ax[i]!, ay[i]!, bx[i]!, by[i]!];
    const [dx, dy] = [qx - px, qy - py];
    const passed = index.search(
      Math.min(px, qx) - 1,
      Math.min(py, qy) - 1,
      Math.max(px, qx) + 1,
      Math.max(py, qy) + 1,
      (node) => passesThroughCell(px, py, qx, qy, x[node]!, y[node]!),
    );
    chains.push(passed.sort((a, b) => (x[a]! - x[b]!) * dx + (y[a]! - y[b]!) * dy));
  }
  return { x, y, chains };
}

function snapRound(segments: Segments, crossings: readonly [number, number][]): NodedLines {
  const { x, y, chains } = snapChains(segments, crossings);
  const noded: NodedLines = { x, y, from: [], to: [], strength: [], frame: [] };
  const edgeAt = new Map<number, number>();
  chains.forEach((chain, i) => {
    for (let k = 1; k < chain.length; k++) {
      const from = Math.min(chain[k - 1]!, chain[k]!);
      const to = Math.max(chain[k - 1]!, chain[k]!);
      const key = latticeKey(from, to);
      const known = edgeAt.get(key);
      if (known !== undefined) {
        noded.strength[known] = Math.max(noded.strength[known]!, segments.strength[i]!);
        noded.frame[known]! ^= segments.frame[i]!;
        continue;
      }
      edgeAt.set(key, noded.from.length);
      noded.from.push(from);
      noded.to.push(to);
      noded.strength.push(segments.strength[i]!);
      noded.frame.push(segments.frame[i]!);
    }
  });
  return noded;
}

/**
 * Does the segment p→q pass through the unit cell centred on (cx, cy)? The cell holds its left and lower edge but neither
 * its right nor its upper one, so that every point of the plane belongs to exactly one cell.
 */
function passesThroughCell(px: number, py: number, qx: number, qy: number, cx: number, cy: number): boolean {
  if (px > qx) return passesThroughCell(qx, qy, px, py, cx, cy);
  const [west, south, east, north] = [2 * cx - 1, 2 * cy - 1, 2 * cx + 1, 2 * cy + 1];
  const [ax, ay, bx, by] = [2 * px, 2 * py, 2 * qx, 2 * qy];
  if (ax >= east || bx < west || Math.min(ay, by) >= north || Math.max(ay, by) < south) return false;
  if (ax === bx || ay === by) return true;
  const rising = ay < by;
  const northWest = orientation(ax, ay, bx, by, west, north);
  if (northWest === 0) return !rising;
  const northEast = orientation(ax, ay, bx, by, east, north);
  if (northEast === 0) return rising;
  if (northWest > 0 !== northEast > 0) return true;
  const southWest = orientation(ax, ay, bx, by, west, south);
  if (southWest === 0 || southWest > 0 !== northWest > 0) return true;
  const southEast = orientation(ax, ay, bx, by, east, south);
  if (southEast === 0) return !rising;
  return southEast > 0 !== southWest > 0;
}

function segmentsOf({ x, y, from, to, strength, frame }: NodedLines): Segments {
  return {
    ax: from.map((node) => x[node]!),
    ay: from.map((node) => y[node]!),
    bx: to.map((node) => x[node]!),
    by: to.map((node) => y[node]!),
    strength,
    frame,
  };
}

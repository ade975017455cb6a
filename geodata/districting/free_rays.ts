/** Rays that run out from each point. */
export const DIRECTIONS = 64;
/** Metres that a cut runs beyond the block, so that it surely meets the boundary; blocksOf drops what sticks out. */
const OVERSHOOT_M = 0.05;
/** Metres between a cut and every wall: far more than the rounding of positions to a centimetre can move either. */
const CLEARANCE_M = 0.5;

export type Point = readonly [x: number, y: number];
/** Edges as columns ax, ay, bx, by: rays are tried against all of them many thousand times. */
export type Edges = Float64Array;

export interface Ray {
  /** Direction in steps counter-clockwise from the main one. */
  readonly step: number;
  readonly length: number;
  readonly end: Point;
}

/**
 * The rays from a pivot that meet the boundary before a wall.
 *
 * @param boundary of the block that the pivot lies in
 */
export function freeRays(pivot: Point, boundary: Edges, walls: Edges, directions: Directions): Ray[] {
  const { dx, dy } = directions;
  const lengths = Float64Array.from(dx, (x, step) => reach(pivot, x, dy[step]!, boundary));
  closeAtWalls(lengths, pivot, walls, directions);
  const rays: Ray[] = [];
  for (const [step, length] of lengths.entries()) {
    if (length === Infinity) continue;
    const beyond = length + OVERSHOOT_M;
    rays.push({ step, length, end: [pivot[0] + beyond * dx[step]!, pivot[1] + beyond * dy[step]!] });
  }
  return rays;
}

/** Unit vectors of all steps from the main direction on. */
export interface Directions {
  readonly east: number;
  readonly dx: Float64Array;
  readonly dy: Float64Array;
}

const STEP = (2 * Math.PI) / DIRECTIONS;

/** All directions, from an angle in radians on. */
export function directionsFrom(east: number): Directions {
  const angles = Float64Array.from({ length: DIRECTIONS }, (_, step) => east + step * STEP);
  return { east, dx: angles.map(Math.cos), dy: angles.map(Math.sin) };
}

/**
 * Sets the length of each ray that does not keep its distance from a wall to Infinity. Only the steps that a wall spans, as
 * seen from the pivot, are looked at.
 */
function closeAtWalls(lengths: Float64Array, [x, y]: Point, walls: Edges, { east, dx, dy }: Directions): void {
  for (let i = 0; i < walls.length; i += 4) {
    const [ax, ay, bx, by] = [walls[i]! - x, walls[i + 1]! - y, walls[i + 2]! - x, walls[i + 3]! - y];
    const angle = Math.atan2(ay, ax);
    const turn = Math.atan2(ax * by - ay * bx, ax * bx + ay * by);
    const margin = Math.asin(Math.min(1, CLEARANCE_M / distanceFromOrigin(ax, ay, bx, by)));
    const first = Math.ceil((angle + Math.min(0, turn) - margin - east) / STEP);
    const last = Math.min(first + DIRECTIONS - 1, Math.floor((angle + Math.max(0, turn) + margin - east) / STEP));
    for (let number = first; number <= last; number++) {
      const step = ((number % DIRECTIONS) + DIRECTIONS) % DIRECTIONS;
      if (meets(dx[step]!, dy[step]!, lengths[step]!, ax, ay, bx, by)) lengths[step] = Infinity;
    }
  }
}

/** Does a ray from the origin cross the edge from a to b, or come too near to a? */
function meets(dx: number, dy: number, length: number, ax: number, ay: number, bx: number, by: number): boolean {
  const [a, b] = [ay * dx - ax * dy, by * dx - bx * dy];
  const alongA = ax * dx + ay * dy;
  if (Math.abs(a) < CLEARANCE_M && alongA > -CLEARANCE_M && alongA < length + CLEARANCE_M) return true;
  if (a > 0 === b > 0) return false;
  const along = alongA + (a / (a - b)) * (bx * dx + by * dy - alongA);
  return along > 0 && along < length;
}

function distanceFromOrigin(ax: number, ay: number, bx: number, by: number): number {
  const [ex, ey] = [bx - ax, by - ay];
  const squared = ex * ex + ey * ey;
  const t = squared === 0 ? 0 : Math.min(1, Math.max(0, -(ax * ex + ay * ey) / squared));
  return Math.hypot(ax + t * ex, ay + t * ey);
}

/** Metres from a point in a direction to the first edge; Infinity where there is none. */
function reach([x, y]: Point, dx: number, dy: number, edges: Edges): number {
  let nearest = Infinity;
  for (let i = 0; i < edges.length; i += 4) {
    const a = (edges[i + 1]! - y) * dx - (edges[i]! - x) * dy;
    const b = (edges[i + 3]! - y) * dx - (edges[i + 2]! - x) * dy;
    if (a > 0 === b > 0) continue;
    const t = a / (a - b);
    const alongX = edges[i]! + t * (edges[i + 2]! - edges[i]!) - x;
    const alongY = edges[i + 1]! + t * (edges[i + 3]! - edges[i + 1]!) - y;
    const distance = alongX * dx + alongY * dy;
    if (distance > 0 && distance < nearest) nearest = distance;
  }
  return nearest;
}

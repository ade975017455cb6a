import type { MultiPolygon, Polygon } from 'geojson';
import { type Lattice, latticeKey } from '../../districting/lattice.ts';
import { emptySegments, type Segments } from '../../districting/node_lines.ts';
import type { Barrier, Building, Compound, Entrance, RegionFacts, Street } from '../../place.ts';

/** What the finest areas are cut from. */
export interface LayoutGround {
  readonly streets: readonly Street[];
  readonly barriers: readonly Barrier[];
  readonly compounds: readonly Compound[];
  readonly buildings: readonly Building[];
  readonly entrances: readonly Entrance[];
  /** Communities and the grids in them, as they are today. */
  readonly communities: readonly RegionFacts[];
  readonly grids: readonly RegionFacts[];
}

/** Ways that people walk along inside a block: they cut nothing. */
const INSIDE_BLOCKS = new Set(['footway', 'path', 'steps', 'corridor', 'cycleway', 'platform', 'elevator']);

/** Metres between vertices on the borders of communities: cuts end there in a vertex, because these borders never bend. */
const BORDER_STEP_M = 5;
const METRES_PER_STEP = 0.011;

/** Lines on the lattice, each straight piece once. */
export class LayoutLines {
  readonly segments: Segments = emptySegments();
  readonly #lattice: Lattice;
  readonly #seen = new Map<number, Set<number>>();

  constructor(lattice: Lattice) {
    this.#lattice = lattice;
  }

  /** A line in degrees; pieces that leave the lattice are left out, for nothing is cut there. */
  addLine(line: readonly (readonly number[])[]): void {
    for (let i = 1; i < line.length; i++) {
      const [a, b] = [line[i - 1]!, line[i]!];
      const { x, y } = { x: this.#lattice.x(a[0]!), y: this.#lattice.y(a[1]!) };
      this.addPiece(x, y, this.#lattice.x(b[0]!), this.#lattice.y(b[1]!));
    }
  }

  /** Rings with a vertex every few metres. */
  addBorder(outline: Polygon | MultiPolygon): void {
    for (const ring of ringsOf(outline)) {
      for (let i = 1; i < ring.length; i++) {
        const [ax, ay, bx, by] = [...this.#steps(ring[i - 1]!), ...this.#steps(ring[i]!)];
        // The same vertices from whichever side the border is walked.
        const [px, py, qx, qy] = ax < bx || (ax === bx && ay < by) ? [ax, ay, bx, by] : [bx, by, ax, ay];
        const parts = Math.max(1, Math.ceil((Math.hypot(qx - px, qy - py) * METRES_PER_STEP) / BORDER_STEP_M));
        for (let k = 0; k < parts; k++) {
          const at = (t: number): [number, number] => [
            Math.round(px + ((qx - px) * t) / parts),
            Math.round(py + ((qy - py) * t) / parts),
          ];
          this.addPiece(...at(k), ...at(k + 1));
        }
      }
    }
  }

  addPiece(ax: number, ay: number, bx: number, by: number): void {
    const { width, height } = this.#lattice;
    if (Math.max(ax, bx) < 0 || Math.max(ay, by) < 0 || Math.min(ax, bx) > width || Math.min(ay, by) > height) return;
    const clipped = clip(ax, ay, bx, by, width, height);
    if (clipped === null) return;
    const [px, py, qx, qy] = clipped;
    if ((px === qx && py === qy) || !this.#isNew(px, py, qx, qy)) return;
    this.segments.ax.push(px);
    this.segments.ay.push(py);
    this.segments.bx.push(qx);
    this.segments.by.push(qy);
    this.segments.strength.push(0);
    this.segments.frame.push(0);
  }

  #isNew(ax: number, ay: number, bx: number, by: number): boolean {
    const [a, b] = [latticeKey(ax, ay), latticeKey(bx, by)];
    const [low, high] = a < b ? [a, b] : [b, a];
    const others = this.#seen.get(low);
    if (others?.has(high)) return false;
    if (others === undefined) this.#seen.set(low, new Set([high]));
    else others.add(high);
    return true;
  }

  #steps([longitude, latitude]: readonly number[]): [number, number] {
    return [this.#lattice.x(longitude!), this.#lattice.y(latitude!)];
  }
}

/** Streets, barriers, walls and today's boundaries. */
export function linesOf(ground: LayoutGround, lattice: Lattice): LayoutLines {
  const lines = new LayoutLines(lattice);
  for (const { outline } of ground.communities) lines.addBorder(outline);
  for (const { outline } of ground.grids) for (const ring of ringsOf(outline)) lines.addLine(ring);
  for (const { kind, compoundId, tunnel, line } of ground.streets) {
    if (compoundId === null && !tunnel && !INSIDE_BLOCKS.has(kind)) lines.addLine(line);
  }
  for (const { tunnel, line } of ground.barriers) if (!tunnel) lines.addLine(line);
  for (const { outline } of ground.compounds) for (const ring of outline.coordinates) lines.addLine(ring);
  return lines;
}

function ringsOf(outline: Polygon | MultiPolygon): readonly (readonly number[])[][] {
  return outline.type === 'Polygon' ? outline.coordinates : outline.coordinates.flat();
}

/** The part of a piece inside the lattice (Liang and Barsky 1984). */
function clip(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  width: number,
  height: number,
): [number, number, number, number] | null {
  let [enter, leave] = [0, 1];
  for (const [from, delta, limit] of [
    [ax, bx - ax, width],
    [ay, by - ay, height],
  ] as const) {
    if (delta === 0 && (from < 0 || from > limit)) return null;
    if (delta === 0) continue;
    const [low, high] = [-from / delta, (limit - from) / delta];
    enter = Math.max(enter, Math.min(low, high));
    leave = Math.min(leave, Math.max(low, high));
  }
  if (enter > leave) return null;
  const at = (t: number): [number, number] => [Math.round(ax + t * (bx - ax)), Math.round(ay + t * (by - ay))];
  return [...at(enter), ...at(leave)];
}

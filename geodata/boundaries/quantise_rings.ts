import type { MultiPolygon, Polygon } from 'geojson';
import { type Lattice, latticeKey, orientation } from '../districting/lattice.ts';
import { latticeArea } from '../districting/rings.ts';

/** A ring on the lattice, open: the first point is not repeated. It may cross itself. */
export interface LatticeRing {
  readonly polygon: number;
  readonly part: number;
  readonly hole: boolean;
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** What a ring lost before anything was compared with it. */
export interface RingFault {
  readonly kind: 'ring_too_short' | 'duplicate_ring' | 'spike_cut';
  readonly polygon: number;
  readonly hole: boolean;
  readonly x: readonly number[];
  readonly y: readonly number[];
}

export interface QuantisedRings {
  readonly rings: readonly LatticeRing[];
  readonly faults: readonly RingFault[];
}

/** The polygons of a shape. */
export function partsOf(outline: Polygon | MultiPolygon): readonly (readonly (readonly (readonly number[])[])[])[] {
  return outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;
}

/**
 * Puts every ring on the lattice and drops what encloses nothing: repeated points, spikes (to a tip and back along the
 * same line), rings of fewer than three points, and rings that a polygon has twice.
 */
export function quantiseRings(outlines: readonly (Polygon | MultiPolygon)[], lattice: Lattice): QuantisedRings {
  const rings: LatticeRing[] = [];
  const faults: RingFault[] = [];
  outlines.forEach((outline, polygon) => {
    const seen = new Map<string, LatticeRing[]>();
    partsOf(outline).forEach((part, partNumber) => {
      let shellKept = true;
      part.forEach((positions, number) => {
        const hole = number > 0;
        const written = pointsOf(positions, lattice);
        const ring = cleanRing(written, (x, y) => faults.push({ kind: 'spike_cut', polygon, hole, x, y }));
        if (ring.x.length < 3 || !shellKept) {
          faults.push({ kind: 'ring_too_short', polygon, hole, ...written });
          if (number === 0) shellKept = false;
          return;
        }
        const kept = { polygon, part: partNumber, hole, ...ring };
        const key = `${ring.x.length} ${Math.abs(latticeArea(ring.x, ring.y))}`;
        const alike = seen.get(key) ?? [];
        if (alike.some((other) => samePoints(other, kept))) {
          faults.push({ kind: 'duplicate_ring', polygon, hole, ...ring });
          if (number === 0) shellKept = false;
          return;
        }
        seen.set(key, [...alike, kept]);
        rings.push(kept);
      });
    });
  });
  return { rings, faults };
}

interface Points {
  readonly x: number[];
  readonly y: number[];
}

function pointsOf(positions: readonly (readonly number[])[], lattice: Lattice): Points {
  const points: Points = { x: [], y: [] };
  for (const [longitude, latitude] of positions) {
    const [x, y] = [lattice.x(longitude!), lattice.y(latitude!)];
    if (points.x.at(-1) === x && points.y.at(-1) === y) continue;
    points.x.push(x);
    points.y.push(y);
  }
  while (points.x.length > 1 && points.x[0] === points.x.at(-1) && points.y[0] === points.y.at(-1)) {
    points.x.pop();
    points.y.pop();
  }
  return points;
}

/** Without spikes; a tip is handed to `onSpike` with the points beside it. */
export function cleanRing(written: Points, onSpike: (x: readonly number[], y: readonly number[]) => void): Points {
  const [x, y] = [written.x.slice(), written.y.slice()];
  let untouched = 0;
  for (let i = 0; x.length >= 2 && untouched < x.length; ) {
    const [a, b, c] = [i % x.length, (i + 1) % x.length, (i + 2) % x.length];
    const same = x[a] === x[b] && y[a] === y[b];
    if (same || isSpike(x[a]!, y[a]!, x[b]!, y[b]!, x[c]!, y[c]!)) {
      if (!same && x.length > 3) onSpike([x[a]!, x[b]!, x[c]!], [y[a]!, y[b]!, y[c]!]);
      x.splice(b, 1);
      y.splice(b, 1);
      untouched = 0;
      i = Math.max(0, a - 2);
    } else {
      untouched++;
      i = (i + 1) % x.length;
    }
  }
  return { x, y };
}

function isSpike(ax: number, ay: number, bx: number, by: number, cx: number, cy: number): boolean {
  return (ax - bx) * (cx - bx) + (ay - by) * (cy - by) > 0 && orientation(ax, ay, bx, by, cx, cy) === 0;
}

function samePoints(a: LatticeRing, b: LatticeRing): boolean {
  const keys = (ring: LatticeRing) => ring.x.map((x, i) => latticeKey(x, ring.y[i]!)).sort((p, q) => p - q);
  const [one, other] = [keys(a), keys(b)];
  return one.every((key, i) => key === other[i]);
}

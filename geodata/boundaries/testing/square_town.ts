import type { Polygon } from 'geojson';
import type { BoundaryPolygon } from '../repair_types.ts';

const [WEST, SOUTH] = [112.5, 35.5];
/** Degrees of one metre at the town, near enough. */
const EAST = 1 / (111_320 * Math.cos((35.5 * Math.PI) / 180));
const NORTH = 1 / 110_950;

/** The position so many metres east and north of a corner in the middle of China. */
export function at(eastM: number, northM: number): [number, number] {
  const round = (degrees: number) => Math.round(degrees * 1e7) / 1e7;
  return [round(WEST + eastM * EAST), round(SOUTH + northM * NORTH)];
}

/** A polygon of points in metres; the ring is closed here. */
export function polygon(...rings: (readonly (readonly [number, number])[])[]): Polygon {
  return { type: 'Polygon', coordinates: rings.map((ring) => [...ring, ring[0]!].map(([x, y]) => at(x, y))) };
}

export function box(west: number, south: number, east: number, north: number): Polygon {
  return polygon([
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ]);
}

export function named(id: string, outline: BoundaryPolygon['outline'], parentId?: string): BoundaryPolygon {
  return { id, name: `示范网格${id}`, outline, ...(parentId === undefined ? {} : { parentId }) };
}

/**
 * n × n polygons whose every side has points in between, drawn by somebody with an unsteady hand: each polygon's points are
 * moved on their own by up to so many metres, and some left out.
 */
export function shakyTown(size: number, shakeM: number, skip: number, random: () => number): BoundaryPolygon[] {
  const SIDE = 100;
  const STEPS = 4;
  return Array.from({ length: size * size }, (_, number) => {
    const [column, row] = [number % size, Math.floor(number / size)];
    const ring: [number, number][] = [];
    for (let side = 0; side < 4; side++) {
      for (let step = 0; step < STEPS; step++) {
        const t = (step / STEPS) * SIDE;
        const [dx, dy] = [
          [t, 0],
          [SIDE, t],
          [SIDE - t, SIDE],
          [0, SIDE - t],
        ][side] as [number, number];
        if (step > 0 && random() < skip) continue;
        const shake = () => (2 * random() - 1) * (shakeM / Math.SQRT2);
        ring.push([column * SIDE + dx + shake(), row * SIDE + dy + shake()]);
      }
    }
    return named(`${row}-${column}`, polygon(ring));
  });
}

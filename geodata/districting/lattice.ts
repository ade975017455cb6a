import type { Polygon } from 'geojson';
import type { Position } from '../place.ts';
import { Problem } from '../problem.ts';

/** Lattice steps in one degree: positions are whole multiples of 1e-7 degrees, about 1 cm. */
export const STEPS_PER_DEGREE = 1e7;

/**
 * Widest extent in which every orientation test of this room is exact: coordinates are doubled there, and the difference
 * of two products of extents must stay below 2^53.
 */
const MAX_EXTENT_STEPS = 3.3e7;

/** Whole-number coordinates on the 1e-7 degree lattice, counted from a south-west corner. */
export class Lattice {
  readonly originX: number;
  readonly originY: number;
  readonly width: number;
  readonly height: number;

  constructor(originX: number, originY: number, width: number, height: number) {
    this.originX = originX;
    this.originY = originY;
    this.width = width;
    this.height = height;
  }

  /**
   * The lattice that covers these outlines.
   * @throws Problem `outline_empty` without a position, `outline_not_finite` for a coordinate that is no number,
   *   `outline_too_large` beyond 3.3 degrees.
   */
  static around(outlines: Iterable<Polygon>): Lattice {
    let west = Infinity;
    let south = Infinity;
    let east = -Infinity;
    let north = -Infinity;
    for (const { coordinates } of outlines) {
      for (const [longitude = Number.NaN, latitude = Number.NaN] of coordinates.flat()) {
        if (!Number.isFinite(longitude) || !Number.isFinite(latitude)) throw notFinite(longitude, latitude);
        west = Math.min(west, longitude);
        south = Math.min(south, latitude);
        east = Math.max(east, longitude);
        north = Math.max(north, latitude);
      }
    }
    if (west > east) throw emptyOutline();
    const originX = Math.round(west * STEPS_PER_DEGREE);
    const originY = Math.round(south * STEPS_PER_DEGREE);
    const width = Math.round(east * STEPS_PER_DEGREE) - originX;
    const height = Math.round(north * STEPS_PER_DEGREE) - originY;
    if (Math.max(width, height) > MAX_EXTENT_STEPS) throw tooLarge(width, height);
    return new Lattice(originX, originY, width, height);
  }

  x(longitude: number): number {
    return Math.round(longitude * STEPS_PER_DEGREE) - this.originX;
  }

  y(latitude: number): number {
    return Math.round(latitude * STEPS_PER_DEGREE) - this.originY;
  }

  /** The same lattice point gives the same two doubles always, so that shared vertices are identical. */
  position(x: number, y: number): [number, number] {
    return [(x + this.originX) / STEPS_PER_DEGREE, (y + this.originY) / STEPS_PER_DEGREE];
  }
}

/** One number for a lattice point; exact while both coordinates are below 2^26. */
export function latticeKey(x: number, y: number): number {
  return x * 0x4000000 + y;
}

/** Twice the area of the triangle a, b, c: positive where c lies left of a→b. Exact inside a Lattice. */
export function orientation(ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

/** @throws Problem `line_not_finite` */
export function requireFinite(position: Position, line: number): void {
  if (Number.isFinite(position[0]) && Number.isFinite(position[1])) return;
  throw new Problem('line_not_finite', {
    zh: `第 ${line} 条线的坐标（${position.join('，')}）不是数值。`,
    en: `Line ${line} has a position (${position.join(', ')}) that is not a number.`,
  });
}

function notFinite(longitude: number, latitude: number): Problem {
  return new Problem('outline_not_finite', {
    zh: `边界的坐标（${longitude}，${latitude}）不是数值。`,
    en: `The outline has a position (${longitude}, ${latitude}) that is not a number.`,
  });
}

function emptyOutline(): Problem {
  return new Problem('outline_empty', { zh: '边界没有任何坐标。', en: 'The outline has no position.' });
}

function tooLarge(width: number, height: number): Problem {
  const degrees = [width, height].map((steps) => (steps / STEPS_PER_DEGREE).toFixed(2));
  return new Problem('outline_too_large', {
    zh: `边界范围为 ${degrees.join(' × ')} 度，最多可处理 3.3 度。`,
    en: `The outline spans ${degrees.join(' × ')} degrees; at most 3.3 degrees can be handled.`,
  });
}

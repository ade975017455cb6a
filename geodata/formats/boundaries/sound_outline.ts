import type { MultiPolygon, Polygon } from 'geojson';
import type { RawBoundary } from '../../boundaries/raw_boundaries.ts';
import { shorten } from '../row_problem.ts';

type Rings = [number, number][][];

/** Geometry collections may lie in one another; nobody means more than this. */
const DEEPEST = 8;

/**
 * The polygons of something that says it is a GeoJSON geometry, heights left out: nothing that a file says of itself is
 * believed. Polygons of a collection become one outline; anything else is no outline.
 *
 * @returns `fault` where coordinates are no numbers: then there is no outline either
 */
export function soundOutline(geometry: unknown): Pick<RawBoundary, 'outline' | 'fault'> {
  const parts: Rings[] = [];
  try {
    collect(geometry, parts, 0);
  } catch (error) {
    if (error instanceof NotCoordinates) return { outline: null, fault: error.value };
    throw error;
  }
  return { outline: outlineOf(parts) };
}

export function outlineOf(parts: readonly Rings[]): Polygon | MultiPolygon | null {
  const [first] = parts;
  if (first === undefined) return null;
  if (parts.length === 1) return { type: 'Polygon', coordinates: first };
  return { type: 'MultiPolygon', coordinates: [...parts] };
}

class NotCoordinates extends Error {
  readonly value: string;

  constructor(value: unknown) {
    super('Not coordinates');
    this.value = shorten(value);
  }
}

function collect(geometry: unknown, into: Rings[], depth: number): void {
  if (typeof geometry !== 'object' || geometry === null || depth > DEEPEST) return;
  const { type, coordinates, geometries } = geometry as Record<string, unknown>;
  if (type === 'Polygon') into.push(listOf(coordinates).map(ringOf));
  else if (type === 'MultiPolygon') for (const part of listOf(coordinates)) into.push(listOf(part).map(ringOf));
  else if (type === 'GeometryCollection') for (const each of listOf(geometries)) collect(each, into, depth + 1);
}

function ringOf(ring: unknown): [number, number][] {
  return listOf(ring).map((position): [number, number] => {
    const [x, y] = listOf(position);
    if (!Number.isFinite(x) || !Number.isFinite(y)) throw new NotCoordinates(position);
    return [x as number, y as number];
  });
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new NotCoordinates(value);
}

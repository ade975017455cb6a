import { edgeLine, linePart } from '../network/edge_line.ts';
import { toUnits } from '../network/metres.ts';
import type { StreetNetwork } from '../network/network.ts';
import type { EdgeParts } from '../search/reached_parts.ts';
import type { Lattice } from './area_lattice.ts';

/** The segments of some parts, x0, y0, x1, y1 of each, 1e-7 degrees. Its buffer is used again by the next `take`. */
export class PartSegments {
  coordinates = new Float64Array(4096);
  count = 0;

  take(network: StreetNetwork, parts: EdgeParts): void {
    const { edgeFirstPoint, edgeFrom, edgeTo, nodeX, nodeY, pointX, pointY } = network.columns;
    this.count = 0;
    for (let at = 0; at < parts.edge.length; at++) {
      const edge = parts.edge[at]!;
      if (parts.from[at] !== 0 || parts.to[at] !== 1) {
        this.#addLine(linePart(edgeLine(network, edge), parts.from[at]!, parts.to[at]!));
        continue;
      }
      let x = nodeX[edgeFrom[edge]!]!;
      let y = nodeY[edgeFrom[edge]!]!;
      for (let point = edgeFirstPoint[edge]!; point < edgeFirstPoint[edge + 1]!; point++) {
        this.#add(x, y, pointX[point]!, pointY[point]!);
        x = pointX[point]!;
        y = pointY[point]!;
      }
      this.#add(x, y, nodeX[edgeTo[edge]!]!, nodeY[edgeTo[edge]!]!);
    }
  }

  #addLine(line: readonly number[]): void {
    for (let i = 2; i < line.length; i += 2) this.#add(line[i - 2]!, line[i - 1]!, line[i]!, line[i + 1]!);
  }

  #add(x0: number, y0: number, x1: number, y1: number): void {
    const at = 4 * this.count++;
    if (at === this.coordinates.length) {
      const more = new Float64Array(2 * at);
      more.set(this.coordinates);
      this.coordinates = more;
    }
    this.coordinates[at] = x0;
    this.coordinates[at + 1] = y0;
    this.coordinates[at + 2] = x1;
    this.coordinates[at + 3] = y1;
  }
}

/** Positions that belong to the area without a street, in cells of the lattice. */
export type LoosePoints = readonly { readonly x: number; readonly y: number }[];

/** West, south, east, north of some parts in 1e-7 degrees; null where there are none. */
export function partsBox({ coordinates, count }: PartSegments, { loose }: EdgeParts): readonly number[] | null {
  if (count === 0 && loose.length === 0) return null;
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  const take = (x: number, y: number) => {
    if (x < minX) minX = x;
    if (x > maxX) maxX = x;
    if (y < minY) minY = y;
    if (y > maxY) maxY = y;
  };
  for (let at = 0; at < 4 * count; at += 2) take(coordinates[at]!, coordinates[at + 1]!);
  for (const [longitude, latitude] of loose) take(toUnits(longitude), toUnits(latitude));
  return [minX, minY, maxX, maxY];
}

/** The loose positions of some parts in cells of a lattice. */
export function pointsOf(parts: EdgeParts, { unitsX, unitsY }: Lattice): LoosePoints {
  return parts.loose.map(([longitude, latitude]) => ({
    x: toUnits(longitude) / unitsX,
    y: toUnits(latitude) / unitsY,
  }));
}

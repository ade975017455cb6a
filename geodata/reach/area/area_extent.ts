import { edgeLine, linePart } from '../network/edge_line.ts';
import { toUnits } from '../network/metres.ts';
import type { StreetNetwork } from '../network/network.ts';
import type { EdgeParts } from '../search/reached_parts.ts';
import type { LoosePoints } from './area_field.ts';
import type { Lattice } from './area_lattice.ts';

/** West, south, east, north of some parts in 1e-7 degrees; null where there are none. */
export function partsBox(network: StreetNetwork, parts: EdgeParts): readonly number[] | null {
  if (parts.edge.length === 0 && parts.loose.length === 0) return null;
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  const take = (x: number, y: number) => {
    if (x < minX) minX = x;
    if (x > maxX) maxX = x;
    if (y < minY) minY = y;
    if (y > maxY) maxY = y;
  };
  for (let at = 0; at < parts.edge.length; at++) {
    const whole = edgeLine(network, parts.edge[at]!);
    const [from, to] = [parts.from[at]!, parts.to[at]!];
    const line = from === 0 && to === 1 ? whole : linePart(whole, from, to);
    for (let i = 0; i < line.length; i += 2) take(line[i]!, line[i + 1]!);
  }
  for (const [longitude, latitude] of parts.loose) take(toUnits(longitude), toUnits(latitude));
  return [minX, minY, maxX, maxY];
}

/** The loose positions of some parts in cells of a lattice. */
export function pointsOf(parts: EdgeParts, { unitsX, unitsY }: Lattice): LoosePoints {
  return parts.loose.map(([longitude, latitude]) => ({
    x: toUnits(longitude) / unitsX,
    y: toUnits(latitude) / unitsY,
  }));
}

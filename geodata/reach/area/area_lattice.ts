import { type UnitMetres, unitMetres } from '../network/metres.ts';
import type { StreetNetwork } from '../network/network.ts';

/** Cells along a tile's side. A power of two, so that a corner's tile is a shift away. */
export const TILE_BITS = 5;
export const TILE_CELLS = 2 ** TILE_BITS;

/**
 * The corners that areas of one place are drawn on. They lie at whole multiples of a cell from longitude 0, latitude 0,
 * whatever is drawn, so that what is known of a corner can be kept. Cells are square at the place's middle latitude; a
 * place that spans one degree of latitude has them 0.6 % off at its rims.
 */
export interface Lattice {
  readonly cellMetres: number;
  /** Units of 1e-7 degrees from corner to corner. */
  readonly unitsX: number;
  readonly unitsY: number;
  readonly metres: UnitMetres;
}

export function latticeOf(network: StreetNetwork, cellMetres: number): Lattice {
  const { nodeY } = network.columns;
  let south = Infinity;
  let north = -Infinity;
  for (const y of nodeY) {
    if (y < south) south = y;
    if (y > north) north = y;
  }
  const metres = unitMetres(nodeY.length === 0 ? 0 : (south + north) / 2);
  return { cellMetres, unitsX: cellMetres / metres.x, unitsY: cellMetres / metres.y, metres };
}

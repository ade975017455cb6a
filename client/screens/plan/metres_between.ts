import type { Position } from '../../../geodata/place.ts';
import { segmentMetres, toUnits } from '../../../geodata/reach/network/metres.ts';

/** Metres from one position to another as the crow flies. */
export function metresBetween(from: Position, to: Position): number {
  return segmentMetres(toUnits(from[0]), toUnits(from[1]), toUnits(to[0]), toUnits(to[1]));
}

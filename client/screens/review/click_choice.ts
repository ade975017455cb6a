import type { Selection } from '../../map/map_stage_props.ts';
import type { Chosen } from '../view/view_state.ts';

/**
 * What a click on the map chooses. Stations, gaps and regions come first; a click into the region or the gap that is
 * chosen already goes on to the place itself, and so does every further one until something else is chosen.
 *
 * @param hit what lies there; null for bare ground
 * @param position where it was, longitude first
 */
export function clickChoice(
  hit: Selection | null,
  before: Chosen | null,
  [longitude, latitude]: readonly [number, number],
): Chosen | null {
  const home = { kind: 'home' as const, longitude: rounded(longitude), latitude: rounded(latitude) };
  if (hit?.kind === 'station') return hit;
  if (before?.kind === 'home') return home;
  if (hit?.kind === 'region') return before?.kind === 'region' && before.code === hit.code ? home : hit;
  if (hit?.kind === 'hotspot') return before?.kind === 'hotspot' && before.id === hit.id ? null : hit;
  if (hit?.kind === 'gap') return before?.kind === 'gap' && before.id === hit.id ? home : hit;
  return before === null ? home : null;
}

/** To a tenth of a metre, as the address keeps it. */
function rounded(degrees: number): number {
  return Number(degrees.toFixed(6)) + 0;
}

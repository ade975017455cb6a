import { joinSegments } from './join_segments.ts';
import { numberNetwork } from './number_network.ts';
import { standRuns } from './stand_runs.ts';
import { type StreetGround, walkableSegments } from './walkable_segments.ts';
import { writeNetwork } from './write_network.ts';

/**
 * Compiles streets, gates and signals into the buffer that `StreetNetwork.from` reads.
 *
 * Walkable is what is open to all or private. Streets meet where they share a node id, never where they only cross. What
 * is a zone says `zones.ts`; how gates and zones part the streets says `stand_runs.ts`. An edge whose ends lie at one position keeps length 0; a
 * second edge along the very same points by the same rules is left out; loops stay. Where a street has heights, edges have
 * their effort too. The same streets, gates and signals, in any order, give the same bytes.
 * @throws Problem BAD_STREET for a street without a node id for each position, or with a value that is no position, node id
 *   or height.
 */
export function compileNetwork(ground: StreetGround): ArrayBuffer {
  const segments = walkableSegments(ground);
  const runs = joinSegments(segments);
  return writeNetwork(segments, numberNetwork(segments, runs, standRuns(segments, runs)));
}

import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Place } from '../../../geodata/place.ts';
import { Problem } from '../../../geodata/problem.ts';
import { compileNetwork } from '../../../geodata/reach/network/compile_network.ts';
import { clearGround } from '../../generated/queries/clear_ground.ts';
import { invalidOutlines } from '../../generated/queries/invalid_outlines.ts';
import { loadBarriers } from '../../generated/queries/load_barriers.ts';
import { loadBuildings } from '../../generated/queries/load_buildings.ts';
import { loadCompounds } from '../../generated/queries/load_compounds.ts';
import { loadEntrances } from '../../generated/queries/load_entrances.ts';
import { loadGates } from '../../generated/queries/load_gates.ts';
import { loadLabels } from '../../generated/queries/load_labels.ts';
import { loadSignals } from '../../generated/queries/load_signals.ts';
import { loadStreetNetwork } from '../../generated/queries/load_street_network.ts';
import { loadStreets } from '../../generated/queries/load_streets.ts';
import { loadSurfaces } from '../../generated/queries/load_surfaces.ts';
import { exec, many, type Queryable } from '../queryable.ts';
import { type GroundTable, groundRows, type Row } from './ground_rows.ts';
import type { LoadOptions } from './load_options.ts';

const LOADERS = {
  streets: loadStreets,
  compounds: loadCompounds,
  gates: loadGates,
  signals: loadSignals,
  barriers: loadBarriers,
  surfaces: loadSurfaces,
  buildings: loadBuildings,
  entrances: loadEntrances,
  labels: loadLabels,
} as const;

/** Rows in one statement: large enough to be quick, small enough that a cancel is soon heard. */
const CHUNK = 2000;

/** SHA-256 of everything on the ground of a place, in the order it came in. */
export function groundDigest(place: Place): string {
  const hash = createHash('sha256');
  for (const [table, rows] of Object.entries(groundRows(place))) {
    hash.update(table);
    for (const row of rows) hash.update(JSON.stringify(row));
  }
  return hash.digest('hex');
}

/**
 * Replaces the ground of a place and compiles its street network.
 *
 * @throws Problem INVALID_OUTLINE naming the shapes that PostGIS refuses
 */
export async function loadGround(database: Queryable, place: Place, options: LoadOptions): Promise<void> {
  const jurisdiction = place.jurisdiction.code;
  await exec(database, clearGround, { jurisdiction });
  for (const [table, rows] of Object.entries(groundRows(place)) as [GroundTable, readonly Row[]][]) {
    await loadRows(database, jurisdiction, table, rows, options);
  }
  options.signal?.throwIfAborted();
  options.onProgress?.({ stage: 'street_network', done: 0, total: 1 });
  const buffer = Buffer.from(compileNetwork(place));
  const digest = createHash('sha256').update(buffer).digest('hex');
  await exec(database, loadStreetNetwork, { jurisdiction, digest, buffer });
  options.onProgress?.({ stage: 'street_network', done: 1, total: 1 });
}

async function loadRows(
  database: Queryable,
  jurisdiction: string,
  table: GroundTable,
  rows: readonly Row[],
  { onProgress, signal }: LoadOptions,
): Promise<void> {
  for (let start = 0; start < rows.length; start += CHUNK) {
    signal?.throwIfAborted();
    onProgress?.({ stage: table, done: start, total: rows.length });
    const chunk = rows.slice(start, start + CHUNK);
    if (chunk[0] && 'outline' in chunk[0]) await refuseInvalid(database, table, chunk);
    await exec(database, LOADERS[table], { jurisdiction, rows: JSON.stringify(chunk) });
    // Lets a signal from the terminal come in between two chunks.
    await setImmediate();
  }
  onProgress?.({ stage: table, done: rows.length, total: rows.length });
}

/** @throws Problem INVALID_OUTLINE */
export async function refuseInvalid(database: Queryable, what: string, rows: readonly Row[]): Promise<void> {
  const shapes = rows.map(({ id, outline }) => ({ id, outline }));
  const invalid = await many(database, invalidOutlines, { rows: JSON.stringify(shapes) });
  if (invalid.length === 0) return;
  const list = invalid.map(({ id, reason, location }) => `${id} (${reason}, ${location})`).join('; ');
  throw new Problem('INVALID_OUTLINE', {
    zh: `${what} 中有无效的面,边界不得自相交或重复:${list}。`,
    en: `Invalid outlines in ${what}; a boundary may not cross or repeat itself: ${list}.`,
  });
}

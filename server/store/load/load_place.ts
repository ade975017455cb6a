import type { Pool } from 'pg';
import type { Place } from '../../../geodata/place.ts';
import { Problem } from '../../../geodata/problem.ts';
import { endRegions } from '../../generated/queries/end_regions.ts';
import { endStaff } from '../../generated/queries/end_staff.ts';
import { endStations } from '../../generated/queries/end_stations.ts';
import { followGrids } from '../../generated/queries/follow_grids.ts';
import { jurisdictionLoaded } from '../../generated/queries/jurisdiction_loaded.ts';
import { loadJurisdiction } from '../../generated/queries/load_jurisdiction.ts';
import { loadRegionLevels } from '../../generated/queries/load_region_levels.ts';
import { loadRegions } from '../../generated/queries/load_regions.ts';
import { loadStaff } from '../../generated/queries/load_staff.ts';
import { loadStationCategories } from '../../generated/queries/load_station_categories.ts';
import { loadStations } from '../../generated/queries/load_stations.ts';
import { transactionMoment } from '../../generated/queries/transaction_moment.ts';
import { inTransaction } from '../in_transaction.ts';
import { exec, maybeOne, one, type Queryable } from '../queryable.ts';
import { explainRefusal } from './explain_refusal.ts';
import { named } from './ground_rows.ts';
import { groundDigest, loadGround, refuseInvalid } from './load_ground.ts';
import type { LoadOptions } from './load_options.ts';
import { categoryRows, loadStandards } from './load_standards.ts';
import { regionRow, staffRows, stationRows } from './versioned_rows.ts';

/**
 * Loads a place in one transaction: all of it, or nothing. The ground is replaced; regions, stations and staff that
 * changed get a new version from now on, those that did not keep theirs; cases are not touched.
 *
 * @throws Problem PLACE_EXISTS without `replace`, INVALID_OUTLINE, PLACE_REFUSED when a constraint refuses a row
 * @throws the signal's reason when it is aborted
 */
export async function loadPlace(pool: Pool, place: Place, options: LoadOptions = {}): Promise<void> {
  await inTransaction(pool, async (client) => {
    // A large place takes longer than a request may, and computes between its statements.
    await client.query('set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0');
    const isNew = !(await refuseExisting(client, place.jurisdiction.code, options.replace ?? false));
    await loadFacts(client, place);
    await loadGround(client, place, options);
    await loadVersions(client, place, isNew ? { ...options, keep: [] } : options);
    options.signal?.throwIfAborted();
  }).catch((thrown: unknown) => {
    throw explainRefusal(`${place.jurisdiction.code} ${place.jurisdiction.name.zh}`, thrown);
  });
  options.onProgress?.({ stage: 'statistics', done: 0, total: 1 });
  // The embedded database has no autovacuum that would gather what the planner needs to know.
  await pool.query('analyze');
  options.onProgress?.({ stage: 'statistics', done: 1, total: 1 });
}

/**
 * @returns whether the place is there
 * @throws Problem PLACE_EXISTS when it is there and is not to be replaced
 */
export async function refuseExisting(database: Queryable, code: string, replace: boolean): Promise<boolean> {
  const existing = await maybeOne(database, jurisdictionLoaded, { code });
  if (!existing || replace) return existing !== null;
  throw new Problem('PLACE_EXISTS', {
    zh: `${code} ${existing.nameZh} 已经在数据库里;要重新装入请加 --replace,案件会保留。`,
    en: `${code} ${existing.nameZh} is in the database already; add --replace to load it again, its cases are kept.`,
  });
}

async function loadFacts(database: Queryable, place: Place): Promise<void> {
  const { code, name, bounds, demonstration, attribution, levels, gridHouseholds } = place.jurisdiction;
  const [west, south, east, north] = bounds;
  await exec(database, loadJurisdiction, {
    code,
    nameZh: name.zh,
    nameEn: name.en,
    west,
    south,
    east,
    north,
    demonstration,
    attribution,
    gridHouseholdsMin: gridHouseholds.min,
    gridHouseholdsMax: gridHouseholds.max,
    gridHouseholdsSource: gridHouseholds.source,
    groundDigest: groundDigest(place),
  });
  await exec(database, loadRegionLevels, {
    jurisdiction: code,
    rows: JSON.stringify(levels.map((level) => ({ ...level, ...named(level.name) }))),
  });
  await exec(database, loadStationCategories, { jurisdiction: code, rows: JSON.stringify(categoryRows()) });
  await loadStandards(database);
}

async function loadVersions(database: Queryable, place: Place, options: LoadOptions): Promise<void> {
  const { onProgress, keep = [] } = options;
  const jurisdiction = place.jurisdiction.code;
  const { moment } = await one(database, transactionMoment, undefined);
  if (!keep.includes('regions')) await loadLevels(database, place, moment, options);
  if (!keep.includes('stations')) {
    onProgress?.({ stage: 'stations', done: 0, total: 1 });
    const rows = JSON.stringify(stationRows(place));
    await exec(database, endStations, { jurisdiction, rows, moment });
    await exec(database, loadStations, { jurisdiction, rows, moment });
  }
  onProgress?.({ stage: 'staff', done: 0, total: 1 });
  if (keep.includes('staff')) {
    await exec(database, followGrids, { jurisdiction, moment });
  } else {
    const rows = JSON.stringify(staffRows(place));
    await exec(database, endStaff, { jurisdiction, rows, moment });
    await exec(database, loadStaff, { jurisdiction, rows, moment });
  }
}

/** Regions level by level, since a region refers to the one above. */
async function loadLevels(
  database: Queryable,
  place: Place,
  moment: Date,
  { onProgress, signal }: LoadOptions,
): Promise<void> {
  const { code: jurisdiction, levels } = place.jurisdiction;
  for (const { level } of levels.toSorted((a, b) => a.level - b.level)) {
    signal?.throwIfAborted();
    onProgress?.({ stage: 'regions', done: level - 1, total: levels.length });
    const regions = place.regions.filter((region) => region.level === level).map(regionRow);
    await refuseInvalid(database, 'regions', regions);
    const rows = JSON.stringify(regions);
    await exec(database, endRegions, { jurisdiction, level, rows, moment });
    await exec(database, loadRegions, { jurisdiction, level, rows, moment });
  }
}

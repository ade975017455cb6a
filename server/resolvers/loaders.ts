import type { Geometry } from 'geojson';
import type { Pool } from 'pg';
import { caseKinds } from '../generated/queries/case_kinds.ts';
import { casePhotos } from '../generated/queries/case_photos.ts';
import { departments } from '../generated/queries/departments.ts';
import { gates } from '../generated/queries/gates.ts';
import { gridsAtPositions } from '../generated/queries/grids_at_positions.ts';
import { hotspotsOfRuns } from '../generated/queries/hotspots_of_runs.ts';
import { labels } from '../generated/queries/labels.ts';
import { redrawLineageOf } from '../generated/queries/redraw_lineage_of.ts';
import { regionShapes } from '../generated/queries/region_shapes.ts';
import { regions } from '../generated/queries/regions.ts';
import { staffOfGrids } from '../generated/queries/staff_of_grids.ts';
import { stationCategories } from '../generated/queries/station_categories.ts';
import { stations } from '../generated/queries/stations.ts';
import type { PeopleOfRegions } from '../jobs/people_of_regions.ts';
import type { RedrawStepRow, RegionLineageRow } from '../redraw/redraw_rows.ts';
import { stepsOf } from '../redraw/redraw_store.ts';
import type {
  CaseKindRow,
  DepartmentRow,
  GateRow,
  HotspotRow,
  LabelRow,
  PeopleCounts,
  RegionRow,
  StaffRow,
  StationRow,
} from '../rows.ts';
import { many } from '../store/queryable.ts';
import { BatchLoader, byKey, groupByKey } from './batch_loader.ts';

export interface RegionShape {
  readonly outline: Geometry;
  readonly labelLongitude: number;
  readonly labelLatitude: number;
}

export type Loaders = ReturnType<typeof makeLoaders>;

/** One loader for each way in which rows are asked for by id. */
export function makeLoaders(pool: Pool, people: PeopleOfRegions) {
  return {
    /** By id of a version. */
    regions: new BatchLoader<number, RegionRow>(async ({ jurisdiction, asOf }, ids) =>
      byKey(
        (await many(pool, regions, { jurisdiction, ids: [...ids], limit: null })).map((row) => ({ ...row, asOf })),
        ({ id }) => id,
      ),
    ),
    /** The version that is valid at the moment. */
    regionsByCode: new BatchLoader<string, RegionRow>(async ({ jurisdiction, asOf }, codes) =>
      byKey(
        (await many(pool, regions, { jurisdiction, codes: [...codes], moment: asOf, limit: null })).map((row) => ({
          ...row,
          asOf,
        })),
        ({ code }) => code,
      ),
    ),
    shapes: new BatchLoader<number, RegionShape>(async ({ jurisdiction }, ids) => {
      const rows = await many(pool, regionShapes, { jurisdiction, ids: [...ids] });
      return new Map(rows.map((row) => [row.id, { ...row, outline: JSON.parse(row.outline) as Geometry }]));
    }),
    /** By id of a version. */
    lineage: new BatchLoader<number, readonly RegionLineageRow[]>(async ({ jurisdiction }, ids) => {
      const rows = await many(pool, redrawLineageOf, { jurisdiction, ids: [...ids] });
      return new Map(
        [...groupByKey(ids, rows, ({ regionId }) => regionId)].map(([id, found]) => [
          id,
          found.map((row) => ({ ...row, jurisdictionCode: jurisdiction })),
        ]),
      );
    }),
    /** By the draft's id. */
    redrawSteps: new BatchLoader<string, readonly RedrawStepRow[]>(async ({ jurisdiction }, ids) =>
      groupByKey(ids, await stepsOf(pool, jurisdiction, ids), ({ redrawId }) => redrawId),
    ),
    people: new BatchLoader<number, PeopleCounts>(({ jurisdiction, asOf }, ids) => people.of(jurisdiction, asOf, ids)),
    staff: new BatchLoader<number, readonly StaffRow[]>(async ({ jurisdiction, asOf }, gridIds) => {
      const rows = await many(pool, staffOfGrids, { jurisdiction, gridIds: [...gridIds], moment: asOf });
      return groupByKey(gridIds, rows as readonly StaffRow[], ({ gridId }) => gridId);
    }),
    /** By code. */
    stations: new BatchLoader<string, StationRow>(async ({ jurisdiction, asOf }, codes) => {
      const rows = await many(pool, stations, { jurisdiction, codes: [...codes], moment: asOf, limit: null });
      return byKey(
        rows.map((row) => ({ ...row, asOf }) as StationRow),
        ({ code }) => code,
      );
    }),
    categories: new BatchLoader(async ({ jurisdiction }, _codes: readonly string[]) =>
      byKey(await many(pool, stationCategories, { jurisdiction }), ({ code }) => code),
    ),
    gates: new BatchLoader<string, GateRow>(async ({ jurisdiction }, ids) =>
      byKey((await many(pool, gates, { jurisdiction, ids: [...ids] })) as readonly GateRow[], ({ id }) => id),
    ),
    kinds: new BatchLoader<string, CaseKindRow>(async ({ jurisdiction }) =>
      byKey((await many(pool, caseKinds, { jurisdiction })) as readonly CaseKindRow[], ({ code }) => code),
    ),
    departments: new BatchLoader<string, DepartmentRow>(async ({ jurisdiction }) =>
      byKey(await many(pool, departments, { jurisdiction }), ({ code }) => code),
    ),
    /** By hash. */
    photos: new BatchLoader(async ({ jurisdiction }, hashes: readonly string[]) =>
      byKey(await many(pool, casePhotos, { jurisdiction, hashes: [...hashes] }), ({ hash }) => hash),
    ),
    /** By the run's id. */
    hotspots: new BatchLoader<string, readonly HotspotRow[]>(async ({ jurisdiction }, runIds) => {
      const rows = await many(pool, hotspotsOfRuns, { jurisdiction, runIds: [...runIds] });
      return groupByKey(runIds, rows, ({ runId }) => runId);
    }),
    labels: new BatchLoader<string, LabelRow>(async ({ jurisdiction }, ids) =>
      byKey(await many(pool, labels, { jurisdiction, ids: [...ids] }), ({ labelId }) => labelId),
    ),
    /** Id of the grid at a station, by the station's row. */
    gridIds: new BatchLoader<StationRow, number>(async ({ jurisdiction, asOf }, rows) => {
      const found = await many(pool, gridsAtPositions, {
        jurisdiction,
        longitudes: rows.map(({ longitude }) => longitude),
        latitudes: rows.map(({ latitude }) => latitude),
        moment: asOf,
      });
      return new Map(found.map(({ number, gridId }) => [rows[number - 1]!, gridId]));
    }),
  };
}

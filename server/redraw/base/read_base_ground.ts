import type { LineString, MultiPolygon, Polygon } from 'geojson';
import type { LayoutGround } from '../../../geodata/coverage/layout/layout_lines.ts';
import type { Barrier, BarrierKind, Bounds, Compound, Position, RegionFacts, Street } from '../../../geodata/place.ts';
import type { BaseGround } from '../../../geodata/redraw/base_of_ground.ts';
import { jurisdictions } from '../../generated/queries/jurisdictions.ts';
import { redrawAreas } from '../../generated/queries/redraw_areas.ts';
import { redrawBaseBarriers } from '../../generated/queries/redraw_base_barriers.ts';
import { redrawBaseBuildings } from '../../generated/queries/redraw_base_buildings.ts';
import { redrawBaseCases } from '../../generated/queries/redraw_base_cases.ts';
import { redrawBaseCompounds } from '../../generated/queries/redraw_base_compounds.ts';
import { redrawBaseEntrances } from '../../generated/queries/redraw_base_entrances.ts';
import { redrawBaseStations } from '../../generated/queries/redraw_base_stations.ts';
import { redrawBaseStreets } from '../../generated/queries/redraw_base_streets.ts';
import { redrawBaseWorkers } from '../../generated/queries/redraw_base_workers.ts';
import { many, one, type Queryable } from '../../store/queryable.ts';
import { gridDigits } from './grid_digits.ts';

/** Cases are counted over so many months: a quarter, so that one bad week does not decide a boundary. */
const CASE_MONTHS = 3;

/** Everything that a base is made from, as it is at one moment. */
export interface ReadGround {
  readonly layout: LayoutGround;
  readonly base: BaseGround;
}

/**
 * Reads what lies in a scope.
 *
 * @param client inside a transaction that sees one state throughout
 * @param scopeId version of a region; null: the whole place
 * @returns with the moment of that state; a scope without communities has no grounds to lay out, which `layOutFaces` says
 */
export async function readBaseGround(
  client: Queryable,
  jurisdiction: string,
  scopeId: number | null,
): Promise<{ readonly ground: ReadGround; readonly moment: Date }> {
  const place = await one(client, jurisdictions, { code: jurisdiction });
  const areas = await many(client, redrawAreas, { jurisdiction, scopeId });
  const regions = areas.map((row) => ({ isGrid: row.isGrid, facts: regionOf(row) }));
  const communities = regions.flatMap(({ isGrid, facts }) => (isGrid ? [] : [facts]));
  const grids = regions.flatMap(({ isGrid, facts }) => (isGrid ? [facts] : []));
  const [west, south, east, north] = boundsOf(communities);
  const within = { jurisdiction, west, south, east, north };
  const streets = (await many(client, redrawBaseStreets, within)).map(streetOf);
  const barriers = (await many(client, redrawBaseBarriers, within)).map(barrierOf);
  const compounds = (await many(client, redrawBaseCompounds, within)).map(compoundOf);
  const buildings = (await many(client, redrawBaseBuildings, within)).map((row) => ({
    ...row,
    use: row.use as 'other',
    name: null,
    outline: JSON.parse(row.outline) as Polygon,
  }));
  const entrances = (await many(client, redrawBaseEntrances, within)).map(({ longitude, latitude, ...row }) => ({
    ...row,
    position: [longitude, latitude] as Position,
  }));
  const stations = await many(client, redrawBaseStations, within);
  const workers = await many(client, redrawBaseWorkers, { jurisdiction });
  const cases = await many(client, redrawBaseCases, { ...within, months: CASE_MONTHS });
  return {
    moment: areas[0]?.moment ?? new Date(),
    ground: {
      layout: { streets, barriers, compounds, buildings, entrances, communities, grids },
      base: {
        communities,
        grids,
        entrances,
        streets,
        barriers,
        compounds,
        stations: stations.map(({ code, categoryCode, longitude, latitude }) => ({
          code,
          category: categoryCode,
          position: [longitude, latitude],
        })),
        workers: new Map(workers.map(({ code, workers: count }) => [code, count])),
        cases: cases.map(({ longitude, latitude, isRecent, isOpen }) => ({
          position: [longitude, latitude],
          isRecent,
          isOpen,
        })),
        caseMonths: CASE_MONTHS,
        limits: {
          min: place.gridHouseholdsMin,
          max: place.gridHouseholdsMax,
          source: place.gridHouseholdsSource,
        },
        codeDigits: gridDigits(grids),
      },
    },
  };
}

function regionOf(row: (typeof redrawAreas)['row']): RegionFacts {
  return {
    code: row.code,
    level: row.level,
    parentCode: row.parentCode,
    name: { zh: row.nameZh, en: row.nameEn },
    outline: singleOf(JSON.parse(row.outline) as MultiPolygon),
    givenHouseholds: null,
    givenResidents: null,
  };
}

function singleOf(outline: MultiPolygon): Polygon | MultiPolygon {
  const [first, ...more] = outline.coordinates;
  return first !== undefined && more.length === 0 ? { type: 'Polygon', coordinates: first } : outline;
}

function streetOf(row: (typeof redrawBaseStreets)['row']): Street {
  const { id, kind, oneWayOnFoot, bridge, tunnel, layer, compoundId } = row;
  const facts = { id, kind, oneWayOnFoot, bridge, tunnel, layer, compoundId };
  return { ...facts, walk: row.walk as Street['walk'], name: null, line: lineOf(row.line), nodes: [] };
}

function barrierOf(row: (typeof redrawBaseBarriers)['row']): Barrier {
  return { ...row, kind: row.kind as BarrierKind, name: null, line: lineOf(row.line) };
}

function compoundOf(row: (typeof redrawBaseCompounds)['row']): Compound {
  const { id, nameZh, nameEn, kind, walled, propertyServed, outline } = row;
  const name = { zh: nameZh, en: nameEn };
  return { id, name, kind: kind as Compound['kind'], walled, propertyServed, outline: JSON.parse(outline) as Polygon };
}

function lineOf(text: string): readonly Position[] {
  return (JSON.parse(text) as LineString).coordinates as unknown as readonly Position[];
}

function boundsOf(regions: readonly RegionFacts[]): Bounds {
  const bounds: [number, number, number, number] = [180, 90, -180, -90];
  for (const { outline } of regions) {
    for (const [x, y] of outline.type === 'Polygon' ? outline.coordinates.flat() : outline.coordinates.flat(2)) {
      bounds[0] = Math.min(bounds[0], x!);
      bounds[1] = Math.min(bounds[1], y!);
      bounds[2] = Math.max(bounds[2], x!);
      bounds[3] = Math.max(bounds[3], y!);
    }
  }
  return bounds;
}

import type { LineString } from 'geojson';
import type { PoolClient } from 'pg';
import type { Barrier, BarrierKind, Position } from '../../geodata/place.ts';
import { barriers } from '../generated/queries/barriers.ts';
import { entrancesWithRegions } from '../generated/queries/entrances_with_regions.ts';
import { regions } from '../generated/queries/regions.ts';
import { streetNetworkOf } from '../generated/queries/street_network_of.ts';
import { many, maybeOne } from '../store/queryable.ts';
import { type HomeColumns, type LevelColumns, PEOPLE_COLUMNS, type ReachGround } from './reach_ground.ts';

/**
 * Everything that reach is computed on, as it is now.
 * @param client inside a transaction that sees one state throughout.
 * @returns null for a place without a street network.
 */
export async function loadReachGround(
  client: PoolClient,
  jurisdiction: string,
  key: string,
): Promise<ReachGround | null> {
  const network = await maybeOne(client, streetNetworkOf, { jurisdiction });
  if (network === null) return null;
  const homes = await many(client, entrancesWithRegions, { jurisdiction });
  const allRegions = await many(client, regions, { jurisdiction, limit: null });
  const barrierRows = await many(client, barriers, { jurisdiction });
  return {
    key,
    network: shared(network.buffer),
    barriers: barrierRows.map(
      (row): Barrier => ({
        id: row.id,
        kind: row.kind as BarrierKind,
        name: row.nameZh === null ? null : { zh: row.nameZh, en: row.nameEn },
        bridge: row.bridge,
        tunnel: row.tunnel,
        line: (JSON.parse(row.line) as LineString).coordinates as unknown as readonly Position[],
      }),
    ),
    homes: homeColumns(homes),
    levels: levelColumns(allRegions, homes),
  };
}

type HomeRow = (typeof entrancesWithRegions)['row'];

function shared(bytes: Buffer): SharedArrayBuffer {
  const buffer = new SharedArrayBuffer(bytes.byteLength);
  new Uint8Array(buffer).set(bytes);
  return buffer;
}

function homeColumns(rows: readonly HomeRow[]): HomeColumns {
  const positions = new Float64Array(2 * rows.length);
  const people = new Int32Array(PEOPLE_COLUMNS * rows.length);
  const estimated = new Uint8Array(rows.length);
  rows.forEach((row, i) => {
    positions.set([row.longitude, row.latitude], 2 * i);
    people.set(
      [row.households, row.residents, row.residents60, row.residents70To79, row.residents80],
      PEOPLE_COLUMNS * i,
    );
    estimated[i] = row.estimated ? 1 : 0;
  });
  return { ids: rows.map(({ id }) => id), positions, people, estimated };
}

function levelColumns(
  regionRows: readonly { readonly id: number; readonly level: number }[],
  homes: readonly HomeRow[],
): LevelColumns[] {
  const levels = [...new Set(regionRows.map(({ level }) => level))].sort((a, b) => a - b);
  const columns = levels.map((level) => ({
    level,
    regionIds: regionRows.filter((row) => row.level === level).map(({ id }) => id),
    regionOfHome: new Int32Array(homes.length).fill(-1),
  }));
  const place = new Map(columns.flatMap((column) => column.regionIds.map((id, i) => [id, { column, i }] as const)));
  homes.forEach(({ regionIds }, home) => {
    for (const id of regionIds === '' ? [] : regionIds.split(',')) {
      const at = place.get(Number(id));
      if (at) at.column.regionOfHome[home] = at.i;
    }
  });
  return columns;
}

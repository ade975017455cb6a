import { stations } from '../generated/queries/stations.ts';
import { stationsCount } from '../generated/queries/stations_count.ts';
import type { JurisdictionResolvers, StationCategoryResolvers, StationResolvers } from '../generated/schema.ts';
import type { StationRow } from '../rows.ts';
import { many, one } from '../store/queryable.ts';
import { checkBox } from './arguments.ts';
import type { Scope } from './batch_loader.ts';
import { localName } from './local_name.ts';
import { checkPageSize, decodeAfter, encodeAfter, pageOf } from './page.ts';

export const jurisdictionStationFields: Pick<JurisdictionResolvers, 'stations' | 'station'> = {
  async stations({ code }, { categories, box, asOf, first, after }, { pool }) {
    const size = checkPageSize(first);
    const [afterCode] = decodeAfter(after, ['text']) ?? [];
    const filter = {
      jurisdiction: code,
      categories: categories ? [...categories] : null,
      moment: asOf,
      ...(box ? checkBox(box) : {}),
    };
    const rows = await many(pool, stations, { ...filter, after: afterCode as string | undefined, limit: size + 1 });
    return pageOf(
      rows.map((row) => ({ ...row, asOf: asOf ?? null }) as StationRow),
      size,
      (row) => encodeAfter(row.code),
      async () => (await one(pool, stationsCount, filter)).count,
    );
  },
  station: async (jurisdiction, { code, asOf }, { loaders }) =>
    (await loaders.stations.load({ jurisdiction: jurisdiction.code, asOf: asOf ?? null }, code)) ?? null,
};

export const StationCategory: StationCategoryResolvers = {
  name: localName,
  source: ({ source, tierMinutes, tierSource }) =>
    tierSource === null ? source : `${source}；按 ${tierMinutes} 分钟圈评判：${tierSource}`,
};

export const Station: StationResolvers = {
  version: ({ id }) => String(id),
  name: localName,
  position: ({ longitude, latitude }) => ({ longitude, latitude }),
  category: async (row, _, { loaders }) => (await loaders.categories.load(scopeOf(row), row.categoryCode))!,
  grid: async (row, _, { loaders }) => {
    const id = await loaders.gridIds.load(scopeOf(row), row);
    return id === undefined ? null : ((await loaders.regions.load(scopeOf(row), id)) ?? null);
  },
};

function scopeOf({ jurisdictionCode, asOf }: StationRow): Scope {
  return { jurisdiction: jurisdictionCode, asOf };
}

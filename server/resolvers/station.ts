import { stations } from '../generated/queries/stations.ts';
import { stationsCount } from '../generated/queries/stations_count.ts';
import type { JurisdictionResolvers, StationResolvers } from '../generated/schema.ts';
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

export const Station: StationResolvers = {
  name: localName,
  position: ({ longitude, latitude }) => ({ longitude, latitude }),
  category: async (row, _, { loaders }) => {
    const category = (await loaders.categories.load(scopeOf(row), row.categoryCode))!;
    return { ...category, name: localName(category) };
  },
  grid: async (row, _, { loaders }) => {
    const id = await loaders.gridIds.load(scopeOf(row), row);
    return id === undefined ? null : ((await loaders.regions.load(scopeOf(row), id)) ?? null);
  },
};

function scopeOf({ jurisdictionCode, asOf }: StationRow): Scope {
  return { jurisdiction: jurisdictionCode, asOf };
}

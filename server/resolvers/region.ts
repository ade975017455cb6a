import { regions } from '../generated/queries/regions.ts';
import { regionsCount } from '../generated/queries/regions_count.ts';
import type { JurisdictionResolvers, RegionResolvers } from '../generated/schema.ts';
import type { RegionRow } from '../rows.ts';
import { many, maybeOne, one } from '../store/queryable.ts';
import { checkBox } from './arguments.ts';
import type { Scope } from './batch_loader.ts';
import { localName } from './local_name.ts';
import { checkPageSize, decodeAfter, encodeAfter, pageOf } from './page.ts';

export const jurisdictionRegionFields: Pick<JurisdictionResolvers, 'regions' | 'region'> = {
  async regions({ code }, { level, parent, box, asOf, first, after }, { pool }) {
    const size = checkPageSize(first);
    const [afterLevel, afterCode] = decodeAfter(after, ['count', 'text']) ?? [];
    const filter = { jurisdiction: code, level, parent, moment: asOf, ...(box ? checkBox(box) : {}) };
    const rows = await many(pool, regions, {
      ...filter,
      afterLevel: afterLevel as number | undefined,
      afterCode: afterCode as string | undefined,
      limit: size + 1,
    });
    return pageOf(
      rows.map((row): RegionRow => ({ ...row, asOf: asOf ?? null })),
      size,
      (row) => encodeAfter(row.level, row.code),
      async () => (await one(pool, regionsCount, filter)).count,
    );
  },
  async region(jurisdiction, { code, asOf }, { pool }) {
    const asked = { jurisdiction: jurisdiction.code, codes: [code], moment: asOf, limit: 1 };
    const row = await maybeOne(pool, regions, asked);
    return row && { ...row, asOf: asOf ?? null };
  },
};

export const Region: RegionResolvers = {
  name: localName,
  parent: async (row, _, { loaders }) =>
    row.parentId === null ? null : ((await loaders.regions.load(scopeOf(row), row.parentId)) ?? null),
  outline: async (row, _, { loaders }) => (await loaders.shapes.load(scopeOf(row), row.id))!.outline,
  labelPosition: async (row, _, { loaders }) => {
    const shape = (await loaders.shapes.load(scopeOf(row), row.id))!;
    return { longitude: shape.labelLongitude, latitude: shape.labelLatitude };
  },
  lineage: async (row, _, { loaders }) => (await loaders.lineage.load(scopeOf(row), row.id))!,
  people: async (row, _, { loaders }) => (await loaders.people.load(scopeOf(row), row.id))!,
  staff: async (row, _, { loaders }) => (await loaders.staff.load(scopeOf(row), row.id))!,
};

function scopeOf({ jurisdictionCode, asOf }: RegionRow): Scope {
  return { jurisdiction: jurisdictionCode, asOf };
}

import { caseTotals } from '../generated/queries/case_totals.ts';
import { cases } from '../generated/queries/cases.ts';
import { casesCount } from '../generated/queries/cases_count.ts';
import { gridsBelow } from '../generated/queries/grids_below.ts';
import type { CaseKindResolvers, CaseResolvers, JurisdictionResolvers } from '../generated/schema.ts';
import type { CaseRow } from '../rows.ts';
import { caseFigures } from '../rules/case_figures.ts';
import { many, one } from '../store/queryable.ts';
import { checkWindow } from './arguments.ts';
import type { Scope } from './batch_loader.ts';
import { localName } from './local_name.ts';
import { checkPageSize, decodeAfter, encodeAfter, pageOf } from './page.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export const jurisdictionCaseFields: Pick<JurisdictionResolvers, 'cases' | 'case' | 'caseFigures'> = {
  async cases({ code }, { filter, first, after }, { pool }) {
    const size = checkPageSize(first);
    const [before, beforeId] = decodeAfter(after, ['moment', 'uuid']) ?? [];
    const region = filter?.region;
    const asked = {
      jurisdiction: code,
      ...(filter?.window ? checkWindow(filter.window) : {}),
      kinds: filter?.kinds ? [...filter.kinds] : null,
      state: filter?.states?.[0] ?? null,
      gridIds: region ? (await many(pool, gridsBelow, { jurisdiction: code, code: region })).map(({ id }) => id) : null,
    };
    const rows = await many(pool, cases, {
      ...asked,
      beforeMoment: before as string | undefined,
      beforeId: beforeId as string | undefined,
      limit: size + 1,
    });
    return pageOf(
      rows as readonly (CaseRow & { readonly sortMoment: string })[],
      size,
      (row) => encodeAfter(row.sortMoment, row.id),
      async () => (await one(pool, casesCount, asked)).count,
    );
  },
  case: async ({ code }, { id }, { loaders }) =>
    UUID.test(id) ? ((await loaders.cases.load({ jurisdiction: code, asOf: null }, id.toLowerCase())) ?? null) : null,
  caseFigures: async ({ code }, { window }, { pool }) => {
    const { from, to } = checkWindow(window);
    return caseFigures(await one(pool, caseTotals, { jurisdiction: code, from, to }), { from, to });
  },
};

export const Case: CaseResolvers = {
  kind: async (row, _, { loaders }) => {
    return (await loaders.kinds.load(scopeOf(row), row.kindCode))!;
  },
  position: ({ longitude, latitude }) => (longitude === null || latitude === null ? null : { longitude, latitude }),
  grid: async (row, _, { loaders }) =>
    row.gridId === null ? null : ((await loaders.regions.load(scopeOf(row), row.gridId)) ?? null),
  events: async (row, _, { loaders }) => (await loaders.events.load(scopeOf(row), row.id))!,
};

export const CaseKind: CaseKindResolvers = {
  name: localName,
  parent: ({ parentCode }) => parentCode,
};

function scopeOf({ jurisdictionCode }: CaseRow): Scope {
  return { jurisdiction: jurisdictionCode, asOf: null };
}

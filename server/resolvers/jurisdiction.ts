import { Problem } from '../../geodata/problem.ts';
import { caseKinds } from '../generated/queries/case_kinds.ts';
import { departments } from '../generated/queries/departments.ts';
import { householdsEstimated } from '../generated/queries/households_estimated.ts';
import { newestCasesSimulated } from '../generated/queries/newest_cases_simulated.ts';
import { regionLevels } from '../generated/queries/region_levels.ts';
import { stationCategories } from '../generated/queries/station_categories.ts';
import { streetNetwork } from '../generated/queries/street_network.ts';
import type { JurisdictionResolvers, RegionKind } from '../generated/schema.ts';
import { encodeCursor } from '../live/cursor.ts';
import type { CaseKindRow } from '../rows.ts';
import { many, maybeOne, one } from '../store/queryable.ts';
import { jurisdictionCase } from './case.ts';
import { jurisdictionCaseFigures, jurisdictionCaseFigureTable } from './case_figures.ts';
import { jurisdictionCases } from './case_list.ts';
import { jurisdictionGates } from './gate.ts';
import { jurisdictionHeatFields } from './heat.ts';
import { jurisdictionHotspotFields } from './hotspot.ts';
import { localName } from './local_name.ts';
import { jurisdictionGroundFields } from './plan_ground.ts';
import { jurisdictionRetentionRules } from './privacy.ts';
import { jurisdictionReachFields } from './reach.ts';
import { jurisdictionRedrawFields } from './redraw.ts';
import { jurisdictionRegionFields } from './region.ts';
import { jurisdictionScenarioFields } from './scenario.ts';
import { search } from './search.ts';
import { jurisdictionSenders } from './sender.ts';
import { jurisdictionStationFields } from './station.ts';
import { waitingCalendar } from './waiting_calendar.ts';
import { jurisdictionWallLayout, jurisdictionWalls } from './wall.ts';

export const Jurisdiction: JurisdictionResolvers = {
  name: localName,
  bounds: ({ west, south, east, north }) => ({ west, south, east, north }),
  simulated: async ({ code }, _, { pool }) => (await one(pool, newestCasesSimulated, { jurisdiction: code })).simulated,
  estimatedHouseholds: async ({ code }, _, { pool }) =>
    (await one(pool, householdsEstimated, { jurisdiction: code })).estimated,
  levels: async ({ code }, _, { pool }) =>
    (await many(pool, regionLevels, { jurisdiction: code })).map((row) => ({
      level: row.level,
      kind: row.kind as RegionKind,
      name: localName(row),
    })),
  gridHouseholdLimits: (row) => ({
    min: row.gridHouseholdsMin,
    max: row.gridHouseholdsMax,
    source: row.gridHouseholdsSource,
  }),
  // Taken when this row was read, which is before anything else of the same answer.
  cursor: ({ feedTransaction, feedPosition }) =>
    encodeCursor({ transaction: BigInt(feedTransaction), position: feedPosition }),
  stationCategories: ({ code }, _, { pool }) => many(pool, stationCategories, { jurisdiction: code }),
  caseKinds: async ({ code }, _, { pool }) =>
    (await many(pool, caseKinds, { jurisdiction: code })) as readonly CaseKindRow[],
  departments: ({ code }, _, { pool }) => many(pool, departments, { jurisdiction: code }),
  waitingCalendar: ({ code }, _, { pool }) => waitingCalendar(pool, code),
  streetNetwork: async ({ code }, _, { pool }) => {
    const row = await maybeOne(pool, streetNetwork, { jurisdiction: code });
    if (row) return { ...row, url: `/blobs/${row.digest}` };
    throw new Problem('NO_STREET_NETWORK', {
      zh: `${code} 没有街道路网，请先导入街道数据。`,
      en: `${code} has no street network; import its streets first.`,
    });
  },
  ...jurisdictionRegionFields,
  ...jurisdictionStationFields,
  ...jurisdictionReachFields,
  ...jurisdictionGroundFields,
  ...jurisdictionScenarioFields,
  ...jurisdictionRedrawFields,
  cases: jurisdictionCases,
  case: jurisdictionCase,
  caseFigures: jurisdictionCaseFigures,
  caseFigureTable: jurisdictionCaseFigureTable,
  gates: jurisdictionGates,
  ...jurisdictionHeatFields,
  ...jurisdictionHotspotFields,
  search,
  senders: jurisdictionSenders,
  walls: jurisdictionWalls,
  wallLayout: jurisdictionWallLayout,
  emergency: ({ code }) => ({ jurisdictionCode: code }),
  retentionRules: jurisdictionRetentionRules,
};

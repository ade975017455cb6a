import type { GapResolvers, HelpfulGateResolvers } from '../generated/schema.ts';
import type { GapRow } from '../rows.ts';
import { withoutSmallCount } from '../rules/small_counts.ts';
import type { Scope } from './batch_loader.ts';

export const Gap: GapResolvers = {
  position: ({ longitude, latitude }) => ({ longitude, latitude }),
  people: async ({ jurisdictionCode, people }, _, { viewer, actor }) => {
    if (await viewer.seesSmallCounts(actor, jurisdictionCode)) return people;
    const { households, residents, residents60, residents70To79, residents80, estimated } = people;
    return {
      households: withoutSmallCount(households),
      residents: withoutSmallCount(residents),
      residents60: withoutSmallCount(residents60),
      residents70To79: withoutSmallCount(residents70To79),
      residents80: withoutSmallCount(residents80),
      estimated,
    };
  },
  gateThatWouldHelp: ({ jurisdictionCode, helpfulGate }) => helpfulGate && { jurisdictionCode, ...helpfulGate },
  nearestStation: async (gap, _, { loaders }) =>
    gap.nearestStationCode === null
      ? null
      : ((await loaders.stations.load(scopeOf(gap), gap.nearestStationCode)) ?? null),
  grids: async (gap, _, { loaders }) => {
    const grids = await Promise.all(gap.gridCodes.map((code) => loaders.regionsByCode.load(scopeOf(gap), code)));
    return grids.filter((grid) => grid !== undefined);
  },
};

export const HelpfulGate: HelpfulGateResolvers = {
  gate: async ({ jurisdictionCode, gateId }, _, { loaders }) =>
    (await loaders.gates.load({ jurisdiction: jurisdictionCode, asOf: null }, gateId))!,
  residents: async ({ jurisdictionCode, residents }, _, { viewer, actor }) =>
    (await viewer.seesSmallCounts(actor, jurisdictionCode)) ? residents : withoutSmallCount(residents),
};

function scopeOf({ jurisdictionCode }: GapRow): Scope {
  return { jurisdiction: jurisdictionCode, asOf: null };
}

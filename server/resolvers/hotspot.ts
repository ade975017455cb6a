import type { Geometry } from 'geojson';
import type {
  HotspotChangeResolvers,
  HotspotResolvers,
  HotspotRunResolvers,
  JurisdictionResolvers,
  MutationResolvers,
} from '../generated/schema.ts';
import {
  askHotspots,
  cancelHotspots,
  hotspotRunNamed,
  hotspotRunsWithIds,
  newestHotspotRuns,
} from '../hotspots/ask_hotspots.ts';
import { checkWindow } from './arguments.ts';
import { checkPageSize } from './page.ts';
import { jurisdictionOf } from './query.ts';

export const jurisdictionHotspotFields: Required<Pick<JurisdictionResolvers, 'hotspotRuns' | 'hotspotRun'>> = {
  hotspotRuns: ({ code }, { first }, { pool }) => newestHotspotRuns(pool, code, checkPageSize(first)),
  hotspotRun: async ({ code }, { id }, { pool }) => (await hotspotRunsWithIds(pool, code, [id]))[0] ?? null,
};

export const HotspotRun: HotspotRunResolvers = {
  window: ({ windowFrom, windowTo }) => ({ from: windowFrom, to: windowTo }),
  startedAt: ({ askedAt }) => askedAt,
  error: ({ errorZh, errorEn }) => (errorZh === null ? null : { zh: errorZh, en: errorEn }),
  hotspots: async ({ jurisdictionCode, id }, _, { loaders }) =>
    (await loaders.hotspots.load({ jurisdiction: jurisdictionCode, asOf: null }, id)) ?? [],
};

export const Hotspot: HotspotResolvers = {
  id: ({ runId, number }) => `${runId}/${number}`,
  regions: async ({ jurisdictionCode, regionIds }, _, { loaders }) => {
    const scope = { jurisdiction: jurisdictionCode, asOf: null };
    const rows = await Promise.all(regionIds.map((id) => loaders.regions.load(scope, id)));
    return rows.filter((row) => row !== undefined);
  },
  outline: ({ outline }) => JSON.parse(outline) as Geometry,
  position: ({ longitude, latitude }) => ({ longitude, latitude }),
  from: ({ fromAt }) => fromAt,
  to: ({ toAt }) => toAt,
};

export const HotspotChange: HotspotChangeResolvers = { run: ({ run }) => run };

export const hotspotMutations: Required<Pick<MutationResolvers, 'startHotspotRun' | 'cancelHotspotRun'>> = {
  async startHotspotRun(_, { jurisdiction, run }, context) {
    await jurisdictionOf(context, jurisdiction);
    const { window, kinds = null, neighbourMetres = null, maxPopulationShare = 0.5, maxPeriodShare = 0.5 } = run;
    const { method, level, replicas = 999, seed = 1 } = run;
    const id = await askHotspots(context.pool, jurisdiction, {
      ...checkWindow(window),
      ...{ method, level, kinds, maxPopulationShare, maxPeriodShare, replicas, seed, neighbourMetres },
    });
    context.hotspots.wake();
    context.feed.wake();
    return hotspotRunNamed(context.pool, jurisdiction, id!);
  },
  async cancelHotspotRun(_, { jurisdiction, id }, context) {
    await jurisdictionOf(context, jurisdiction);
    const run = await cancelHotspots(context.pool, jurisdiction, id);
    context.feed.wake();
    return run;
  },
};

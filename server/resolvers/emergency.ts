import type { Context } from '../context.ts';
import {
  beginEmergency,
  type EmergencyRow,
  emergenciesOf,
  emergencyDataOf,
  endEmergency,
  runningEmergency,
} from '../emergency/emergency_store.ts';
import { regions } from '../generated/queries/regions.ts';
import type {
  EmergencyLayer,
  EmergencyResolvers,
  EmergencyRun,
  MutationResolvers,
  SubscriptionResolvers,
} from '../generated/schema.ts';
import { untilStopped } from '../live/until_stopped.ts';
import type { EmergencyOf, RegionRow } from '../rows.ts';
import { withoutSmallCount } from '../rules/small_counts.ts';
import { many } from '../store/queryable.ts';
import { checkPageSize } from './page.ts';
import { jurisdictionOf } from './query.ts';

export const Emergency: EmergencyResolvers = {
  running: async ({ jurisdictionCode }, _, { pool }) => {
    const row = await runningEmergency(pool, jurisdictionCode);
    return row && runOf(row);
  },
  plans: async ({ jurisdictionCode }, _, { pool }) => (await emergencyDataOf(pool, jurisdictionCode)).plans,
  places: async ({ jurisdictionCode }, _, { pool }) =>
    (await emergencyDataOf(pool, jurisdictionCode)).places.map(({ position: [longitude, latitude], ...place }) => ({
      ...place,
      position: { longitude, latitude },
    })),
  keyPeople: async ({ jurisdictionCode: jurisdiction }, _, { pool, viewer, actor }) => {
    const { keyPeople } = await emergencyDataOf(pool, jurisdiction);
    const codes = [...new Set(keyPeople.map(({ region }) => region))];
    if (codes.length === 0) return [];
    const rows = await many(pool, regions, { jurisdiction, codes, limit: codes.length });
    const byCode = new Map(rows.map((row): [string, RegionRow] => [row.code, { ...row, asOf: null }]));
    const tellsSmall = await viewer.seesSmallCounts(actor, jurisdiction);
    return keyPeople.flatMap(({ kind, region: code, people }) => {
      const region = byCode.get(code);
      return region ? [{ kind, region, people: tellsSmall ? people : withoutSmallCount(people) }] : [];
    });
  },
  duties: async ({ jurisdictionCode }, _, { pool }) => (await emergencyDataOf(pool, jurisdictionCode)).duties,
  runs: async ({ jurisdictionCode }, { first }, { pool }) =>
    (await emergenciesOf(pool, jurisdictionCode, checkPageSize(first))).map(runOf),
};

export const emergencyMutations: Required<Pick<MutationResolvers, 'beginEmergency' | 'endEmergency'>> = {
  async beginEmergency(_, { jurisdiction, ...given }, context) {
    await jurisdictionOf(context, jurisdiction);
    const row = await beginEmergency(context.pool, jurisdiction, given);
    context.feed.wake();
    return runOf(row);
  },
  async endEmergency(_, { jurisdiction, id }, context) {
    await jurisdictionOf(context, jurisdiction);
    await endEmergency(context.pool, jurisdiction, id);
    context.feed.wake();
    return id;
  },
};

export const emergencyChanges: NonNullable<SubscriptionResolvers['emergencyChanges']> = {
  subscribe: async (_, { jurisdiction }, context) => {
    await jurisdictionOf(context, jurisdiction);
    const stop = new AbortController();
    return untilStopped(switches(context, jurisdiction, stop.signal), stop);
  },
  resolve: (emergency: EmergencyOf) => emergency,
};

/** At once, and after every switch. */
async function* switches(
  { feed }: Context,
  jurisdiction: string,
  signal: AbortSignal,
): AsyncGenerator<EmergencyOf, void> {
  const answers = await feed.follow(jurisdiction, null);
  if (signal.aborted) return;
  signal.addEventListener('abort', () => void answers.return?.(), { once: true });
  for await (const { changes } of answers) {
    // The first answer holds no change: what is asked from now on misses no switch.
    if (changes.length === 0 || changes.some(({ kind }) => kind === 'emergency'))
      yield { jurisdictionCode: jurisdiction };
  }
}

function runOf({ planZh, planEn, layers, ...row }: EmergencyRow): EmergencyRun {
  // The plan's layers, which were checked as they came in.
  return { ...row, plan: { zh: planZh, en: planEn }, layers: layers as EmergencyLayer[] };
}
